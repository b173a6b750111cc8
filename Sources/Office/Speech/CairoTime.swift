import Glibc

/// An instant as the clock on a Cairo wall shows it. For screens and receipts only: what a date
/// means for a window or a quota is decided by the daemon.
struct CairoTime: Equatable {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int

  /// The instant in nanoseconds since 1970 UTC.
  init(unixNanos: Int64) {
    Self.zoneIsSet
    var seconds = time_t(unixNanos / 1_000_000_000)
    if unixNanos % 1_000_000_000 < 0 { seconds -= 1 }
    var parts = tm()
    localtime_r(&seconds, &parts)
    year = Int(parts.tm_year) + 1900
    month = Int(parts.tm_mon) + 1
    day = Int(parts.tm_mday)
    hour = Int(parts.tm_hour)
    minute = Int(parts.tm_min)
  }

  /// The zone of this process, set once: the zone tables when the machine has them, else Egypt's
  /// rule since 2023 (summer from the last Friday of April to the last Thursday of October).
  private static let zoneIsSet: Void = {
    let tables = "/usr/share/zoneinfo/Africa/Cairo"
    let rule = "EET-2EEST,M4.5.5/0,M10.5.4/24"
    setenv("TZ", access(tables, R_OK) == 0 ? ":Africa/Cairo" : rule, 1)
    tzset()
  }()
}
