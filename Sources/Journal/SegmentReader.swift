internal import Glibc
internal import SQLite

/// A read-only connection to one segment.
final class SegmentReader {
  let header: SegmentHeader
  private let database: Database
  private let entries: Statement
  private let seals: Statement

  /// `finished`: nothing writes the segment any more.
  init(path: String, finished: Bool, settings: Settings) throws {
    let alone = finished || !Self.mayShareLog(path)
    database = try Database(path: path, access: alone ? .sealed : .readOnly, settings: settings)
    try database.verify(.segment)
    header = try SegmentHeader(of: database)
    entries = try database.prepare(
      "SELECT number, facts, record FROM entries WHERE number >= ? ORDER BY number LIMIT ?")
    seals = try database.prepare(
      """
      SELECT \(CommitSeal.columns) FROM commits WHERE last >= ? ORDER BY last LIMIT ?
      """)
  }

  /// Beside a log one needs the log's index. A directory that cannot be written and has no log is at rest (an auditor's
  /// copy, a backup): then the file stands for itself.
  private static func mayShareLog(_ path: String) -> Bool {
    access(path + "-wal", F_OK) == 0 || access(String(path.prefixToSlash), W_OK) == 0
  }

  /// One short transaction. The numbers must follow each other without a gap.
  func readEntries(from: UInt64, limit: Int, _ body: EntryBody) throws -> Int {
    defer { entries.reset() }
    try entries.bind(from, at: 1)
    try entries.bind(Int64(limit), at: 2)
    var expected = from
    while try entries.step() {
      let number = entries.uint64(0)
      guard number == expected else {
        throw JournalFault.gap(expected: expected, found: number, file: database.path)
      }
      try body(number, entries.blob(1), entries.blob(2))
      expected += 1
    }
    return Int(expected - from)
  }

  /// Without the copied seal that the segment continues from.
  func readSeals(from: UInt64, limit: Int, _ body: (CommitSeal) throws -> Void) throws -> Int {
    defer { seals.reset() }
    try seals.bind(max(from, header.first), at: 1)
    try seals.bind(Int64(limit), at: 2)
    var count = 0
    while try seals.step() {
      try body(CommitSeal(row: seals, file: database.path))
      count += 1
    }
    return count
  }

  func lastSeal() throws -> CommitSeal? { try CommitSeal.last(in: database) }
}

extension String {
  /// The directory of a path.
  fileprivate var prefixToSlash: Substring { self[..<(lastIndex(of: "/") ?? startIndex)] }
}
