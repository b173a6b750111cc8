internal import CMessages

/// Checks one value, or a packed run of them, against the type that the field declares.
struct FieldCheck {
  let type: ProtobufCType
  let isList: Bool

  func check(
    _ wireType: WireType, _ cursor: inout WireCursor
  ) throws(DecodingFault.Cause) {
    let own = self.own
    if wireType == own { return try value(own, &cursor) }
    guard wireType == .prefixed, isList else { throw .wireTypeWrong }
    let run = try cursor.prefixedBytes()
    guard !run.isEmpty else { return }
    var inner = WireCursor(run)
    while !inner.isAtEnd { try value(own, &inner) }
  }

  /// The wire type that a single value of the declared type has.
  private var own: WireType {
    switch type {
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: .prefixed
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: .fixed32
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: .fixed64
    default: .varint
    }
  }

  @inline(__always)
  private func value(
    _ own: WireType, _ cursor: inout WireCursor
  ) throws(DecodingFault.Cause) {
    switch own {
    case .varint: try number(try cursor.varint())
    case .fixed64: _ = try cursor.bytes(8)
    case .fixed32: _ = try cursor.bytes(4)
    case .prefixed:
      let bytes = try cursor.prefixedBytes()
      if type == PROTOBUF_C_TYPE_STRING { try checkText(bytes) }
    }
  }

  /// libprotobuf-c cuts numbers to the declared width; here they must fit.
  private func number(_ value: UInt64) throws(DecodingFault.Cause) {
    switch type {
    case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_ENUM:
      guard Int32(exactly: Int64(bitPattern: value)) != nil else { throw .numberOutOfRange }
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_SINT32:
      guard value <= UInt32.max else { throw .numberOutOfRange }
    case PROTOBUF_C_TYPE_BOOL:
      guard value <= 1 else { throw .notBoolean }
    default: break
    }
  }
}
