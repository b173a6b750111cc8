/// A point in time: nanoseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Nanoseconds since 1970-01-01T00:00:00Z; negative before.
  public let unixNanoseconds: Int64

  /// The instant of that count.
  public init(unixNanoseconds: Int64) { self.unixNanoseconds = unixNanoseconds }

  public static func < (one: Instant, other: Instant) -> Bool {
    one.unixNanoseconds < other.unixNanoseconds
  }

  /// The instant so many nanoseconds on; stops at the ends of what an Int64 holds.
  public func adding(nanoseconds: Int64) -> Instant {
    let (sum, overflow) = unixNanoseconds.addingReportingOverflow(nanoseconds)
    guard overflow else { return Instant(unixNanoseconds: sum) }
    return Instant(unixNanoseconds: nanoseconds < 0 ? .min : .max)
  }
}

/// When a command was decided: the instant, and the civil date it had in Cairo.
///
/// Both are recorded together, so that a replay never asks the zone tables again.
public struct Stamp: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// When, to the nanosecond.
  public let instant: Instant

  /// Which day that was in Cairo.
  public let date: CivilDate

  /// An instant and the date it has in Cairo, which the caller knows.
  public init(instant: Instant, date: CivilDate) {
    self.instant = instant
    self.date = date
  }

  public static func < (one: Stamp, other: Stamp) -> Bool { one.instant < other.instant }
}
