internal import Glibc

/// When waiting ends, on the monotonic clock.
struct Deadline {
  /// How long it was from the start, in nanoseconds; nil for ever.
  let timeout: UInt64?
  private let nanoseconds: UInt64

  init(after duration: Duration?) {
    timeout = duration.map(\.wholeNanoseconds)
    nanoseconds = timeout.map { Deadline.now &+ $0 } ?? .max
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  var isPast: Bool { timeout != nil && Deadline.now >= nanoseconds }

  /// What is left, in milliseconds rounded up, as poll(2) wants it; −1 for ever.
  var pollTimeout: Int32 {
    if timeout == nil { return -1 }
    let now = Deadline.now
    if now >= nanoseconds { return 0 }
    return Int32(clamping: (nanoseconds - now + 999_999) / 1_000_000)
  }
}

extension Duration {
  /// Whole nanoseconds, none below zero and at most those of a century.
  var wholeNanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return UInt64(min(seconds, 3_155_760_000)) * 1_000_000_000
      + UInt64(attoseconds / 1_000_000_000)
  }
}
