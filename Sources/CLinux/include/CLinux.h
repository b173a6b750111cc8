#pragma once
// Linux calls that Swift's Glibc overlay does not import, or that need structures it cannot lay out.
// Every function answers 0 or a descriptor, or a negative errno.

#include <stdint.h>
#include <sys/types.h>

/// Who connected, as the kernel saw it at connect(2); laid out as struct ucred.
typedef struct {
  pid_t pid;
  uid_t uid;
  gid_t gid;
} clinux_credentials;

/// The credentials of the process at the other end of a Unix socket.
int clinux_peer_credentials(int descriptor, clinux_credentials *credentials);

/// A new non-blocking, close-on-exec listening socket at `path`, with exactly `mode`.
int clinux_listen(const char *path, mode_t mode, int backlog);

/// A connected, blocking, close-on-exec stream socket.
int clinux_connect(const char *path);

/// Whether a socket lies dead at `path`: 1 if it is a socket on which nobody listens, 0 otherwise.
int clinux_is_dead_socket(const char *path);

/// Makes an inherited descriptor non-blocking and close-on-exec, after checking that it listens on a Unix stream socket.
int clinux_adopt_listener(int descriptor);
