/// What ends the trust in a journal or a file beside it. `DatabaseError` says what is wrong with one file; these say what
/// that means for the ledger.
public enum JournalFault: Error, Sendable {
  /// The commit of these entries failed or may have failed: memory is ahead of the disk, the outcome is unknown, and the
  /// process must end without answering. The next start reads what the disk really holds.
  case appendFailed(first: UInt64, last: UInt64, cause: any Error)
  /// The directory holds no ledger.
  case noLedger(directory: String)
  /// The directory already holds one.
  case ledgerExists(directory: String)
  /// An entry is missing between others.
  case gap(expected: UInt64, found: UInt64, file: String)
  /// The segment that holds this entry has been moved away or lost.
  case segmentMissing(entry: UInt64, file: String)
  /// A row does not have the shape it was written with.
  case damaged(file: String, what: String)
  /// The file belongs to another ledger.
  case anotherLedger(file: String)
  /// The checkpoint rests on entries that the journal does not have.
  case aheadOfJournal(checkpoint: UInt64, journal: UInt64)
  /// What the write-ahead log recovered could not be made durable, because another connection reads the file.
  case notDurable(file: String)
  /// The citizen has a key already; replacing it would erase the person.
  case keyExists(citizen: Int64)
}

extension JournalFault: CustomStringConvertible {
  /// What is wrong and what to do about it, for an operator.
  public var description: String {
    switch self {
    case .appendFailed(let first, let last, let cause):
      "Entries \(first)-\(last) may not be durable; stopping without an answer. \(cause)"
    case .noLedger(let directory):
      "\(directory): no ledger here — make one with unicardd init, or check the path"
    case .ledgerExists(let directory):
      "\(directory): there is a ledger here already; nothing was changed"
    case .gap(let expected, let found, let file):
      "\(file): entry \(expected) is missing before \(found) — restore from a backup and audit"
    case .segmentMissing(let entry, let file):
      "\(file): not here, and entry \(entry) is in it — bring the segment back"
    case .damaged(let file, let what):
      "\(file): damaged: \(what) — restore from a backup and audit"
    case .anotherLedger(let file):
      "\(file): belongs to another ledger — check which backup it came from"
    case .aheadOfJournal(let checkpoint, let journal):
      "The checkpoint rests on entry \(checkpoint), the journal ends at \(journal)"
        + " — the two are not of one backup; discard the checkpoint or restore the journal"
    case .notDurable(let file):
      "\(file): another program reads it — end that program, then start again"
    case .keyExists(let citizen):
      "Citizen \(citizen) has a key already — this is a defect: report it"
    }
  }
}
