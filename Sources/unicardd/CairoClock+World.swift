import Cards
import Glibc
import Ledger

/// The machine's clocks, as the ledger takes them.
extension CairoClock: WorldClock {
  func now() -> Instant { Instant(unixNanoseconds: unixNanos()) }

  func sinceBoot() -> Int64 { bootNanos() }

  func date(of instant: Instant) -> CivilDate {
    let date = date(at: instant.unixNanoseconds)
    guard let civil = CivilDate(year: date.year, month: date.month, day: date.day) else {
      preconditionFailure("The zone tables gave an impossible date.")
    }
    return civil
  }

  /// Seven in the morning in Cairo on a date: where a rehearsal's day begins.
  static func seven(on date: CivilDate) -> Instant {
    var moment = tm()
    (moment.tm_year, moment.tm_mon) = (Int32(date.year - 1900), Int32(date.month - 1))
    (moment.tm_mday, moment.tm_hour, moment.tm_isdst) = (Int32(date.day), 7, -1)
    return Instant(unixNanoseconds: Int64(mktime(&moment)) * 1_000_000_000)
  }
}
