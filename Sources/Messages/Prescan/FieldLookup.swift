internal import CMessages

/// Finds a message's fields by number. Encoders write fields in order, so the next one is tried first.
struct FieldLookup {
  /// Where the field last found stands in the descriptor.
  private(set) var index = 0

  private let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  private let fields: UnsafeBufferPointer<ProtobufCFieldDescriptor>

  init(_ schema: Schema) {
    descriptor = schema.descriptor
    fields = schema.fields
  }

  @inline(__always)
  mutating func find(_ number: UInt32) -> UnsafePointer<ProtobufCFieldDescriptor>? {
    for guess in index...index + 1 where guess < fields.count && fields[guess].id == number {
      index = guess
      return fields.baseAddress! + guess
    }
    return search(number)
  }

  private mutating func search(_ number: UInt32) -> UnsafePointer<ProtobufCFieldDescriptor>? {
    guard let found = protobuf_c_message_descriptor_get_field(descriptor, number) else {
      return nil
    }
    index = found - fields.baseAddress!
    return found
  }
}

/// The fields of one message that have been met, by their place in the descriptor.
struct SeenFields {
  private var bits: InlineArray<4, UInt64> = .init(repeating: 0)

  /// More fields than this in one message are refused when the code is generated.
  static let most = 256

  /// False when the field has been met before.
  mutating func insert(_ index: Int) -> Bool {
    let bit = UInt64(1) << UInt64(index & 63)
    defer { bits[index >> 6] |= bit }
    return bits[index >> 6] & bit == 0
  }
}
