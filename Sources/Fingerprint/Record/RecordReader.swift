/// Reads big-endian fields one after another, never beyond the bytes that are there.
struct RecordReader {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func byte() throws(RecordFault) -> UInt8 {
    guard offset < bytes.count else { throw .truncated(offset: offset) }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func short() throws(RecordFault) -> UInt16 {
    let high = try byte()
    return UInt16(high) << 8 | UInt16(try byte())
  }

  mutating func word() throws(RecordFault) -> UInt32 {
    let high = try short()
    return UInt32(high) << 16 | UInt32(try short())
  }

  mutating func skip(_ count: Int) throws(RecordFault) {
    guard count <= bytes.count - offset else { throw .truncated(offset: bytes.count) }
    offset += count
  }
}
