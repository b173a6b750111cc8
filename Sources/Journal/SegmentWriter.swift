internal import Glibc
internal import SQLite

/// The one connection that writes the tail of the journal, with its four statements.
final class SegmentWriter {
  let database: Database
  let header: SegmentHeader
  /// The last seal, be it of this segment or the one before.
  private(set) var head: CommitSeal?
  /// About how long the file is or will be once its log is folded in.
  private(set) var bytes: Int
  private let begin: Statement
  private let insert: Statement
  private let insertSeal: Statement
  private let commit: Statement

  init(path: String, settings: Settings) throws {
    database = try Database.open(path: path, settings: settings, schema: .segment)
    header = try SegmentHeader(of: database)
    head = try CommitSeal.last(in: database)
    bytes = try database.fileBytes
    begin = try database.prepare("BEGIN IMMEDIATE")
    insert = try database.prepare("INSERT INTO entries(number, facts, record) VALUES (?, ?, ?)")
    insertSeal = try database.prepare(CommitSeal.insertion)
    commit = try database.prepare("COMMIT")
    try checkEnds()
  }

  /// The last durable entry, be it of this segment or the one before.
  var last: UInt64 { head?.last ?? 0 }
  var isEmpty: Bool { last < header.first }

  /// Rows and seals are written in one commit, so that they end together.
  private func checkEnds() throws {
    let row = try database.prepare("SELECT max(number) FROM entries")
    _ = try row.step()
    let end = row.isNull(0) ? header.first - 1 : row.uint64(0)
    guard end == last else {
      throw JournalFault.damaged(
        file: database.path, what: "entries end at \(end) and seals at \(last)")
    }
  }

  /// Durable when it returns. After an error nothing more may be written.
  func append(_ batch: borrowing EntryBatch, seal: () throws -> CommitSeal) throws {
    try begin.run()
    try batch.forEach { number, facts, record in
      try insert.bind(number, at: 1)
      try insert.bind(borrowing: facts, at: 2)
      try insert.bind(borrowing: record, at: 3)
      try insert.run()
    }
    let seal = try seal()
    precondition(seal.first == batch.first && seal.last == batch.last, "The seal of this batch.")
    try seal.write(with: insertSeal)
    try commit.run()
    head = seal
    bytes += batch.bytes.count + 12 * batch.count + 200
  }

  /// Folds everything into the file; false when a reader stands in the way just now.
  func finish() throws -> Bool { try database.fold(.truncate) }

  /// Begins a segment that continues from `seal`.
  static func provision(
    _ header: SegmentHeader, after seal: CommitSeal?, path: String, settings: Settings
  ) throws {
    try Database.provision(path: path, settings: settings, schema: .segment) { database in
      try header.write(into: database)
      if let seal { try seal.write(with: database.prepare(CommitSeal.insertion)) }
    }
  }
}
