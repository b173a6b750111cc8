/// Why bytes are no message of this profile: what is wrong, in which field, and where. It never quotes what it read.
public struct ParseFault: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// The bytes end within it.
    case truncated
    /// The message type is not four digits.
    case badType
    /// A third bitmap is announced.
    case thirdBitmap
    /// The length before the field is not digits, or more than the field may hold; or a fixed field has another length.
    case badLength
    /// It holds characters that its format does not know.
    case badContent
    /// Bytes follow after the last field.
    case trailingBytes
  }

  public let cause: Cause
  /// The field's number; 0 for the message type, 1 for the bitmaps, nil for what follows after the last field.
  public let field: Int?
  /// Where the field begins, in bytes from the beginning of the message.
  public let offset: Int

  public init(_ cause: Cause, field: Int?, offset: Int) {
    (self.cause, self.field, self.offset) = (cause, field, offset)
  }
}

extension ParseFault: CustomStringConvertible {
  public var description: String {
    "\(cause.rawValue) in \(field.map { "field \($0)" } ?? "nothing") at byte \(offset)"
  }
}
