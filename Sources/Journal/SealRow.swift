internal import SQLite

extension CommitSeal {
  static let insertion = """
    INSERT INTO commits(last, first, root, previous, signature, instant) VALUES (?, ?, ?, ?, ?, ?)
    """
  static let columns = "last, first, root, previous, signature, instant"

  func write(with statement: borrowing Statement) throws(DatabaseError) {
    try statement.bind(last, at: 1)
    try statement.bind(first, at: 2)
    try statement.bind(copying: root, at: 3)
    try statement.bind(copying: previous, at: 4)
    try statement.bind(copying: signature, at: 5)
    try statement.bind(instantUnixNanos, at: 6)
    try statement.run()
  }

  /// The row a statement stands on, its columns being `columns`.
  init(row: borrowing Statement, file: String) throws {
    let (root, previous, signature) = (row.bytes(2), row.bytes(3), row.bytes(4))
    guard
      0 < row.int64(1), row.int64(1) <= row.int64(0), root.count == 32, previous.count == 32,
      signature.count == 64
    else { throw JournalFault.damaged(file: file, what: "the seal of entry \(row.int64(0))") }
    self.init(
      first: row.uint64(1), last: row.uint64(0), root: root, previous: previous,
      signature: signature, instantUnixNanos: row.int64(5))
  }

  /// The last seal of a segment, which may be the one it continues from.
  static func last(in database: Database) throws -> CommitSeal? {
    let row = try database.prepare("SELECT \(columns) FROM commits ORDER BY last DESC LIMIT 1")
    return try row.step() ? CommitSeal(row: row, file: database.path) : nil
  }
}
