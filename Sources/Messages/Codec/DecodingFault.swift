/// Why bytes are not the message they were taken for. Says where, never what stood there.
public struct DecodingFault: Error, Hashable, Sendable {
  /// What is wrong.
  public let cause: Cause

  /// The full name of the message in which it is wrong.
  public let message: String

  /// The number of the field that is wrong; 0 when it is the message as a whole, or its number could not be read.
  public let field: UInt32

  /// The field numbers that lead from the outermost message to `message`, outermost first.
  public private(set) var path: [UInt32] = []

  init(_ cause: Cause, in schema: Schema, field: UInt32 = 0) {
    self.cause = cause
    self.message = schema.name
    self.field = field
  }

  /// The same fault, seen from the message that holds the faulty one in `field`.
  func inside(_ field: UInt32) -> DecodingFault {
    var outer = self
    outer.path.insert(field, at: 0)
    return outer
  }
}

extension DecodingFault {
  /// What can be wrong with encoded bytes.
  public enum Cause: Error, Hashable, Sendable {
    /// The bytes end inside a field.
    case truncated
    /// A number is written with more bytes than it needs, or is larger than 64 bits.
    case varintTooLong
    /// A field number of 0 or above 2^29-1.
    case fieldNumberOutOfRange
    /// A group, which proto3 does not have.
    case group
    /// Wire types 6 and 7, which protobuf does not have.
    case wireTypeUnknown
    /// A wire type that the field's declared type does not have.
    case wireTypeWrong
    /// A field that the message does not declare.
    case unknownField
    /// Messages nested deeper than the limit.
    case tooDeep
    /// More fields in one message than the limit.
    case tooManyFields
    /// Text that is not UTF-8.
    case textNotUTF8
    /// Text with a NUL inside.
    case textHasNUL
    /// A bool that is neither 0 nor 1.
    case notBoolean
    /// A number that does not fit the field's declared type.
    case numberOutOfRange
    /// A message in a field that is not repeated, twice.
    case messageTwice
    /// More bytes than the limit.
    case tooLarge
    /// The decoded form needs more memory than the limit.
    case budgetExceeded
    /// libprotobuf-c refused what the pre-scan let pass.
    case refusedByCodec
  }

  /// The stable reason that goes into `ErrorInfo`.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The bytes are not a well-formed message.
    case malformedMessage = "MALFORMED_MESSAGE"
    /// A field that the message does not declare (C-27: a fingerprint on a bread request ends here).
    case unknownField = "UNKNOWN_FIELD"
    /// Messages nested too deep.
    case messageTooDeep = "MESSAGE_TOO_DEEP"
    /// Text that is not UTF-8, or has a NUL inside.
    case textNotUTF8 = "TEXT_NOT_UTF8"
    /// Too many bytes, fields or too much memory.
    case messageTooLarge = "MESSAGE_TOO_LARGE"
  }

  /// The stable reason of the fault.
  public var reason: Reason {
    switch cause {
    case .unknownField: .unknownField
    case .tooDeep: .messageTooDeep
    case .textNotUTF8, .textHasNUL: .textNotUTF8
    case .tooManyFields, .tooLarge, .budgetExceeded: .messageTooLarge
    case .truncated, .varintTooLong, .fieldNumberOutOfRange, .group, .wireTypeUnknown,
      .wireTypeWrong, .notBoolean, .numberOutOfRange, .messageTwice, .refusedByCodec:
      .malformedMessage
    }
  }
}

extension DecodingFault: CustomStringConvertible {
  /// One English line for a developer, without any value, for example
  /// `unknown field 9 in message unicard.v1.DispenseRequest`.
  public var description: String {
    let place = field == 0 ? "" : " \(field)"
    let route = path.isEmpty ? "" : " (at \(path.map(String.init).joined(separator: ".")))"
    return "\(cause.words)\(place) in message \(message)\(route)"
  }
}

extension DecodingFault.Cause {
  /// The fault in words that a field number can follow.
  var words: String {
    switch self {
    case .truncated: "bytes end inside field"
    case .varintTooLong: "number with too many bytes in field"
    case .fieldNumberOutOfRange: "field number out of range"
    case .group: "group in field"
    case .wireTypeUnknown: "unknown wire type in field"
    case .wireTypeWrong: "wrong wire type for field"
    case .unknownField: "unknown field"
    case .tooDeep: "too many nested messages at field"
    case .tooManyFields: "too many fields"
    case .textNotUTF8: "text is not UTF-8 in field"
    case .textHasNUL: "text has a NUL in field"
    case .notBoolean: "neither true nor false in field"
    case .numberOutOfRange: "number does not fit field"
    case .messageTwice: "second message in field"
    case .tooLarge: "too many bytes"
    case .budgetExceeded: "too much memory needed"
    case .refusedByCodec: "refused by the codec"
    }
  }
}
