internal import SQLite

/// The mark of the ledger in a file beside the journal: its one `owner` row.
enum Owner {
  static let table = """
    CREATE TABLE owner(
      one INTEGER PRIMARY KEY CHECK (one = 1),
      ledger BLOB NOT NULL CHECK (length(ledger) = 16)
    ) STRICT;
    """

  static func write(_ ledger: LedgerIdentity, into database: Database) throws(DatabaseError) {
    let row = try database.prepare("INSERT INTO owner(one, ledger) VALUES (1, ?)")
    try row.bind(copying: ledger.id, at: 1)
    try row.run()
  }

  /// Throws `anotherLedger` for a file that came from elsewhere.
  static func check(_ ledger: LedgerIdentity, in database: Database) throws {
    let row = try database.prepare("SELECT ledger FROM owner")
    guard try row.step(), row.bytes(0) == ledger.id else {
      throw JournalFault.anotherLedger(file: database.path)
    }
  }
}
