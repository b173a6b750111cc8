/// A message about a card: its type and its fields, each known to hold what its format allows.
///
/// It describes itself by the numbers of its fields alone: no card number and no PIN block reaches a log by being interpolated.
public struct CardMessage: Sendable, Hashable {
  public var type: MessageType
  private var values: [Field: [UInt8]] = [:]

  /// A message without fields.
  public init(_ type: MessageType) { self.type = type }

  /// The fields it has, in order.
  public var fields: [Field] { values.keys.sorted() }

  /// What a field holds, as it stands in the message, without its length; nil when the message does not have it.
  public subscript(field: Field) -> [UInt8]? { values[field] }

  /// Gives a field its value. Traps on one that the format does not allow; ``FieldFormat/objection(to:)`` says beforehand.
  public mutating func set(_ field: Field, _ value: some Collection<UInt8>) {
    precondition(
      field.format.map { $0.objection(to: value) == nil } ?? false,
      "Field \(field) does not hold that.")
    values[field] = Array(value)
  }

  /// Copies a field of another message; a field that it does not have is left as it is.
  public mutating func copy(_ field: Field, of other: CardMessage) {
    if let value = other.values[field] { values[field] = value }
  }

  /// Takes a field away and hands its value over.
  public mutating func remove(_ field: Field) -> [UInt8]? { values.removeValue(forKey: field) }
}

extension CardMessage: CustomStringConvertible, CustomDebugStringConvertible {
  public var description: String {
    "\(type) with \(fields.map(\.description).joined(separator: " "))"
  }
  public var debugDescription: String { description }
}
