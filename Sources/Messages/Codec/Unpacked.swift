internal import CMessages

/// A struct that libprotobuf-c unpacked. It lives in the arena until the arena is used again.
public struct Unpacked {
  let message: UnsafeMutablePointer<ProtobufCMessage>

  @inline(__always)
  func `struct`<C>(of type: C.Type) -> UnsafeMutablePointer<C> {
    UnsafeMutableRawPointer(message).assumingMemoryBound(to: type)
  }
}

extension String {
  /// Text from a C struct; the pre-scan has seen that it is UTF-8 and has no NUL inside.
  @inline(__always)
  init(wire text: UnsafeMutablePointer<CChar>?) {
    guard let text, text.pointee != 0 else {
      self = ""
      return
    }
    self.init(cString: text)
  }
}

extension [UInt8] {
  /// Bytes from a C struct.
  @inline(__always)
  init(wire bytes: ProtobufCBinaryData) {
    self.init(UnsafeBufferPointer(start: bytes.data, count: bytes.len))
  }
}

/// A repeated field as an array.
@inline(__always)
func unpackedList<C, Value>(
  _ count: Int, _ items: UnsafeMutablePointer<C>?, _ value: (C) -> Value
) -> [Value] {
  guard let items, count > 0 else { return [] }
  return UnsafeBufferPointer(start: items, count: count).map(value)
}
