import SQLite

/// The rows of a journal as they stand in its file, read past everything that is under test.
struct JournalFiles {
  struct Commit: Equatable {
    let first: UInt64
    let last: UInt64
    let root: [UInt8]
    let previous: [UInt8]
    let signature: [UInt8]
  }

  let path: String

  init(in directory: String) { path = directory + "/journal-000001.db" }

  func commits() throws -> [Commit] {
    let database = try Database(path: path, access: .readOnly, settings: .reader)
    let rows = try database.prepare(
      "SELECT first, last, root, previous, signature FROM commits ORDER BY last")
    var commits: [Commit] = []
    while try rows.step() {
      commits.append(
        Commit(
          first: rows.uint64(0), last: rows.uint64(1), root: rows.bytes(2),
          previous: rows.bytes(3), signature: rows.bytes(4)))
    }
    return commits
  }

  func entries(_ numbers: ClosedRange<UInt64>) throws -> [(facts: [UInt8], record: [UInt8])] {
    let database = try Database(path: path, access: .readOnly, settings: .reader)
    let rows = try database.prepare(
      "SELECT facts, record FROM entries WHERE number BETWEEN ? AND ? ORDER BY number")
    try rows.bind(numbers.lowerBound, at: 1)
    try rows.bind(numbers.upperBound, at: 2)
    var entries: [(facts: [UInt8], record: [UInt8])] = []
    while try rows.step() { entries.append((rows.bytes(0), rows.bytes(1))) }
    return entries
  }

  /// Changes rows as somebody with the file in his hands could.
  func tamper(_ sql: String) throws {
    let database = try Database(path: path, access: .readWrite, settings: Settings())
    try database.execute("DROP TRIGGER entries_hold; DROP TRIGGER commits_hold; \(sql)")
  }
}
