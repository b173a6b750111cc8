internal import CMessages

/// A message laid out as libprotobuf-c's struct. It lives in the arena until the arena is used again.
public struct Staged {
  let message: UnsafeMutablePointer<ProtobufCMessage>

  init<C>(_ message: UnsafeMutablePointer<C>) {
    self.message = UnsafeMutableRawPointer(message)
      .assumingMemoryBound(to: ProtobufCMessage.self)
  }
}

extension Arena {
  /// Room for one C struct, not yet initialised.
  @inline(__always)
  func one<C>(_ type: C.Type) throws(EncodingFault) -> UnsafeMutablePointer<C> {
    try room(1, of: type)
  }

  @inline(__always)
  func room<C>(_ count: Int, of type: C.Type) throws(EncodingFault) -> UnsafeMutablePointer<C> {
    guard let found = allocate(count * MemoryLayout<C>.stride) else {
      throw EncodingFault.outOfMemory
    }
    return found.bindMemory(to: type, capacity: count)
  }

  /// A C string. C ends a string at its first NUL, so text with one inside is refused, not cut.
  func text(
    _ text: String, in place: StaticString
  ) throws(EncodingFault) -> UnsafeMutablePointer<CChar> {
    var text = text
    let count = text.utf8.count
    let start = try room(count + 1, of: CChar.self)
    let whole = text.withUTF8 { utf8 in
      if let from = utf8.baseAddress {
        UnsafeMutableRawPointer(start).copyMemory(from: from, byteCount: utf8.count)
      }
      return !utf8.contains(0)
    }
    guard whole else { throw EncodingFault.nulInText(field: "\(place)") }
    start[count] = 0
    return start
  }

  /// Bytes for a C struct.
  func bytes(_ bytes: [UInt8]) throws(EncodingFault) -> ProtobufCBinaryData {
    guard !bytes.isEmpty else { return ProtobufCBinaryData() }
    let start = try room(bytes.count, of: UInt8.self)
    bytes.withUnsafeBufferPointer { start.initialize(from: $0.baseAddress!, count: $0.count) }
    return ProtobufCBinaryData(len: bytes.count, data: start)
  }

  /// A repeated field of numbers.
  func list<Value: BitwiseCopyable>(
    _ values: [Value]
  ) throws(EncodingFault) -> (Int, UnsafeMutablePointer<Value>?) {
    guard !values.isEmpty else { return (0, nil) }
    let start = try room(values.count, of: Value.self)
    values.withUnsafeBufferPointer { start.initialize(from: $0.baseAddress!, count: $0.count) }
    return (values.count, start)
  }

  /// A repeated field of anything else.
  @inline(__always)
  func list<Value, C>(
    _ values: [Value], _ staged: (Value) throws(EncodingFault) -> C
  ) throws(EncodingFault) -> (Int, UnsafeMutablePointer<C>?) {
    guard !values.isEmpty else { return (0, nil) }
    let start = try room(values.count, of: C.self)
    for index in values.indices {
      (start + index).initialize(to: try staged(values[index]))
    }
    return (values.count, start)
  }
}
