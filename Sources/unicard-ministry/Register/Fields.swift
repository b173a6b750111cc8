import Office

/// What the fields of a list must be; the daemon judges the rest.
extension CSVRow {
  /// A field with its digits, of whatever writing, in ASCII.
  func numeral(_ column: Int) -> String { Digits.read(text(column)) }

  /// A code of 1 to 16 Latin letters, digits or dashes.
  func code(_ column: Int) throws(RowFault) -> String {
    let code = numeral(column)
    guard !code.isEmpty else { throw RowFault("FIELD_MISSING") }
    let isProper = code.utf8.count <= 16 && code.utf8.allSatisfy(Self.isOfCode)
    guard isProper else { throw RowFault("CODE_MALFORMED") }
    return code
  }

  /// A name of at most 126 bytes.
  func label(_ column: Int) throws(RowFault) -> String {
    guard !self[column].isEmpty else { throw RowFault("FIELD_MISSING") }
    guard self[column].count <= 126 else { throw RowFault("TEXT_TOO_LONG") }
    return text(column)
  }

  /// A governorate's code, `03` or `3`.
  func governorate(_ column: Int) throws(RowFault) -> UInt32 {
    guard let code = GovernorateNumber(argument: text(column)) else {
      throw RowFault("GOVERNORATE_UNKNOWN")
    }
    return code.number
  }

  /// A Unix user's number.
  func uid(_ column: Int) throws(RowFault) -> UInt32 {
    guard let uid = UInt32(numeral(column)) else { throw RowFault("UID_MALFORMED") }
    return uid
  }

  private static func isOfCode(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
