#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

_Static_assert(sizeof(clinux_credentials) == sizeof(struct ucred), "laid out as struct ucred");

int clinux_peer_credentials(int descriptor, clinux_credentials *credentials) {
  struct ucred found;
  socklen_t size = sizeof found;
  if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &found, &size) < 0) return -errno;
  *credentials = (clinux_credentials){.pid = found.pid, .uid = found.uid, .gid = found.gid};
  return 0;
}

static int address_of(const char *path, struct sockaddr_un *address) {
  size_t length = strlen(path);
  if (length == 0 || length >= sizeof address->sun_path) return -ENAMETOOLONG;
  memset(address, 0, sizeof *address);
  address->sun_family = AF_UNIX;
  memcpy(address->sun_path, path, length + 1);
  return 0;
}

static int fail(int descriptor) {
  int error = errno;
  close(descriptor);
  return -error;
}

int clinux_listen(const char *path, mode_t mode, int backlog) {
  struct sockaddr_un address;
  int bad = address_of(path, &address);
  if (bad) return bad;
  int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return -errno;
  // Before bind the mode of the descriptor is what the file gets, less the umask: never wider, not even for a moment.
  if (fchmod(descriptor, mode) < 0) return fail(descriptor);
  if (bind(descriptor, (struct sockaddr *)&address, sizeof address) < 0) return fail(descriptor);
  if (chmod(path, mode) < 0 || listen(descriptor, backlog) < 0) return fail(descriptor);
  return descriptor;
}

int clinux_connect(const char *path) {
  struct sockaddr_un address;
  int bad = address_of(path, &address);
  if (bad) return bad;
  int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return -errno;
  int result;
  do {
    result = connect(descriptor, (struct sockaddr *)&address, sizeof address);
  } while (result < 0 && errno == EINTR);
  return result < 0 ? fail(descriptor) : descriptor;
}

int clinux_is_dead_socket(const char *path) {
  struct stat found;
  if (lstat(path, &found) < 0 || !S_ISSOCK(found.st_mode)) return 0;
  struct sockaddr_un address;
  if (address_of(path, &address)) return 0;
  int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return 0;
  int refused = connect(descriptor, (struct sockaddr *)&address, sizeof address) < 0
                && errno == ECONNREFUSED;
  close(descriptor);
  return refused;
}

static int option(int descriptor, int name) {
  int value = 0;
  socklen_t size = sizeof value;
  return getsockopt(descriptor, SOL_SOCKET, name, &value, &size) < 0 ? -1 : value;
}

int clinux_adopt_listener(int descriptor) {
  int listens = option(descriptor, SO_ACCEPTCONN);
  if (listens < 0) return -errno;
  if (!listens || option(descriptor, SO_DOMAIN) != AF_UNIX
      || option(descriptor, SO_TYPE) != SOCK_STREAM)
    return -EINVAL;
  int flags = fcntl(descriptor, F_GETFL);
  if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) < 0) return -errno;
  return fcntl(descriptor, F_SETFD, FD_CLOEXEC) < 0 ? -errno : 0;
}
