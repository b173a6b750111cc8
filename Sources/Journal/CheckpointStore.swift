internal import Glibc
public import SQLite

/// Images of the state's pages, so that a start loads rows and replays only the journal's tail.
///
/// It may be fuzzy, because every page says how far it has come, but it is never ahead of the journal. It is derived:
/// losing its last transactions costs a longer replay and nothing else, so it runs `synchronous=NORMAL`: in the
/// write-ahead log that keeps every transaction whole and in order, and only the folding of the log waits for the disk.
/// One thread writes it, apart from the journal's.
public final class CheckpointStore {
  static let fileName = "/checkpoint.db"
  private let database: Database
  private let replace: Statement
  private let mark: Statement

  /// The largest image that fills one database page and no second: the cheapest size to write (4,124 bytes to the log,
  /// where an image of 4,096 costs 8,373). Loading is as fast at any size from here to 64 KiB.
  public static let snugImageBytes = 4040

  public static var defaultSettings: Settings {
    var settings = Settings()
    settings.synchronous = .normal
    settings.cacheKiB = 8192
    settings.autocheckpointPages = 1000
    return settings
  }

  /// Opens the checkpoint, making it if there is none. `journalLast`: the last durable entry.
  ///
  /// Throws `anotherLedger`, `aheadOfJournal` or a `DatabaseError`.
  public init(
    directory: String, ledger: LedgerIdentity, journalLast: UInt64,
    settings: Settings = defaultSettings
  ) throws {
    database = try Database.openOrProvision(
      path: directory + Self.fileName, settings: settings, schema: .checkpoint
    ) { database in
      try Owner.write(ledger, into: database)
      try database.execute("INSERT INTO watermark(one, replay_from, through) VALUES (1, 1, 0)")
    }
    replace = try database.prepare(
      "INSERT OR REPLACE INTO pages(place, entry, layout, image) VALUES (?, ?, ?, ?)")
    mark = try database.prepare("UPDATE watermark SET replay_from = ?, through = ?")
    try Owner.check(ledger, in: database)
    let through = try watermark("through")
    guard through <= journalLast else {
      throw JournalFault.aheadOfJournal(checkpoint: through, journal: journalLast)
    }
  }

  /// The entry a replay begins with; 1 when nothing has been written yet.
  public var replayFrom: UInt64 {
    get throws { try watermark("replay_from") }
  }

  /// Replaces these pages and moves the watermark, in one transaction.
  ///
  /// `replayFrom`: the lowest entry that some page not yet written may need. `durableThrough`: the last entry the journal
  /// has made durable; a page that is ahead of it is a bug and traps.
  public func write(
    _ pages: borrowing PageBatch, replayFrom: UInt64, durableThrough: UInt64
  ) throws {
    precondition(pages.highestEntry <= durableThrough, "A checkpoint never leads the journal.")
    precondition(0 < replayFrom && replayFrom <= durableThrough + 1, "Replay from within it.")
    let through = try max(pages.highestEntry, watermark("through"))
    let pages = copy pages
    try database.transaction {
      try pages.forEach(replacePage)
      try mark.bind(replayFrom, at: 1)
      try mark.bind(through, at: 2)
      try mark.run()
    }
  }

  private func replacePage(_ page: PageImage) throws {
    try replace.bind(Self.place(page.table, page.page), at: 1)
    try replace.bind(page.entry, at: 2)
    try replace.bind(Int64(page.layout), at: 3)
    try replace.bind(borrowing: page.image, at: 4)
    try replace.run()
  }

  /// Table and page as one key, which keeps the images in a table's own tree: as (table, page) WITHOUT ROWID each would
  /// spill into a page that nothing else shares.
  private static func place(_ table: UInt32, _ page: UInt32) -> Int64 {
    precondition(table < 1 << 31, "Tables are few.")
    return Int64(table) << 32 | Int64(page)
  }

  private func watermark(_ column: String) throws -> UInt64 {
    let row = try database.prepare("SELECT \(column) FROM watermark")
    guard try row.step(), row.int64(0) >= 0 else {
      throw JournalFault.damaged(file: database.path, what: "its watermark")
    }
    return row.uint64(0)
  }
}

extension CheckpointStore {
  /// Shows a table's pages in order, straight from SQLite's memory.
  public func load(table: UInt32, _ body: (PageImage) throws -> Void) throws {
    let rows = try database.prepare(
      """
      SELECT place, entry, layout, image FROM pages WHERE place BETWEEN ? AND ? ORDER BY place
      """)
    try rows.bind(Self.place(table, 0), at: 1)
    try rows.bind(Self.place(table, .max), at: 2)
    while try rows.step() {
      guard let layout = UInt32(exactly: rows.int64(2)), rows.int64(1) >= 0 else {
        throw JournalFault.damaged(file: database.path, what: "a page of table \(table)")
      }
      try body(
        PageImage(
          table: table, page: UInt32(truncatingIfNeeded: rows.int64(0)), entry: rows.uint64(1),
          layout: layout, image: rows.blob(3)))
    }
  }

  /// Folds the log and syncs: what was written is now safe from a power cut. At a clean stop, and before journal segments
  /// that only an older checkpoint would need are moved away.
  public func makeDurable() throws {
    guard try database.fold(.restart) else {
      throw JournalFault.notDurable(file: database.path)
    }
  }

  /// Removes the checkpoint; the next start replays the whole journal. Only while it is not open.
  public static func discard(in directory: String) throws {
    for suffix in ["-wal", "-shm", ""] {
      let path = directory + fileName + suffix
      guard unlink(path) == 0 || errno == ENOENT else {
        throw StateFault(call: "unlink", path: path)
      }
    }
  }
}

extension Schema {
  static let checkpoint = Schema(
    applicationID: 0x7563_6331,  // "ucc1"
    migrations: [
      Owner.table + """

        CREATE TABLE pages(
          place INTEGER PRIMARY KEY,
          entry INTEGER NOT NULL,
          layout INTEGER NOT NULL,
          image BLOB NOT NULL
        ) STRICT;
        CREATE TABLE watermark(
          one INTEGER PRIMARY KEY CHECK (one = 1),
          replay_from INTEGER NOT NULL CHECK (replay_from > 0),
          through INTEGER NOT NULL CHECK (through >= 0)
        ) STRICT;
        """
    ])
}
