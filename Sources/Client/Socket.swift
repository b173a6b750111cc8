internal import CLinux
internal import Glibc

/// A connected Unix socket, closed when it goes away.
struct Socket: ~Copyable {
  private let descriptor: Int32
  /// The receive timeout the kernel was last told, in microseconds; 0 for ever.
  private var receiveTimeout: UInt64 = 0

  /// Connects to the socket file at `path`.
  init(path: String) throws(ConnectionError) {
    descriptor = clinux_connect(path)
    if descriptor >= 0 { return }
    let errno = -descriptor
    throw errno == EACCES || errno == EPERM
      ? .notPermitted(path: path) : .notReachable(path: path, errno: errno)
  }

  deinit { close(descriptor) }

  /// What became of an attempt to move bytes.
  enum Moved {
    case bytes(Int)
    /// The kernel would make us wait, or has made us wait long enough.
    case later
    case ended
  }

  /// Gives the kernel as much as it takes at once.
  func send(_ bytes: UnsafeRawBufferPointer) -> Moved {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    return moved { Glibc.send(descriptor, bytes.baseAddress, bytes.count, flags) }
  }

  /// Takes what there is, without waiting.
  func receive(into bytes: UnsafeMutableRawBufferPointer) -> Moved {
    receive(into: bytes, Int32(MSG_DONTWAIT))
  }

  /// Waits for bytes in the one system call that takes them; for as long as the whole timeout, so to be used once a call.
  mutating func receive(
    into bytes: UnsafeMutableRawBufferPointer, within timeout: UInt64?
  ) -> Moved {
    let microseconds = timeout.map { max(1, $0 / 1000) } ?? 0
    if microseconds != receiveTimeout { setReceiveTimeout(microseconds) }
    return receive(into: bytes, 0)
  }

  /// Waits until bytes can be read, or written if `orWritable`. False when the time is over.
  func wait(orWritable: Bool, until deadline: Deadline) -> Bool {
    let events = Int16(POLLIN) | (orWritable ? Int16(POLLOUT) : 0)
    var poll = pollfd(fd: descriptor, events: events, revents: 0)
    while true {
      let ready = Glibc.poll(&poll, 1, deadline.pollTimeout)
      if ready > 0 { return true }
      if ready == 0 && deadline.isPast { return false }
      precondition(ready == 0 || errno == EINTR || errno == EAGAIN, "The descriptor is ours.")
    }
  }

  private func receive(into bytes: UnsafeMutableRawBufferPointer, _ flags: Int32) -> Moved {
    let result = moved { recv(descriptor, bytes.baseAddress, bytes.count, flags) }
    if case .bytes(0) = result { return .ended }
    return result
  }

  private mutating func setReceiveTimeout(_ microseconds: UInt64) {
    var time = timeval(
      tv_sec: Int(microseconds / 1_000_000), tv_usec: Int(microseconds % 1_000_000))
    let size = socklen_t(MemoryLayout<timeval>.size)
    let result = setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, size)
    precondition(result == 0, "Every socket takes a receive timeout.")
    receiveTimeout = microseconds
  }

  private func moved(_ call: () -> Int) -> Moved {
    while true {
      let count = call()
      if count >= 0 { return .bytes(count) }
      switch errno {
      case EINTR: continue
      case EAGAIN: return .later
      default: return .ended
      }
    }
  }
}
