internal import CMessages

/// The walk over one message: checks its own fields and stops at each message inside it.
struct MessageWalk {
  /// A message inside this one, still to be walked.
  struct Part {
    let bytes: UnsafeBufferPointer<UInt8>
    let schema: Schema
  }

  /// The field that the walk has reached; 0 while its number is not known.
  private(set) var number: UInt32 = 0

  private var cursor: WireCursor
  private let schema: Schema
  private let limits: DecodingLimits
  private var fields = 0
  private var lookup: FieldLookup
  private var seen = SeenFields()

  init(over bytes: UnsafeBufferPointer<UInt8>, _ schema: Schema, _ limits: DecodingLimits) {
    cursor = WireCursor(bytes)
    lookup = FieldLookup(schema)
    self.schema = schema
    self.limits = limits
  }

  func fault(_ cause: DecodingFault.Cause) -> DecodingFault {
    DecodingFault(cause, in: schema, field: number)
  }

  /// Checks fields up to the next message inside this one; nil at the end.
  mutating func nextPart() throws(DecodingFault) -> Part? {
    do throws(DecodingFault.Cause) {
      while !cursor.isAtEnd {
        if let part = try field() { return part }
      }
      return nil
    } catch {
      throw fault(error)
    }
  }

  private mutating func field() throws(DecodingFault.Cause) -> Part? {
    number = 0
    fields += 1
    guard fields <= limits.fieldsPerMessage else { throw .tooManyFields }
    let wireType = try tag()
    guard let field = lookup.find(number) else {
      try unknown(wireType)
      return nil
    }
    if field.pointee.type == PROTOBUF_C_TYPE_MESSAGE { return try part(field, wireType) }
    try FieldCheck(type: field.pointee.type, isList: field.isList).check(wireType, &cursor)
    return nil
  }

  private mutating func tag() throws(DecodingFault.Cause) -> WireType {
    let tag = try cursor.varint()
    guard (1...0x1fff_ffff).contains(tag >> 3) else { throw .fieldNumberOutOfRange }
    number = UInt32(tag >> 3)
    return try WireType(of: tag)
  }

  private mutating func part(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ wireType: WireType
  ) throws(DecodingFault.Cause) -> Part? {
    guard wireType == .prefixed, let schema = field.pointee.part else { throw .wireTypeWrong }
    if !field.isList {
      guard seen.insert(lookup.index) else { throw .messageTwice }
    }
    return Part(bytes: try cursor.prefixedBytes(), schema: schema)
  }

  private mutating func unknown(_ wireType: WireType) throws(DecodingFault.Cause) {
    guard limits.unknownFields == .dropped else { throw .unknownField }
    switch wireType {
    case .varint: _ = try cursor.varint()
    case .fixed64: _ = try cursor.bytes(8)
    case .prefixed: _ = try cursor.prefixedBytes()
    case .fixed32: _ = try cursor.bytes(4)
    }
  }
}

extension UnsafePointer<ProtobufCFieldDescriptor> {
  @inline(__always)
  var isList: Bool { pointee.label == PROTOBUF_C_LABEL_REPEATED }
}
