internal import Glibc

/// A connected socket, closed when it goes.
struct TerminalSocket: ~Copyable {
  private let descriptor: Int32

  /// Takes a connected descriptor over. Whoever does not take what is sent within the limit is given up.
  init(_ descriptor: Int32, writeWithin limit: Duration) {
    self.descriptor = descriptor
    let (seconds, attoseconds) = limit.components
    var time = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
    setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    // Of no meaning on a Unix socket, ignoring.
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)
    setsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &yes, size)
  }

  deinit { close(descriptor) }

  /// What waiting for bytes came to.
  enum Received: Equatable {
    case bytes(Int)
    case silence
    case stopped
    case ended
  }

  /// Waits for bytes.
  borrowing func receive(
    into space: inout [UInt8], within limit: Duration, unless stop: StopSignal
  ) -> Received {
    switch stop.waits(for: descriptor, within: limit) {
    case .silence: return .silence
    case .stopped: return .stopped
    case .ready: break
    }
    while true {
      let count = recv(descriptor, &space, space.count, 0)
      if count < 0 && errno == EINTR { continue }
      return count > 0 ? .bytes(count) : .ended
    }
  }

  /// Sends all of it; false when the other side does not take it.
  borrowing func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.send(
          descriptor, bytes.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
