/// Shown one entry; the pointers are good only inside the call.
public typealias EntryBody = (
  _ number: UInt64, _ facts: UnsafeRawBufferPointer, _ record: UnsafeRawBufferPointer
) throws -> Void

/// The reading half of a journal: what is durable, and nothing else. Confined to one thread at a time.
public protocol EntrySource: AnyObject {
  /// Shows up to `limit` entries in order, beginning with the number `from`, and says how many there were.
  ///
  /// A number that is missing between two others throws `JournalFault.gap`; an end is no gap.
  @discardableResult
  func readEntries(from: UInt64, limit: Int, _ body: EntryBody) throws -> Int

  /// Shows up to `limit` seals in order, beginning with the commit that holds the entry `from`.
  @discardableResult
  func readSeals(from: UInt64, limit: Int, _ body: (CommitSeal) throws -> Void) throws -> Int

  /// The seal of the last commit; nil while there is none.
  func lastSeal() throws -> CommitSeal?
}

/// The truth: numbered entries that are only ever added, one commit at a time, and that are durable once `append` returns.
///
/// This is all the ledger knows of a database, and the whole of it fits on a page so that the page can have another
/// engine behind it: `SQLiteJournal` is the embedded one; PostgreSQL with synchronous replicas would keep the same two
/// tables (`entries`, `commits`), implement `append` as one transaction under the leader's lease, and feed warm
/// followers through `EntrySource`. Such an engine must keep three promises:
/// - `append` returns only when the commit would survive the loss of this machine's memory, or throws; an error leaves
///   the outcome *unknown*, and the caller ends the process rather than going on beside it.
/// - a reader sees whole commits, without gaps, and nothing that is not durable.
/// - one writer: a second one is refused, not queued.
public protocol Journal: EntrySource {
  var identity: LedgerIdentity { get }

  /// The last durable entry; 0 when there is none.
  var last: UInt64 { get }

  /// Makes the batch and its seal durable in one commit. The batch is not empty and begins at `last + 1`.
  ///
  /// `seal` is called after the rows were written and before they are committed, so that another thread can compute the
  /// signature meanwhile. What it throws fails the append.
  func append(
    _ batch: borrowing EntryBatch, seal: () throws -> CommitSeal
  ) throws(JournalFault)

  /// A source of its own, for use on another thread.
  func makeReader() throws -> sending any EntrySource
}

extension EntrySource {
  /// What `body` makes of one entry; nil when there is no such entry.
  public func withEntry<Result>(
    _ number: UInt64,
    _ body: (_ facts: UnsafeRawBufferPointer, _ record: UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result? {
    var result: Result?
    try readEntries(from: number, limit: 1) { found, facts, record in
      if found == number { result = try body(facts, record) }
    }
    return result
  }

  /// The seal of the commit that holds an entry; nil when there is no such entry.
  public func seal(holding number: UInt64) throws -> CommitSeal? {
    var result: CommitSeal?
    try readSeals(from: number, limit: 1) { if $0.first <= number { result = $0 } }
    return result
  }
}
