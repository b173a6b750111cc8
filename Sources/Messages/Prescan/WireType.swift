/// How a field's value is written.
enum WireType: UInt8 {
  case varint = 0
  case fixed64 = 1
  case prefixed = 2
  case fixed32 = 5

  /// The wire type in the low three bits of a tag.
  @inline(__always)
  init(of tag: UInt64) throws(DecodingFault.Cause) {
    switch tag & 7 {
    case 0: self = .varint
    case 1: self = .fixed64
    case 2: self = .prefixed
    case 5: self = .fixed32
    case 3, 4: throw .group
    default: throw .wireTypeUnknown
    }
  }
}
