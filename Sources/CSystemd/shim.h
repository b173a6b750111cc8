#pragma once
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <systemd/sd-daemon.h>
#include <systemd/sd-journal.h>

/* prctl is variadic, which Swift cannot call. */
static inline int unicard_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/* Swift does not import the close-on-exec flag of socket(). */
static const int unicard_stream_cloexec = SOCK_STREAM | SOCK_CLOEXEC;
