#include "CFprint.h"

#include <fprint.h>
#include <glib.h>

static int fail(char *message, const char *what) {
  g_strlcpy(message, what, CFPRINT_MESSAGE);
  return -1;
}

// libfprint hands a fresh print out only where it is compared with something. It is compared with a print of its own
// form that has no minutiae, and matches nothing.
static FpPrint *nobody(FpDevice *device, GError **error) {
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE("(issbymsmsia{sv}v)"));
  g_variant_builder_add(&builder, "i", 2);
  g_variant_builder_add(&builder, "s", fp_device_get_driver(device));
  g_variant_builder_add(&builder, "s", fp_device_get_device_id(device));
  g_variant_builder_add(&builder, "b", FALSE);
  g_variant_builder_add(&builder, "y", FP_FINGER_UNKNOWN);
  g_variant_builder_add(&builder, "ms", NULL);
  g_variant_builder_add(&builder, "ms", NULL);
  g_variant_builder_add(&builder, "i", G_MININT32);
  g_variant_builder_open(&builder, G_VARIANT_TYPE("a{sv}"));
  g_variant_builder_close(&builder);
  GVariant *prints =
    g_variant_new("(@a(aiaiai))", g_variant_new_array(G_VARIANT_TYPE("(aiaiai)"), NULL, 0));
  g_variant_builder_add(&builder, "v", prints);
  g_autoptr(GVariant) whole = g_variant_ref_sink(g_variant_builder_end(&builder));
  g_autoptr(GByteArray) bytes = g_byte_array_new();
  g_byte_array_append(bytes, (const guint8 *)"FP3", 3);
  g_byte_array_append(bytes, g_variant_get_data(whole), g_variant_get_size(whole));
  return fp_print_deserialize(bytes->data, bytes->len, error);
}

// Reads x, y and angle of every minutia out of the print's serialised form.
static int read_minutiae(FpPrint *print, struct cfprint_touch *touch, char *message) {
  g_autoptr(GError) error = NULL;
  g_autofree guchar *data = NULL;
  gsize length = 0;
  if (!fp_print_serialize(print, &data, &length, &error)) return fail(message, error->message);
  if (length < 3 || memcmp(data, "FP3", 3) != 0) return fail(message, "The print has another form.");
  gsize size = length - 3;
  g_autofree guchar *aligned = g_memdup2(data + 3, size);
  g_autoptr(GVariant) whole = g_variant_ref_sink(g_variant_new_from_data(
    G_VARIANT_TYPE("(issbymsmsia{sv}v)"), aligned, size, FALSE, NULL, NULL));
  g_autoptr(GVariant) boxed = g_variant_get_child_value(whole, 9);
  g_autoptr(GVariant) body = g_variant_get_variant(boxed);
  if (!g_variant_is_of_type(body, G_VARIANT_TYPE("(a(aiaiai))")))
    return fail(message, "The reader gives no minutiae.");
  g_autoptr(GVariant) views = g_variant_get_child_value(body, 0);
  if (g_variant_n_children(views) != 1) return fail(message, "The reader gives no one touch.");
  g_autoptr(GVariant) view = g_variant_get_child_value(views, 0);
  g_autoptr(GVariant) across = g_variant_get_child_value(view, 0);
  g_autoptr(GVariant) up = g_variant_get_child_value(view, 1);
  g_autoptr(GVariant) turned = g_variant_get_child_value(view, 2);
  gsize count[3];
  const gint32 *x = g_variant_get_fixed_array(across, &count[0], sizeof(gint32));
  const gint32 *y = g_variant_get_fixed_array(up, &count[1], sizeof(gint32));
  const gint32 *theta = g_variant_get_fixed_array(turned, &count[2], sizeof(gint32));
  if (count[0] != count[1] || count[0] != count[2]) return fail(message, "Minutiae are incomplete.");
  touch->count = MIN(count[0], (gsize)CFPRINT_MINUTIAE);
  for (gsize i = 0; i < touch->count; i++)
    touch->minutiae[i] = (struct cfprint_minutia){x[i], y[i], theta[i]};
  return 0;
}

static int read_image(FpPrint *print, struct cfprint_touch *touch, char *message) {
  FpImage *image = fp_print_get_image(print);
  if (image == NULL) return fail(message, "The reader gives no image.");
  touch->width = (int32_t)fp_image_get_width(image);
  touch->height = (int32_t)fp_image_get_height(image);
  touch->pixels_per_mm = fp_image_get_ppmm(image);
  return 0;
}

// One good touch; a touch that the reader could not use is asked for again.
static int capture_one(
  FpDevice *device, GPtrArray *gallery, struct cfprint_touch *touch, int number,
  void (*ask)(int number), char *message
) {
  for (;;) {
    g_autoptr(GError) error = NULL;
    g_autoptr(FpPrint) print = NULL;
    ask(number);
    gboolean done = fp_device_identify_sync(
      device, gallery, NULL, NULL, NULL, NULL, &print, &error);
    if (!done && g_error_matches(error, FP_DEVICE_RETRY, error->code)) continue;
    if (!done) return fail(message, error->message);
    if (print == NULL) return fail(message, "The reader gives no print.");
    if (read_image(print, touch, message) != 0) return -1;
    return read_minutiae(print, touch, message);
  }
}

static int capture_all(
  FpDevice *device, struct cfprint_touch *touches, int count, void (*ask)(int number),
  char *message
) {
  g_autoptr(GError) error = NULL;
  FpPrint *stranger = nobody(device, &error);
  if (stranger == NULL) return fail(message, error->message);
  g_autoptr(GPtrArray) gallery = g_ptr_array_new_with_free_func(g_object_unref);
  g_ptr_array_add(gallery, g_object_ref_sink(stranger));
  for (int i = 0; i < count; i++)
    if (capture_one(device, gallery, &touches[i], i + 1, ask, message) != 0) return -1;
  return 0;
}

int cfprint_capture(
  struct cfprint_touch *touches, int count, void (*ask)(int number),
  char message[CFPRINT_MESSAGE]
) {
  g_autoptr(FpContext) context = fp_context_new();
  g_autoptr(GError) error = NULL;
  GPtrArray *devices = fp_context_get_devices(context);
  if (devices == NULL || devices->len == 0) return fail(message, "There is no fingerprint reader.");
  FpDevice *device = g_ptr_array_index(devices, 0);
  if (!fp_device_has_feature(device, FP_DEVICE_FEATURE_CAPTURE))
    return fail(message, "The reader keeps its prints to itself.");
  if (!fp_device_open_sync(device, NULL, &error)) return fail(message, error->message);
  int result = capture_all(device, touches, count, ask, message);
  fp_device_close_sync(device, NULL, NULL);
  return result;
}
