internal import Cards
internal import Journal
internal import Synchronization

/// Answers retries from the entries that answered them the first time, on a thread of its own.
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

  private func reply(to retry: Decided.Retry) -> Reply {
    source.withLock { source in
      do {
        return try Self.stored(retry, in: source)
      } catch {
        return .declined(.answerUnavailable(entry: retry.entry))
      }
    }
  }

  private static func stored(
    _ retry: Decided.Retry, in source: borrowing Source
  ) throws -> Reply {
    guard let seal = try source.entries.seal(holding: retry.entry) else {
      return .declined(.requestTooOld(asOf: retry.entry))
    }
    var batch = EntryBatch(first: seal.first)
    let count = Int(seal.last - seal.first) + 1
    try source.entries.readEntries(from: seal.first, limit: count) { _, facts, record in
      batch.append(facts: facts, record: record)
    }
    let position = Int(retry.entry - seal.first)
    let facts = try batch[position].facts.withUnsafeBytes {
      try source.codec.readFacts($0, entry: retry.entry)
    }
    let record = try batch[position].record.withUnsafeBytes {
      try source.codec.readRecord($0, of: facts)
    }
    guard record.bodyMAC == retry.body else {
      return .declined(.requestIDReused(entry: retry.entry))
    }
    guard let outcome = facts.outcome.outcome else {
      return .declined(.requestTooOld(asOf: retry.entry))
    }
    let sealed = SealedCommit(batch, previousHead: seal.previous)
    sealed.signature = seal.signature
    return .entered(
      Entered(
        number: retry.entry, stamp: facts.stamp, outcome: outcome,
        proof: sealed.proof(of: position)))
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
