/// One record of a CSV file, its fields in the order of the columns that were asked for.
public struct CSVRow: Sendable {
  /// The line of the file on which it begins, counted from 1.
  public internal(set) var line = 1

  /// All fields, one after the other, quotation marks resolved.
  var bytes: [UInt8] = []

  /// Where each field ends in `bytes`.
  var ends: [Int] = []

  /// For each column asked for, which field holds it; empty for "as written".
  var order: [Int] = []

  init() { bytes.reserveCapacity(160) }

  /// How many fields it has.
  public var count: Int { ends.count }

  /// The UTF-8 of a field, by its column's place among those asked for.
  public subscript(column: Int) -> ArraySlice<UInt8> {
    let field = order.isEmpty ? column : order[column]
    return bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]]
  }

  /// The same as a string.
  public func text(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }
}

/// What stands at a place in a CSV file: a row, or what is wrong with the line.
public enum CSVRecord: Sendable {
  case row(CSVRow)
  case broken(CSVFault)
}
