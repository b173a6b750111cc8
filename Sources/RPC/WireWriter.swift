/// Writes protobuf fields one after another into a buffer that grows.
///
/// Every call writes, zero values too: leaving out a default is the caller's decision.
public struct WireWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8]

  public init(reserving capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// An integer field; negative numbers take ten bytes, as protobuf has it.
  public mutating func int64(_ field: Int, _ value: Int64) {
    tag(field, .varint)
    varint(UInt64(bitPattern: value))
  }

  /// An unsigned integer field.
  public mutating func uint64(_ field: Int, _ value: UInt64) {
    tag(field, .varint)
    varint(value)
  }

  /// A fixed 32-bit field.
  public mutating func fixed32(_ field: Int, _ value: UInt32) {
    tag(field, .fixed32)
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A fixed 64-bit field.
  public mutating func fixed64(_ field: Int, _ value: UInt64) {
    tag(field, .fixed64)
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A bytes field.
  public mutating func bytes(_ field: Int, _ value: some Collection<UInt8>) {
    tag(field, .lengthDelimited)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  /// A string field.
  public mutating func string(_ field: Int, _ value: String) {
    bytes(field, value.utf8)
  }

  /// A message field, written by `body` into a writer of its own.
  public mutating func message(_ field: Int, _ body: (inout WireWriter) -> Void) {
    var inner = WireWriter()
    body(&inner)
    bytes(field, inner.bytes)
  }

  /// A bare varint, without a tag.
  public mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func tag(_ field: Int, _ type: WireType) {
    varint(UInt64(field) << 3 | UInt64(type.rawValue))
  }
}

/// How many bytes a varint of this value takes: 1 to 10.
public func varintSize(_ value: UInt64) -> Int {
  value == 0 ? 1 : (70 - value.leadingZeroBitCount) / 7
}
