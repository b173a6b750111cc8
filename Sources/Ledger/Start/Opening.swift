internal import Cards
internal import Crypto
public import Journal

/// Everything a ledger starts with, once its files were read.
struct OpenedLedger: ~Copyable {
  var state: State
  let requests: RequestWindow
  let stamper: Stamper
  let identity: LedgerIdentity
  let writer: JournalWriter
  let answers: AnswerDesk
  let checkpointer: Checkpointer
  let signer: Signer
  let room: @Sendable () -> Bool
}

extension Ledger {
  /// Opens a ledger: loads what the checkpoint holds, replays what came after, verifies the chain's end and that money
  /// and loaves are conserved.
  ///
  /// `checkpoint`: nil to replay everything. Throws `LedgerFault`, `JournalFault` or a `DatabaseError`.
  public static func open(
    _ journal: sending any Journal, checkpoint: sending CheckpointStore?,
    _ conditions: LedgerConditions
  ) throws -> Ledger {
    try open(journal, checkpoint: checkpoint, conditions, tickMilliseconds: 1_000)
  }

  /// `tickMilliseconds`: nil where a test ticks.
  static func open(
    _ journal: sending any Journal, checkpoint: sending CheckpointStore?,
    _ conditions: LedgerConditions, tickMilliseconds: Int64?
  ) throws -> Ledger {
    // The replay reads both and keeps neither; the compiler cannot see that they go on alone to their threads.
    nonisolated(unsafe) let journal = journal
    nonisolated(unsafe) let checkpoint = checkpoint
    guard journal.last > 0, let seal = try journal.lastSeal() else { throw LedgerFault.empty }
    try verifyEnd(of: journal, seal, conditions.keyring)
    let replay = try replayed(journal, onto: checkpoint)
    guard replay.state.isBalanced else { throw LedgerFault.unbalanced }
    let stamper = Stamper(
      conditions.clock, last: replay.last, offset: replay.state.facts.clockOffset,
      isRehearsal: replay.state.facts.isRehearsal)
    let identity = journal.identity
    let answers = AnswerDesk(try journal.makeReader())
    let signer = Signer(key: conditions.keyring.signing)
    let writer = JournalWriter(
      journal: journal, head: seal.root, signer: signer, answers: answers,
      onFault: conditions.onFault, onCommit: conditions.onCommit)
    let checkpointer = Checkpointer(checkpoint, onFault: conditions.onCheckpointFault)
    let thread = DedicatedThread(everyMilliseconds: tickMilliseconds)
    let requests = replay.requests
    let opened = OpenedLedger(
      state: replay.takeState(), requests: requests, stamper: stamper, identity: identity,
      writer: writer, answers: answers, checkpointer: checkpointer, signer: signer,
      room: conditions.room)
    let ledger = Ledger(opened, thread: thread)
    thread.onTick { [weak ledger] in ledger?.assumeIsolated { $0.tick() } }
    return ledger
  }

  /// Loads the checkpoint and replays what came after; replays everything where there is none, or where a build of other
  /// layouts wrote it.
  private static func replayed(
    _ journal: any Journal, onto checkpoint: CheckpointStore?
  ) throws -> Replay {
    if let checkpoint {
      var replay = Replay()
      if try replay.load(checkpoint) {
        try replay.run(journal, from: checkpoint.replayFrom)
        return replay
      }
    }
    var replay = Replay()
    try replay.run(journal, from: 1)
    return replay
  }

  /// The last commit must hash to its head, and the head bear our signature. The rest of the chain is an auditor's.
  private static func verifyEnd(
    of journal: any Journal, _ seal: CommitSeal, _ keyring: Keyring
  ) throws {
    var batch = EntryBatch(first: seal.first)
    let count = Int(seal.last - seal.first) + 1
    try journal.readEntries(from: seal.first, limit: count) { _, facts, record in
      batch.append(facts: facts, record: record)
    }
    guard batch.last == seal.last,
      SealedCommit(batch, previousHead: seal.previous).head == seal.root,
      keyring.verifies(seal.signature, of: seal.root)
    else { throw LedgerFault.broken(commit: seal.last) }
  }
}
