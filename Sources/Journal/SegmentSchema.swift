internal import SQLite

extension Schema {
  /// One journal segment. Its first `commits` row is a copy of the seal it continues from (none in the first segment), so
  /// that a start needs no earlier segment to go on with the chain.
  static let segment = Schema(
    applicationID: 0x7563_6A31,  // "ucj1"
    migrations: [
      """
      CREATE TABLE entries(
        number INTEGER PRIMARY KEY,
        facts BLOB NOT NULL,
        record BLOB NOT NULL
      ) STRICT;
      CREATE TABLE commits(
        last INTEGER PRIMARY KEY,
        first INTEGER NOT NULL CHECK (0 < first AND first <= last),
        root BLOB NOT NULL CHECK (length(root) = 32),
        previous BLOB NOT NULL CHECK (length(previous) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        instant INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE ledger(
        one INTEGER PRIMARY KEY CHECK (one = 1),
        id BLOB NOT NULL CHECK (length(id) = 16),
        epoch INTEGER NOT NULL CHECK (epoch > 0),
        kind TEXT NOT NULL CHECK (kind IN ('production', 'rehearsal')),
        created INTEGER NOT NULL,
        segment INTEGER NOT NULL CHECK (segment > 0),
        first INTEGER NOT NULL CHECK (first > 0)
      ) STRICT;
      CREATE TRIGGER entries_stay BEFORE DELETE ON entries
        BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
      CREATE TRIGGER entries_hold BEFORE UPDATE ON entries
        BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
      CREATE TRIGGER commits_stay BEFORE DELETE ON commits
        BEGIN SELECT raise(ABORT, 'a seal is never deleted'); END;
      CREATE TRIGGER commits_hold BEFORE UPDATE ON commits
        BEGIN SELECT raise(ABORT, 'a seal is never changed'); END;
      """
    ])
}

/// What a segment says of itself in its one `ledger` row.
struct SegmentHeader: Equatable {
  var identity: LedgerIdentity
  /// 1, 2, 3 …: the number in its file name.
  var segment: Int
  /// The first entry it holds or will hold.
  var first: UInt64
}

extension SegmentHeader {
  init(of database: Database) throws {
    let row = try database.prepare("SELECT id, epoch, kind, created, segment, first FROM ledger")
    guard
      try row.step(), let kind = LedgerIdentity.Kind(rawValue: row.text(2)),
      row.blob(0).count == 16, row.int64(1) > 0, row.int64(4) > 0, row.int64(5) > 0
    else { throw JournalFault.damaged(file: database.path, what: "it does not say whose it is") }
    identity = LedgerIdentity(
      id: row.bytes(0), epoch: row.uint64(1), kind: kind, createdUnixNanos: row.int64(3))
    segment = Int(row.int64(4))
    first = row.uint64(5)
  }

  func write(into database: Database) throws(DatabaseError) {
    let row = try database.prepare(
      """
      INSERT INTO ledger(one, id, epoch, kind, created, segment, first) VALUES (1, ?, ?, ?, ?, ?, ?)
      """)
    try row.bind(copying: identity.id, at: 1)
    try row.bind(identity.epoch, at: 2)
    try row.bind(identity.kind.rawValue, at: 3)
    try row.bind(identity.createdUnixNanos, at: 4)
    try row.bind(Int64(segment), at: 5)
    try row.bind(first, at: 6)
    try row.run()
  }
}
