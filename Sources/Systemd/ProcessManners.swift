import CSystemd
import Glibc

/// How the process behaves whatever it goes on to do. Set first, before threads run.
public enum ProcessManners {
  /// Files for the owner alone; no memory image for anybody (keys and PINs pass through it); a full
  /// file or a caller that hung up is an error code, not a death; a hang-up waits for the reload
  /// service.
  public static func adopt() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    // Both can fail only on a kernel without them; then the unit's own limits stand, ignoring.
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = unicard_forbid_dumps()
    for number in [SIGPIPE, SIGXFSZ, SIGHUP] { signal(number, SIG_IGN) }
  }
}
