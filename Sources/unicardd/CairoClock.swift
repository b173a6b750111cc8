import Glibc
import Synchronization

/// The machine's clocks as the ledger needs them: the instant, its civil date in Cairo, and the
/// time since boot.
///
/// The date is looked up once per quarter of an hour. No zone in force since 1970 changes its
/// offset or its date inside a quarter of UTC, so a remembered quarter is always right, across
/// summer time too.
final class CairoClock: Sendable {
  private struct Quarter { var number: Int64, date: CairoDate }
  private let remembered = Mutex<Quarter?>(nil)

  /// Throws when the machine does not know Egypt's time.
  static func start() throws(StartError) -> CairoClock {
    try CairoZone.adopt()
    return CairoClock()
  }

  private init() {}

  /// Now, in nanoseconds since 1970 (`CLOCK_REALTIME`). It can be set back; the ledger forces it
  /// upward.
  func unixNanos() -> Int64 { Self.read(CLOCK_REALTIME) }

  /// Nanoseconds since the machine booted, suspended time included (`CLOCK_BOOTTIME`). Nobody can
  /// set it.
  func bootNanos() -> Int64 { Self.read(CLOCK_BOOTTIME) }

  /// The civil date in Cairo at an instant in nanoseconds since 1970.
  func date(at unixNanos: Int64) -> CairoDate {
    let seconds = floored(unixNanos, by: 1_000_000_000)
    let number = floored(seconds, by: 900)
    return remembered.withLock { quarter in
      if let quarter, quarter.number == number { return quarter.date }
      let date = CairoZone.date(at: seconds)
      quarter = Quarter(number: number, date: date)
      return date
    }
  }

  private func floored(_ value: Int64, by unit: Int64) -> Int64 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: unit)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var now = timespec()
    clock_gettime(clock, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }
}
