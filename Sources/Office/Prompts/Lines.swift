import Glibc

/// Lines from a file descriptor. What was read is wiped as soon as it is consumed, because a line
/// may be a card number or a PIN.
public final class Lines {
  /// The longest line that is read, in bytes.
  public static let longest = 65_536

  public let descriptor: Int32
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: longest, alignment: 1)
  private var filled = 0
  private var ended = false

  /// Lines of an open descriptor, which stays open.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    explicit_bzero(buffer.baseAddress!, buffer.count)
    buffer.deallocate()
  }

  /// Hands the next line, without its end, to `body`; nil at the end of the input. The bytes are
  /// gone when `body` returns.
  public func next<Value: ~Copyable>(
    _ body: (UnsafeRawBufferPointer) -> Value
  ) throws(Trouble) -> Value? {
    while true {
      if let end = newline { return consume(lineEnd: end, through: end + 1, body) }
      if ended { return filled == 0 ? nil : consume(lineEnd: filled, through: filled, body) }
      guard filled < buffer.count else { throw Trouble(.usage, "LINE_TOO_LONG") }
      fill()
    }
  }

  /// The next line as text; malformed UTF-8 is repaired. For lines that are no secret.
  public func text() throws(Trouble) -> String? {
    try next { String(decoding: $0, as: UTF8.self) }
  }

  /// True when `next` would not have to wait.
  public var isReady: Bool {
    while !ended, newline == nil, filled < buffer.count {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 0) > 0 else { return false }
      fill()
    }
    return true
  }

  private var newline: Int? { buffer[..<filled].firstIndex(of: UInt8(ascii: "\n")) }

  private func consume<Value: ~Copyable>(
    lineEnd: Int, through end: Int, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Value {
    let hasReturn = lineEnd > 0 && buffer[lineEnd - 1] == UInt8(ascii: "\r")
    let line = UnsafeRawBufferPointer(rebasing: buffer[..<(hasReturn ? lineEnd - 1 : lineEnd)])
    let value = body(line)
    let rest = filled - end
    memmove(buffer.baseAddress!, buffer.baseAddress! + end, rest)
    explicit_bzero(buffer.baseAddress! + rest, filled - rest)
    filled = rest
    return value
  }

  private func fill() {
    let count = read(descriptor, buffer.baseAddress! + filled, buffer.count - filled)
    if count > 0 { filled += count }
    if count == 0 || (count < 0 && errno != EINTR) { ended = true }
  }
}
