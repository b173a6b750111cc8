/// What is wrong with one line of a CSV file, and which line it is.
public struct CSVFault: Error, Hashable, Sendable {
  /// The line of the file on which the broken record begins, counted from 1.
  public let line: Int

  /// What is wrong with it.
  public let kind: Kind

  /// The ways a line can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The file is empty.
    case noHeader
    /// The header lacks a column.
    case missingColumn(String)
    /// The header has a column nobody asked for.
    case unknownColumn(String)
    /// The header names a column twice.
    case repeatedColumn(String)
    /// Nothing stands on the line.
    case blankLine
    /// More or fewer fields than the header has columns.
    case wrongFieldCount(expected: Int, found: Int)
    /// A quotation mark inside a field that does not begin with one.
    case strayQuote
    /// Something other than a comma or a line's end after a closing quotation mark.
    case textAfterQuote
    /// A quoted field that the file, or the longest record allowed, ends in.
    case unclosedQuote
    /// A carriage return that no line feed follows.
    case loneCarriageReturn
    /// A NUL or another control character.
    case controlCharacter
    /// Bytes that are not UTF-8.
    case notUTF8
    /// More bytes than a record may have.
    case tooLong
  }

  /// A fault on a line.
  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}

extension CSVFault.Kind {
  /// The stable reason.
  public var reason: String {
    switch self {
    case .noHeader: "CSV_NO_HEADER"
    case .missingColumn: "CSV_MISSING_COLUMN"
    case .unknownColumn: "CSV_UNKNOWN_COLUMN"
    case .repeatedColumn: "CSV_REPEATED_COLUMN"
    case .blankLine: "CSV_BLANK_LINE"
    case .wrongFieldCount: "CSV_WRONG_FIELD_COUNT"
    case .strayQuote: "CSV_STRAY_QUOTE"
    case .textAfterQuote: "CSV_TEXT_AFTER_QUOTE"
    case .unclosedQuote: "CSV_UNCLOSED_QUOTE"
    case .loneCarriageReturn: "CSV_LONE_CARRIAGE_RETURN"
    case .controlCharacter: "CSV_CONTROL_CHARACTER"
    case .notUTF8: "CSV_NOT_UTF8"
    case .tooLong: "CSV_LINE_TOO_LONG"
    }
  }
}
