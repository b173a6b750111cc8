// The limit beside which our own figures stand: a Unix-socket echo in bare C.
//
//   cc -O2 -pthread -o echo echo.c
//   ./echo [SECONDS] [PAYLOAD-BYTES]
//
// One server thread (epoll) and its own client; prints one JSON line with p50 and p99 in microseconds and calls a second for one
// caller, for 64 callers on 64 connections, and for 64 calls in flight on one connection.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { MANY = 64, SAMPLES = 1 << 20 };

static size_t payload = 190;
static double seconds = 1;
static struct sockaddr_un address = {.sun_family = AF_UNIX};

static void check(int ok, const char *what) {
  if (ok) return;
  perror(what);
  exit(1);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void send_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t n = send(fd, bytes, count, MSG_NOSIGNAL);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (n <= 0) return;
    bytes += n;
    count -= (size_t)n;
  }
}

static void receive_all(int fd, char *bytes, size_t count) {
  while (count > 0) {
    ssize_t n = recv(fd, bytes, count, 0);
    check(n > 0, "recv");
    bytes += n;
    count -= (size_t)n;
  }
}

// Echoes whatever comes, on any number of connections.
static void *serve(void *argument) {
  int listener = *(int *)argument, poll = epoll_create1(0);
  struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, ready[MANY];
  epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
  static char space[1 << 16];
  for (;;) {
    int count = epoll_wait(poll, ready, MANY, -1);
    for (int i = 0; i < count; i++) {
      int fd = ready[i].data.fd;
      if (fd == listener) {
        event.data.fd = accept(listener, NULL, NULL);
        epoll_ctl(poll, EPOLL_CTL_ADD, event.data.fd, &event);
        continue;
      }
      ssize_t n = recv(fd, space, sizeof space, 0);
      if (n > 0) send_all(fd, space, (size_t)n);
      else close(fd);
    }
  }
  return NULL;
}

static int connected(void) {
  int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  check(fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0, "connect");
  return fd;
}

static float samples[SAMPLES];

static int by_value(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x > y) - (x < y);
}

static void report(const char *name, size_t calls, double began, const char *end) {
  double took = now() - began;
  size_t kept = calls < SAMPLES ? calls : SAMPLES;
  qsort(samples, kept, sizeof *samples, by_value);
  printf("\"%s\":{\"p50_us\":%.2f,\"p99_us\":%.2f,\"calls_per_second\":%.0f}%s", name,
         samples[kept / 2], samples[kept * 99 / 100], (double)calls / took, end);
}

// One call at a time on one connection.
static void one_caller(void) {
  int fd = connected();
  char *bytes = calloc(1, payload);
  size_t calls = 0;
  double began = now(), sent = began;
  while (sent - began < seconds) {
    send_all(fd, bytes, payload);
    receive_all(fd, bytes, payload);
    double received = now();
    samples[calls++ % SAMPLES] = (float)((received - sent) * 1e6);
    sent = received;
  }
  report("one_caller", calls, began, ",");
  free(bytes);
  close(fd);
}

// One call in flight on each of many connections.
static void many_connections(void) {
  int poll = epoll_create1(0), fds[MANY];
  double sent[MANY];
  char *bytes = calloc(1, payload);
  for (int i = 0; i < MANY; i++) {
    fds[i] = connected();
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)i};
    epoll_ctl(poll, EPOLL_CTL_ADD, fds[i], &event);
  }
  size_t calls = 0;
  double began = now();
  for (int i = 0; i < MANY; i++) {
    sent[i] = now();
    send_all(fds[i], bytes, payload);
  }
  struct epoll_event ready[MANY];
  while (now() - began < seconds) {
    int count = epoll_wait(poll, ready, MANY, -1);
    for (int k = 0; k < count; k++) {
      uint32_t i = ready[k].data.u32;
      receive_all(fds[i], bytes, payload);
      double received = now();
      samples[calls++ % SAMPLES] = (float)((received - sent[i]) * 1e6);
      sent[i] = received;
      send_all(fds[i], bytes, payload);
    }
  }
  report("connections_64", calls, began, ",");
  for (int i = 0; i < MANY; i++) close(fds[i]);
  close(poll);
  free(bytes);
}

// Many calls in flight on one connection, written and read in batches.
static void many_in_flight(void) {
  int fd = connected();
  char *bytes = calloc(MANY, payload);
  double sent[MANY];
  size_t calls = 0, first = 0, partial = 0;
  double began = now();
  for (int i = 0; i < MANY; i++) sent[i] = began;
  send_all(fd, bytes, payload * MANY);
  for (double t = began; t - began < seconds;) {
    ssize_t n = recv(fd, bytes, payload * MANY, 0);
    check(n > 0, "recv");
    partial += (size_t)n;
    size_t whole = partial / payload;
    partial %= payload;
    t = now();
    for (size_t k = 0; k < whole; k++, first = (first + 1) % MANY) {
      samples[calls++ % SAMPLES] = (float)((t - sent[first]) * 1e6);
      sent[first] = t;
    }
    send_all(fd, bytes, payload * whole);
  }
  report("in_flight_64", calls, began, "");
  close(fd);
  free(bytes);
}

int main(int argc, char **argv) {
  if (argc > 1) seconds = atof(argv[1]);
  if (argc > 2) payload = (size_t)atoi(argv[2]);
  check(seconds > 0 && payload > 0 && payload <= 1024, "usage: echo [SECONDS] [PAYLOAD-BYTES]");
  char directory[] = "/tmp/echo.XXXXXX";
  check(mkdtemp(directory) != NULL, "mkdtemp");
  snprintf(address.sun_path, sizeof address.sun_path, "%s/s", directory);
  int listener = socket(AF_UNIX, SOCK_STREAM, 0);
  check(bind(listener, (struct sockaddr *)&address, sizeof address) == 0, "bind");
  check(listen(listener, 128) == 0, "listen");
  pthread_t server;
  check(pthread_create(&server, NULL, serve, &listener) == 0, "pthread_create");
  printf("{\"peer\":\"bare C echo\",\"payload_bytes\":%zu,", payload);
  one_caller();
  many_connections();
  many_in_flight();
  printf("}\n");
  unlink(address.sun_path);
  rmdir(directory);
  return 0;
}
