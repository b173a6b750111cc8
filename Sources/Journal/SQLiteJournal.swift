internal import Glibc
public import SQLite

/// The journal in SQLite: a chain of segment files in one directory, of which only the last is written.
///
/// A segment that has reached its size is folded, made read-only (0400), and the next one begun; from then on it may be
/// moved elsewhere, for a start needs only the last. Create and open it while holding the directory's lock
/// (`StateDirectory`). Confined to one thread at a time.
public final class SQLiteJournal: Journal {
  public let directory: String
  /// A segment that has grown to this many bytes is the last's predecessor.
  public let segmentBytes: Int
  private let settings: Settings
  private var tail: SegmentWriter
  private var fault: JournalFault?
  /// Made on the first read and kept; nothing is read while appending.
  private lazy var reader = Result {
    try JournalReader(directory: directory, settings: settings.reading)
  }

  /// Makes the first segment of a new ledger. Throws `ledgerExists` when there is one.
  public static func create(
    in directory: String, identity: LedgerIdentity, settings: Settings = Settings()
  ) throws {
    guard try SegmentCatalog.scan(directory).isEmpty else {
      throw JournalFault.ledgerExists(directory: directory)
    }
    let header = SegmentHeader(identity: identity, segment: 1, first: 1)
    let path = SegmentCatalog.path(directory, 1)
    try SegmentWriter.provision(header, after: nil, path: path, settings: settings)
  }

  /// Opens the last segment and makes durable what its log recovered, before anything is served from it.
  ///
  /// Throws `noLedger`, `damaged`, `notDurable` or a `DatabaseError`.
  public init(
    directory: String, segmentBytes: Int = 1 << 30, settings: Settings = Settings()
  ) throws {
    let catalog = try SegmentCatalog(directory: directory)
    self.directory = directory
    self.segmentBytes = segmentBytes
    self.settings = settings
    tail = try Self.openTail(catalog, settings)
    try makeDurable()
  }

  public var identity: LedgerIdentity { tail.header.identity }
  public var last: UInt64 { tail.last }

  public func append(
    _ batch: borrowing EntryBatch, seal: () throws -> CommitSeal
  ) throws(JournalFault) {
    if let fault { throw fault }
    precondition(!batch.isEmpty && batch.first == last + 1, "The batch continues the journal.")
    do {
      if !tail.isEmpty && tail.bytes >= segmentBytes { _ = try beginSegment(identity) }
      try tail.append(batch, seal: seal)
    } catch {
      let fault = JournalFault.appendFailed(first: batch.first, last: batch.last, cause: error)
      self.fault = fault
      throw fault
    }
  }

  /// Begins a new epoch in a new segment: the first act after a restore from a backup.
  public func beginEpoch() throws {
    guard try beginSegment(identity.inEpoch(identity.epoch + 1)) else {
      throw JournalFault.notDurable(file: tail.database.path)
    }
  }

  public func makeReader() throws -> sending any EntrySource {
    try JournalReader(directory: directory, settings: settings.reading)
  }
}

// MARK: - Segments

extension SQLiteJournal {
  /// A commit that failed, or a log recovered from pages that a failed sync left in the cache, is on the disk for certain
  /// only once the main file has it.
  private func makeDurable() throws {
    guard try tail.database.fold(.restart) else {
      throw JournalFault.notDurable(file: tail.database.path)
    }
  }

  /// A tail that is already read-only was finished just before a crash: its successor is begun.
  private static func openTail(
    _ catalog: SegmentCatalog, _ settings: Settings
  ) throws -> SegmentWriter {
    let path = catalog.path(catalog.tail)
    guard try FileMode.isReadOnly(path) else {
      return try SegmentWriter(path: path, settings: settings)
    }
    let sealed = try Database(path: path, access: .sealed, settings: settings.reading)
    try sealed.verify(.segment)
    return try begin(
      after: CommitSeal.last(in: sealed), SegmentHeader(of: sealed), catalog.directory, settings)
  }

  /// False when a reader keeps the log from being folded just now; the next commit tries again.
  private func beginSegment(_ identity: LedgerIdentity) throws -> Bool {
    guard try tail.finish() else { return false }
    var header = tail.header
    header.identity = identity
    try FileMode.makeReadOnly(tail.database.path)
    tail = try Self.begin(after: tail.head, header, directory, settings)
    return true
  }

  private static func begin(
    after head: CommitSeal?, _ previous: SegmentHeader, _ directory: String, _ settings: Settings
  ) throws -> SegmentWriter {
    let header = SegmentHeader(
      identity: previous.identity, segment: previous.segment + 1, first: (head?.last ?? 0) + 1)
    let path = SegmentCatalog.path(directory, header.segment)
    try SegmentWriter.provision(header, after: head, path: path, settings: settings)
    return try SegmentWriter(path: path, settings: settings)
  }
}

// MARK: - Reading

extension SQLiteJournal {
  @discardableResult
  public func readEntries(from: UInt64, limit: Int, _ body: EntryBody) throws -> Int {
    try reader.get().readEntries(from: from, limit: limit, body)
  }

  @discardableResult
  public func readSeals(
    from: UInt64, limit: Int, _ body: (CommitSeal) throws -> Void
  ) throws -> Int {
    try reader.get().readSeals(from: from, limit: limit, body)
  }

  public func lastSeal() throws -> CommitSeal? { tail.head }
}
