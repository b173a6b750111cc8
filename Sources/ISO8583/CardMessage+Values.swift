extension CardMessage {
  /// The number that a field's digits are; nil when it is absent, empty, longer than 18 digits or no digits.
  public func number(_ field: Field) -> Int64? { self[field].flatMap(Digits.number) }

  /// A field's characters without the blanks that fill it up; nil when it is absent.
  public func text(_ field: Field) -> String? {
    guard let value = self[field] else { return nil }
    let end = value.lastIndex { $0 != 0x20 } ?? -1
    return String(decoding: value[...end], as: UTF8.self)
  }

  /// Gives a field of digits a number, zeros before it. Traps on one that is negative or has too many digits.
  public mutating func set(_ field: Field, number: Int64) {
    precondition(number >= 0, "Digits have no sign.")
    let digits = String(number).utf8
    let missing = max(0, (field.format?.length ?? 0) - digits.count)
    set(field, Array(repeating: UInt8(ascii: "0"), count: missing) + digits)
  }

  /// Gives a field text, filled up with blanks where its length is fixed. Traps on text that is too long or not ASCII.
  public mutating func set(_ field: Field, text: String) {
    let isFixed = field.format?.prefix == 0
    let missing = isFixed ? max(0, (field.format?.length ?? 0) - text.utf8.count) : 0
    set(field, Array(text.utf8) + Array(repeating: 0x20, count: missing))
  }
}
