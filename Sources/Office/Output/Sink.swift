import Glibc

/// Somewhere text goes to.
public protocol Sink: AnyObject {
  /// Writes the whole text.
  func write(_ text: String)
  /// Writes bytes that are no text.
  func write(_ bytes: [UInt8])
  /// True once a write failed: what was done stands, but its answer was lost.
  var isBroken: Bool { get }
}

extension Sink {
  /// A sink of texts takes bytes for one.
  public func write(_ bytes: [UInt8]) { write(String(decoding: bytes, as: UTF8.self)) }
}

/// A sink on an open file descriptor, which it does not close.
public final class Descriptor: Sink {
  private let descriptor: Int32
  public private(set) var isBroken = false

  public init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  public func write(_ text: String) {
    var text = text
    text.withUTF8 { writeAll(UnsafeRawBufferPointer($0)) }
  }

  public func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { writeAll($0) }
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while !rest.isEmpty, !isBroken { rest = writeSome(rest) }
  }

  private func writeSome(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let written = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    if written >= 0 { return UnsafeRawBufferPointer(rebasing: bytes[written...]) }
    if errno != EINTR { isBroken = true }
    return bytes
  }
}
