public import SQLite

/// The citizens' own keys, wrapped by the caller: what the names in the journal are sealed under. Destroying one is what
/// erases a person; it is the only thing in the directory that is ever deleted.
///
/// One thread writes; `KeyReader` reads beside it. It knows bytes only, and no secret in the clear.
public final class KeyFile {
  static let fileName = "/citizens-keys.db"
  private let database: Database
  private let insert: Statement
  private let select: Statement
  private let delete: Statement

  /// Deleted content is overwritten; readers are waited for, since a destroyed key must leave the log too.
  public static var defaultSettings: Settings {
    var settings = Settings()
    settings.secureDelete = true
    settings.cacheKiB = 4096
    settings.autocheckpointPages = 1000
    settings.busyMilliseconds = 2000
    return settings
  }

  /// Opens the file, making it if there is none. Throws `anotherLedger` or a `DatabaseError`.
  public init(
    directory: String, ledger: LedgerIdentity, settings: Settings = defaultSettings
  ) throws {
    database = try Database.openOrProvision(
      path: directory + Self.fileName, settings: settings, schema: .keys
    ) { try Owner.write(ledger, into: $0) }
    try Owner.check(ledger, in: database)
    insert = try database.prepare("INSERT INTO keys(citizen, wrapped) VALUES (?, ?)")
    select = try database.prepare(KeyReader.selection)
    delete = try database.prepare("DELETE FROM keys WHERE citizen = ?")
  }

  /// Stores keys in one commit, durable when it returns: before the entries that use them. About 1,000 at a time.
  ///
  /// Throws `keyExists`, and stores none, when a citizen has one.
  public func put(_ keys: borrowing KeyBatch) throws {
    let keys = copy keys
    try database.transaction {
      try keys.forEach { citizen, wrapped in
        try insert.bind(citizen, at: 1)
        try insert.bind(borrowing: wrapped, at: 2)
        do {
          try insert.run()
        } catch let error as DatabaseError where error.kind == .constraint {
          throw JournalFault.keyExists(citizen: citizen)
        }
      }
    }
  }

  /// The wrapped key; nil when there is none or it was destroyed.
  public func key(of citizen: Int64) throws -> [UInt8]? {
    try KeyReader.key(of: citizen, with: select)
  }

  /// Destroys a key for good: the row is overwritten, the log folded and cut, both durable when it returns. Doing it again
  /// is harmless, and is what a caller does after an error. Says whether there was one.
  @discardableResult
  public func destroy(_ citizen: Int64) throws -> Bool {
    try delete.bind(citizen, at: 1)
    try delete.run()
    let existed = database.changes == 1
    guard try database.fold(.truncate) else {
      throw JournalFault.notDurable(file: database.path)
    }
    return existed
  }

  /// Removes keys stored for entries that a crash then prevented: handles above the last one the journal knows.
  public func discard(above lastKnown: Int64) throws {
    let statement = try database.prepare("DELETE FROM keys WHERE citizen > ?")
    try statement.bind(lastKnown, at: 1)
    try statement.run()
  }

  public func count() throws -> Int {
    let row = try database.prepare("SELECT count(*) FROM keys")
    _ = try row.step()
    return Int(row.int64(0))
  }
}

/// Reads the citizens' keys beside their writer. Open one per thread.
public final class KeyReader {
  static let selection = "SELECT wrapped FROM keys WHERE citizen = ?"
  private let database: Database
  private let select: Statement

  public init(directory: String) throws {
    let path = directory + KeyFile.fileName
    database = try Database(path: path, access: .readOnly, settings: .reader)
    try database.verify(.keys)
    select = try database.prepare(Self.selection)
  }

  /// The wrapped key; nil when there is none or it was destroyed.
  public func key(of citizen: Int64) throws -> [UInt8]? {
    try Self.key(of: citizen, with: select)
  }

  static func key(
    of citizen: Int64, with select: borrowing Statement
  ) throws(DatabaseError) -> [UInt8]? {
    try select.bind(citizen, at: 1)
    let key = try select.step() ? select.bytes(0) : nil
    select.reset()
    return key
  }
}

extension Schema {
  static let keys = Schema(
    applicationID: 0x7563_6B31,  // "uck1"
    migrations: [
      Owner.table + """

        CREATE TABLE keys(
          citizen INTEGER PRIMARY KEY,
          wrapped BLOB NOT NULL
        ) STRICT;
        """
    ])
}
