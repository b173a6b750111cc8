internal import Crypto
internal import Journal
internal import Synchronization

/// Makes what was decided durable, one commit for all that has gathered, and only then lets the answers go.
///
/// No timer stands before a commit: while one batch is being synced the next is being decided.
final class JournalWriter: Sendable {
  private let thread = DedicatedThread()
  private let box = Mailbox<Decided>()
  private let durableThrough: Atomic<UInt64>
  private let lastHead: Mutex<[UInt8]>
  private let desk: Mutex<Desk>
  private let signer: Signer
  private let answers: AnswerDesk
  private let onFault: @Sendable (any Error) -> Void
  private let onCommit: @Sendable (UInt64) -> Void

  /// What only the writer's thread touches.
  private struct Desk: ~Copyable {
    let journal: any Journal
    var head: [UInt8]
    var hasFailed = false
  }

  /// At most so many entries in one commit.
  static let entriesPerCommit = 1_024

  /// `onFault` is told once that an append failed: memory is ahead of the disk, and the process has to end.
  init(
    journal: sending any Journal, head: [UInt8], signer: Signer, answers: AnswerDesk,
    onFault: @escaping @Sendable (any Error) -> Void,
    onCommit: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) {
    durableThrough = Atomic(journal.last)
    lastHead = Mutex(head)
    desk = Mutex(Desk(journal: journal, head: head))
    self.signer = signer
    self.answers = answers
    self.onFault = onFault
    self.onCommit = onCommit
  }

  /// The last durable entry.
  var durable: UInt64 { durableThrough.load(ordering: .acquiring) }

  /// Head of the last commit. Not the desk's: that is locked while a commit waits for the disk.
  var head: [UInt8] { lastHead.withLock { $0 } }

  /// Takes what was decided; in order.
  func hand(_ decided: Decided) {
    if box.put([decided]) { thread.perform { self.drain() } }
  }

  /// Writes what was handed in and ends.
  func stop() { thread.stop() }

  /// Runs the work once everything handed in so far is durable.
  func afterAll(_ work: @escaping @Sendable () -> Void) { thread.perform(work) }

  private func drain() {
    var parts = box.takeAll()[...]
    while !parts.isEmpty {
      var count = 0
      var taken: [Decided] = []
      while let part = parts.first,
        taken.isEmpty || count + part.batch.count <= Self.entriesPerCommit
      {
        count += part.batch.count
        taken.append(part)
        parts = parts.dropFirst()
      }
      write(taken)
    }
  }

  private func write(_ parts: [Decided]) {
    guard !desk.withLock({ $0.hasFailed }) else { return }
    let readings = parts.flatMap(\.readings)
    let durable = durable
    for reading in readings where reading.restsOn <= durable { reading.deliver() }
    if let batch = Self.joined(parts) {
      do {
        let sealed = try desk.withLock { desk throws in try Self.commit(batch, at: &desk, signer) }
        lastHead.withLock { $0 = sealed.head }
        durableThrough.store(batch.last, ordering: .releasing)
        sealed.answer(parts)
        onCommit(batch.last)
      } catch {
        desk.withLock { $0.hasFailed = true }
        onFault(error)
        return
      }
    }
    for reading in readings where reading.restsOn > durable { reading.deliver() }
    for part in parts where !part.retries.isEmpty { answers.answer(part.retries) }
  }

  private static func joined(_ parts: [Decided]) -> EntryBatch? {
    let filled = parts.filter { !$0.batch.isEmpty }
    guard var batch = filled.first?.batch else { return nil }
    for part in filled.dropFirst() { batch.append(part.batch) }
    return batch
  }

  private static func commit(
    _ batch: borrowing EntryBatch, at desk: inout Desk, _ signer: Signer
  ) throws -> SealedCommit {
    let sealed = SealedCommit(copy batch, previousHead: desk.head)
    let pending = signer.begin(sealed.head)
    try desk.journal.append(batch) {
      let seal = CommitSeal(
        first: sealed.first, last: sealed.last, root: sealed.head, previous: sealed.previousHead,
        signature: try pending.wait(), instantUnixNanos: WallClock.unixNanoseconds())
      sealed.signature = seal.signature
      return seal
    }
    desk.head = sealed.head
    return sealed
  }
}
