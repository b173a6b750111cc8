public import Ledger

/// The ledger as the services see it: the four things they ask of it.
///
/// `Ledger` is one; tests use another that decides at once, in memory.
public protocol LedgerDesk: Sendable {
  /// Hands commands in, in order; each is told once what became of it.
  func submit(_ submissions: [Submission])
  /// Hands readings in; each is answered once what it shows is durable.
  func read(_ readings: [Reading])
  /// Reads an entry back from the journal; asked where a reading is delivered.
  func recall(_ entry: UInt64, _ tell: @escaping @Sendable (Recollection) -> Void)
  /// Counts a refusal that never came to the ledger: unpermitted, unparsable, or of a reading.
  func count(refusal reason: String, of peer: Peer)
}

extension Ledger: LedgerDesk {}
