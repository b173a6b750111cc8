internal import Glibc
internal import Synchronization

/// Tells every thread that waits for bytes to stop waiting: a pipe whose writing end is closed.
final class StopSignal: Sendable {
  private let reading: Int32
  private let writing: Mutex<Int32?>

  init() {
    var ends: [Int32] = [-1, -1]
    let result = pipe(&ends)
    precondition(result == 0, "A process that begins has two descriptors left.")
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = Mutex(ends[1])
  }

  /// Stops everybody, for good.
  func fire() {
    writing.withLock { end in
      if let end { close(end) }
      end = nil
    }
  }

  /// What waiting came to.
  enum Waited {
    /// Bytes, a connection, or the other side's end.
    case ready
    case silence
    case stopped
  }

  /// Waits until something can be read from a descriptor, but no longer than the limit; nil waits for ever.
  func waits(for descriptor: Int32, within limit: Duration?) -> Waited {
    let end = limit.map { ContinuousClock.now + $0 }
    while true {
      var polled = [
        pollfd(fd: reading, events: 0, revents: 0),
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, Self.milliseconds(until: end))
      if polled[0].revents != 0 { return .stopped }
      if polled[1].revents != 0 { return .ready }
      if let end, ContinuousClock.now >= end { return .silence }
      precondition(count >= 0 || errno == EINTR, "The descriptors are ours.")
    }
  }

  private static func milliseconds(until end: ContinuousClock.Instant?) -> Int32 {
    guard let end else { return -1 }
    let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
    return Int32(max(0, min(left + 1, 3_600_000)))
  }

  deinit {
    fire()
    close(reading)
  }
}
