internal import Synchronization

/// A journal without a disk, with failures that can be switched on: for tests and the simulation.
///
/// Unlike the real one it may be looked at from any thread.
public final class MemoryJournal: Journal, Sendable {
  /// What a failed append left behind. The caller cannot tell which: that is the point.
  public enum Outcome: Sendable {
    case lost
    case kept
  }

  public let identity: LedgerIdentity
  private let gate = Gate()
  private let state = Mutex(State())

  private struct State {
    var batches: [EntryBatch] = []
    var seals: [CommitSeal] = []
    var failure: (countdown: Int, outcome: Outcome)?
    var fault: JournalFault?
    var last: UInt64 { seals.last?.last ?? 0 }
  }

  /// What an injected failure throws inside `appendFailed`.
  public struct InjectedFailure: Error {}

  public init(identity: LedgerIdentity) { self.identity = identity }

  public var last: UInt64 { state.withLock { $0.last } }

  public func append(
    _ batch: borrowing EntryBatch, seal: () throws -> CommitSeal
  ) throws(JournalFault) {
    if let fault = state.withLock({ $0.fault }) { throw fault }
    precondition(!batch.isEmpty && batch.first == last + 1, "The batch continues the journal.")
    do {
      let seal = try seal()
      precondition(seal.first == batch.first && seal.last == batch.last, "The seal of this batch.")
      gate.pass()
      try commit(copy batch, seal)
    } catch {
      let fault = JournalFault.appendFailed(first: batch.first, last: batch.last, cause: error)
      state.withLock { $0.fault = fault }
      throw fault
    }
  }

  private func commit(_ batch: EntryBatch, _ seal: CommitSeal) throws {
    try state.withLock { state in
      state.failure?.countdown -= 1
      let failure = state.failure.flatMap { $0.countdown == 0 ? $0 : nil }
      if failure?.outcome != .lost {
        state.batches.append(batch)
        state.seals.append(seal)
      }
      guard failure != nil else { return }
      state.failure = nil
      throw InjectedFailure()
    }
  }

  /// The journal itself: it may be shared.
  public func makeReader() throws -> sending any EntrySource { self }
}

// MARK: - Switches

extension MemoryJournal {
  /// Lets the n-th append from now fail (1 is the next). Every later one fails too, until `restart`.
  public func failAppend(_ nth: Int, outcome: Outcome = .lost) {
    state.withLock { $0.failure = (nth, outcome) }
  }

  /// As a new process would find it: the entries that were kept, and no failure.
  public func restart() {
    state.withLock { ($0.failure, $0.fault) = (nil, nil) }
  }

  /// Holds every append just before its commit.
  public func hold() { gate.shut() }

  /// Waits until an append is being held.
  public func waitUntilHolding() { gate.awaitArrival() }

  public func release() { gate.open() }
}

// MARK: - Reading

extension MemoryJournal {
  @discardableResult
  public func readEntries(from: UInt64, limit: Int, _ body: EntryBody) throws -> Int {
    var count = 0
    for batch in state.withLock({ $0.batches }) where batch.last >= from {
      try batch.forEach { number, facts, record in
        guard number >= from, count < limit else { return }
        try body(number, facts, record)
        count += 1
      }
      if count >= limit { break }
    }
    return count
  }

  @discardableResult
  public func readSeals(
    from: UInt64, limit: Int, _ body: (CommitSeal) throws -> Void
  ) throws -> Int {
    let seals = state.withLock { $0.seals }.drop { $0.last < from }.prefix(limit)
    try seals.forEach(body)
    return seals.count
  }

  public func lastSeal() throws -> CommitSeal? { state.withLock { $0.seals.last } }
}
