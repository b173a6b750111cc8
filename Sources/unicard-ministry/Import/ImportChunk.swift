import Crypto
import Messages

/// Rows that are sent together, kept in the form in which they are hashed: fields joined by 0x1F,
/// each row ended by 0x1E. What is hashed is what is sent.
struct ImportChunk {
  /// At most so many rows go in one call.
  static let mostRows = 1000
  /// And so many bytes, well below what a frame holds.
  static let mostBytes = 400_000

  static let unitSeparator: UInt8 = 0x1F
  static let recordSeparator: UInt8 = 0x1E

  private(set) var bytes: [UInt8] = []
  /// The line of the file that each row begins on.
  private(set) var lines: [UInt32] = []

  mutating func append(_ row: ImportRow) {
    bytes += row.bytes
    lines.append(UInt32(row.line))
  }

  /// True when the last row is one too many.
  var isOverfull: Bool { lines.count > Self.mostRows || bytes.count > Self.mostBytes }

  /// Takes the rows from there on out, as a chunk of their own.
  mutating func cut(fromRow row: Int, byte: Int) -> ImportChunk {
    var tail = ImportChunk()
    tail.bytes = Array(bytes[byte...])
    tail.lines = Array(lines[row...])
    bytes.removeSubrange(byte...)
    lines.removeSubrange(row...)
    return tail
  }

  /// The running digest after this chunk: SHA-256(previous ‖ SHA-256(rows)).
  func digest(after previous: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: previous + SHA256.hash(data: bytes)))
  }

  /// The digest before the first chunk.
  static let noDigest = [UInt8](repeating: 0, count: 32)

  /// The rows as they are sent.
  var rows: [Wire.ImportRow] {
    let records = bytes.split(separator: Self.recordSeparator)
    return zip(lines, records).map { line, record in
      let fields = record.split(
        separator: Self.unitSeparator, omittingEmptySubsequences: false)
      return Wire.ImportRow(line: UInt64(line), fields: fields)
    }
  }
}

extension Wire.ImportRow {
  fileprivate init(line: UInt64, fields: [ArraySlice<UInt8>]) {
    func text(_ index: Int) -> String { String(decoding: fields[index], as: UTF8.self) }
    let one = UInt8(ascii: "1")
    self.init(
      line: line, household: text(0),
      relation: Wire.Relation(rawValue: Int32(fields[1].first! - UInt8(ascii: "0"))),
      nationalId: Array(fields[2]), name: text(3), mobile: Array(fields[4]),
      bread: fields[5].first == one, ration: fields[6].first == one,
      legacyCard: Array(fields[7]), governorate: UInt32(text(8))!, centre: text(9))
  }
}
