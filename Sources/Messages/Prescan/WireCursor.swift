/// Reads the pieces of encoded bytes, never past their end.
struct WireCursor {
  private(set) var next: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    next = bytes.baseAddress!
    end = next + bytes.count
  }

  var isAtEnd: Bool { next == end }

  /// A number of up to 64 bits in as few bytes as it needs; a longer spelling of it is refused.
  @inline(__always)
  mutating func varint() throws(DecodingFault.Cause) -> UInt64 {
    guard next < end else { throw .truncated }
    let first = next.pointee
    next += 1
    return first < 0x80 ? UInt64(first) : try varint(after: first)
  }

  private mutating func varint(after first: UInt8) throws(DecodingFault.Cause) -> UInt64 {
    var value = UInt64(first & 0x7f)
    for shift in stride(from: 7 as UInt64, through: 63, by: 7) {
      guard next < end else { throw .truncated }
      let byte = next.pointee
      next += 1
      guard shift < 63 || byte <= 1 else { throw .varintTooLong }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 {
        guard byte != 0 else { throw .varintTooLong }
        return value
      }
    }
    throw .varintTooLong
  }

  /// The next `count` bytes.
  @inline(__always)
  mutating func bytes(_ count: UInt64) throws(DecodingFault.Cause) -> UnsafeBufferPointer<UInt8> {
    guard count <= UInt64(end - next) else { throw .truncated }
    let start = next
    next += Int(count)
    return UnsafeBufferPointer(start: start, count: Int(count))
  }

  /// The next bytes, as many as a number before them says.
  @inline(__always)
  mutating func prefixedBytes() throws(DecodingFault.Cause) -> UnsafeBufferPointer<UInt8> {
    try bytes(try varint())
  }
}
