import Glibc

/// A civil date in Africa/Cairo.
struct CairoDate: Sendable, Equatable {
  var year: Int
  var month: Int
  var day: Int
}

/// The zone tables of the machine, asked once at start whether they know Egypt.
enum CairoZone {
  static let name = "Africa/Cairo"

  /// Makes Africa/Cairo the zone of this process. Call once, before threads run.
  ///
  /// The C library falls back to UTC without a word when the tables are missing, so two instants
  /// are checked: a winter's day, and a summer's day since summer time came back in 2023.
  static func adopt() throws(StartError) {
    setenv("TZ", ":\(name)", 1)
    tzset()
    guard offset(at: winter2024) == 7200, offset(at: summer2024) == 10800 else {
      throw .configuration(
        "The time zone \(name) is missing or older than 2023; install or update the package tzdata."
      )
    }
  }

  /// The civil date in Cairo at seconds since 1970. Needs ``adopt()`` first.
  static func date(at seconds: Int64) -> CairoDate {
    let local = civil(seconds)
    return CairoDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  private static let winter2024: Int64 = 1_705_320_000  // 15 January 2024, noon UTC
  private static let summer2024: Int64 = 1_721_044_800  // 15 July 2024, noon UTC

  private static func offset(at seconds: Int64) -> Int { civil(seconds).tm_gmtoff }

  private static func civil(_ seconds: Int64) -> tm {
    var moment = time_t(seconds)
    var local = tm()
    localtime_r(&moment, &local)
    return local
  }
}
