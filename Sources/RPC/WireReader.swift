/// How a field's value is laid out on the protobuf wire. Groups are not spoken here.
public enum WireType: UInt8, Sendable {
  case varint = 0
  case fixed64 = 1
  case lengthDelimited = 2
  case fixed32 = 5
}

/// The number and the layout that stand before a field's value.
public struct FieldTag: Sendable, Equatable {
  /// From 1 to 2²⁹ − 1.
  public let number: Int
  public let type: WireType

  public init(number: Int, type: WireType) {
    self.number = number
    self.type = type
  }
}

/// Why bytes are not a protobuf message.
public enum WireError: Error, Sendable, Equatable {
  /// A value reaches beyond the end of the bytes.
  case truncated
  /// A varint is longer than ten bytes or wider than 64 bits.
  case varintTooLong
  /// A field number of 0 or above 2²⁹ − 1, or a layout that does not exist (groups included).
  case badTag
  /// A known field stands in another layout than its definition says.
  case wrongType
  /// A string is not UTF-8.
  case notUTF8
  /// More repeated items than the reader allows.
  case tooMany
}

/// Reads protobuf fields one after another out of bytes that somebody else keeps alive.
///
/// Nothing is copied and nothing is read out of bounds; a malformed field throws and the reader is then of no further use.
public struct WireReader {
  /// The whole message.
  public let bytes: UnsafeRawBufferPointer
  /// Where the next field starts.
  public private(set) var position = 0

  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The bytes not yet read.
  public var remaining: Int { bytes.count - position }

  /// The next field's tag, or nil at the end of the message.
  public mutating func next() throws(WireError) -> FieldTag? {
    if position == bytes.count { return nil }
    let raw = try varint()
    let number = raw >> 3
    guard number >= 1, number < 1 << 29, let type = WireType(rawValue: UInt8(raw & 7)) else {
      throw .badTag
    }
    return FieldTag(number: Int(number), type: type)
  }

  /// A base-128 varint of at most ten bytes.
  public mutating func varint() throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if shift == 63 && byte > 1 { throw .varintTooLong }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw .truncated
  }

  /// Four bytes, least significant first.
  public mutating func fixed32() throws(WireError) -> UInt32 {
    UInt32(littleEndian: try take(4).loadUnaligned(as: UInt32.self))
  }

  /// Eight bytes, least significant first.
  public mutating func fixed64() throws(WireError) -> UInt64 {
    UInt64(littleEndian: try take(8).loadUnaligned(as: UInt64.self))
  }

  /// The bytes of a length-delimited field; they live as long as the message does.
  public mutating func lengthDelimited() throws(WireError) -> UnsafeRawBufferPointer {
    let count = try varint()
    guard count <= UInt64(remaining) else { throw .truncated }
    return try take(Int(count))
  }

  /// Steps over a value whose tag was just read.
  public mutating func skip(_ type: WireType) throws(WireError) {
    switch type {
    case .varint: _ = try varint()
    case .fixed32: _ = try take(4)
    case .fixed64: _ = try take(8)
    case .lengthDelimited: _ = try lengthDelimited()
    }
  }

  private mutating func take(_ count: Int) throws(WireError) -> UnsafeRawBufferPointer {
    guard count <= remaining else { throw .truncated }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }
}
