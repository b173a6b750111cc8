internal import Cards
internal import Journal

/// What the ledger has decided and not yet made durable: entries laid end to end, who waits for them, and the readings
/// that rest on them.
struct Decided: Sendable {
  var batch: EntryBatch
  var waiting: [Waiting] = []
  var readings: [WaitingReading] = []
  var retries: [Retry] = []

  /// Who waits for one entry of the batch.
  struct Waiting: Sendable {
    let stamp: Stamp
    let outcome: Outcome
    /// Nil for the daemon's own entries.
    let reply: (@Sendable (Reply) -> Void)?
  }

  /// Who waits for what he is shown to be durable.
  struct WaitingReading: Sendable {
    let restsOn: UInt64
    let deliver: @Sendable () -> Void
  }

  /// A request that was entered before, to be answered again from its entry.
  struct Retry: Sendable {
    let entry: UInt64
    let body: Key
    let reply: @Sendable (Reply) -> Void
  }

  init(first: UInt64) { batch = EntryBatch(first: first) }

  var isEmpty: Bool { batch.isEmpty && readings.isEmpty && retries.isEmpty }
}
