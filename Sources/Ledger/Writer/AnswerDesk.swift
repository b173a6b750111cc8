internal import Cards
internal import Journal
internal import Proof
internal import Synchronization

/// Answers from entries that stand in the journal, on a thread of its own: retries, and who asks for an entry again.
final class AnswerDesk: Sendable {
  private let thread = DedicatedThread()
  private let source: Mutex<Source>

  private struct Source: ~Copyable {
    let entries: any EntrySource
    let codec = EntryCodec()
  }

  init(_ entries: sending any EntrySource) { source = Mutex(Source(entries: entries)) }

  /// Answers requests whose entries are durable.
  func answer(_ retries: [Decided.Retry]) {
    thread.perform {
      for retry in retries { retry.reply(self.reply(to: retry)) }
    }
  }

  func stop() { thread.stop() }

  /// Reads an entry back and tells it.
  func recall(_ entry: UInt64, _ tell: @escaping @Sendable (Recollection) -> Void) {
    thread.perform { tell(self.recollection(of: entry)) }
  }

  private func reply(to retry: Decided.Retry) -> Reply {
    source.withLock { source in
      do {
        guard let stored = try Stored(retry.entry, in: source.entries, source.codec) else {
          return .declined(.requestTooOld(asOf: retry.entry))
        }
        guard stored.record.bodyMAC == retry.body else {
          return .declined(.requestIDReused(entry: retry.entry))
        }
        return stored.entered.map { .entered($0) } ?? .declined(.requestTooOld(asOf: retry.entry))
      } catch {
        return .declined(.answerUnavailable(entry: retry.entry))
      }
    }
  }

  private func recollection(of entry: UInt64) -> Recollection {
    source.withLock { source in
      do {
        guard let stored = try Stored(entry, in: source.entries, source.codec),
          let entered = stored.entered
        else { return .unknown }
        return .found(
          Recalled(
            entered: entered, epoch: stored.facts.epoch, method: stored.facts.method,
            device: stored.record.device))
      } catch {
        return .unavailable
      }
    }
  }
}

/// An entry as it stands in the journal, and its proof.
private struct Stored {
  let facts: EntryFacts
  let record: EntryRecord
  let proof: EntryProof

  /// Nil when no durable entry has that number.
  init?(_ entry: UInt64, in entries: any EntrySource, _ codec: EntryCodec) throws {
    guard entry > 0, let seal = try entries.seal(holding: entry) else { return nil }
    var batch = EntryBatch(first: seal.first)
    let count = Int(seal.last - seal.first) + 1
    try entries.readEntries(from: seal.first, limit: count) { _, facts, record in
      batch.append(facts: facts, record: record)
    }
    let position = Int(entry - seal.first)
    let facts = try batch[position].facts.withUnsafeBytes {
      try codec.readFacts($0, entry: entry)
    }
    record = try batch[position].record.withUnsafeBytes {
      try codec.readRecord($0, of: facts)
    }
    let sealed = SealedCommit(batch, previousHead: seal.previous)
    sealed.signature = seal.signature
    proof = sealed.proof(of: position)
    self.facts = facts
  }

  /// The entry as its caller is told of it; nil where another build refused for a reason of its own.
  var entered: Entered? {
    facts.outcome.outcome.map {
      Entered(number: facts.number, stamp: facts.stamp, outcome: $0, proof: proof)
    }
  }
}

extension EntryOutcome {
  /// The outcome in this build's law; nil where another build refused for a reason of its own.
  fileprivate var outcome: Outcome? {
    switch self {
    case .granted(let answer): .granted(answer)
    case .refused(let refusal): refusal.refusal.map { .refused($0) }
    }
  }
}
