// One touch of a finger on a reader that libfprint drives, as minutiae: positions and angles.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum { CFPRINT_MINUTIAE = 255, CFPRINT_MESSAGE = 256 };

// A minutia in NIST's internal form, as libfprint keeps it.
struct cfprint_minutia {
  // Pixels from the left edge.
  int32_t x;
  // Pixels from the lower edge.
  int32_t y;
  // Degrees, counter-clockwise from the right, into the ridge.
  int32_t theta;
};

// What the reader saw.
struct cfprint_touch {
  // Pixels.
  int32_t width;
  int32_t height;
  // Resolution.
  double pixels_per_mm;
  // How many of the minutiae are set.
  size_t count;
  struct cfprint_minutia minutiae[CFPRINT_MINUTIAE];
};

// Waits for so many good touches at the first reader there is. `ask` is told before each, from 1, and again where the
// reader could not use one. Returns 0, or -1 with what was wrong in `message`.
int cfprint_capture(
  struct cfprint_touch *touches, int count, void (*ask)(int number),
  char message[CFPRINT_MESSAGE]);
