internal import Glibc

/// A moment on the machine's monotonic clock. It never goes back and means nothing after a restart.
public struct MonotonicInstant: Sendable, Hashable, Comparable {
  /// `CLOCK_MONOTONIC` in nanoseconds; the largest value stands for never.
  public let nanoseconds: UInt64

  public init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  /// A moment that does not come.
  public static let never = MonotonicInstant(nanoseconds: .max)

  /// This moment.
  public static func now() -> MonotonicInstant {
    var time = timespec()
    let result = clock_gettime(CLOCK_MONOTONIC, &time)
    precondition(result == 0, "Linux always has a monotonic clock.")
    return MonotonicInstant(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
  }

  public static func < (one: MonotonicInstant, other: MonotonicInstant) -> Bool {
    one.nanoseconds < other.nanoseconds
  }

  /// The time from an earlier moment to this one; zero if it is not earlier.
  public func since(_ earlier: MonotonicInstant) -> Duration {
    .nanoseconds(
      Int64(clamping: nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0))
  }
}

extension Duration {
  /// Whole nanoseconds; nothing below zero and nothing above the 64-bit range.
  var wholeNanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let (product, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? .max : product &+ UInt64(attoseconds / 1_000_000_000)
  }
}
