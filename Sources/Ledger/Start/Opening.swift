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
    let signer = Signer(key: conditions.keyring.signing)
    try verifyEnd(of: journal, seal, signer)
    var replay = Replay(clock: conditions.clock)
    if let checkpoint { try replay.load(checkpoint) }
    try replay.run(journal, from: checkpoint.map { try $0.replayFrom } ?? 1)
    guard replay.state.isBalanced else { throw LedgerFault.unbalanced }
    let stamper = Stamper(
      conditions.clock, last: replay.last, offset: replay.state.facts.clockOffset,
      isRehearsal: replay.state.facts.isRehearsal)
    let identity = journal.identity
    let answers = AnswerDesk(try journal.makeReader())
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

  /// The last commit must hash to its head, and the head bear our signature. The rest of the chain is an auditor's.
  private static func verifyEnd(
    of journal: any Journal, _ seal: CommitSeal, _ signer: Signer
  ) throws {
    var batch = EntryBatch(first: seal.first)
    let count = Int(seal.last - seal.first) + 1
    try journal.readEntries(from: seal.first, limit: count) { _, facts, record in
      batch.append(facts: facts, record: record)
    }
    let sealed = SealedCommit(batch, previousHead: seal.previous)
    guard sealed.last == seal.last, sealed.head == seal.root,
      signer.verifies(seal.signature, of: seal.root)
    else { throw LedgerFault.broken(commit: seal.last) }
  }
}

/// A start in progress.
struct Replay: ~Copyable {
  var state = State()
  var requests = RequestWindow()
  var last = Stamp(instant: Instant(unixNanoseconds: 0), date: CivilDate(daysSince1970: 0))
  private let codec = EntryCodec()
  private let nowMilliseconds: UInt64

  init(clock: any WorldClock) {
    nowMilliseconds = UInt64(max(0, clock.now().unixNanoseconds / 1_000_000))
  }

  /// Loads every image of a layout this build knows. One unknown layout, and the whole checkpoint is left aside.
  mutating func load(_ checkpoint: CheckpointStore) throws {
    for table in State.tables {
      try checkpoint.load(table: table) { page in
        let isKnown = state.load(
          table: page.table, page: page.page, layout: page.layout, entry: page.entry,
          image: page.image)
        if !isKnown { throw JournalFault.damaged(file: "checkpoint.db", what: "layout") }
      }
    }
    state.rebuildIndexes()
  }

  /// Folds the entries from a number on; pages whose image already holds an entry are left as they are.
  mutating func run(_ journal: any Journal, from start: UInt64) throws {
    try restoreActs(journal)
    var next = min(start, journal.last)
    while next <= journal.last {
      let count = try journal.readEntries(from: next, limit: 10_000) { number, facts, record in
        do {
          try fold(number, facts, record)
        } catch {
          throw LedgerFault.unreadable(entry: number, cause: error)
        }
      }
      guard count > 0 else { throw LedgerFault.unreadable(entry: next, cause: LedgerFault.empty) }
      next += UInt64(count)
    }
  }

  consuming func takeState() -> State { state }

  private mutating func fold(
    _ number: UInt64, _ facts: UnsafeRawBufferPointer, _ record: UnsafeRawBufferPointer
  ) throws {
    let facts = try codec.readFacts(facts, entry: number)
    let record = try codec.readRecord(record, of: facts)
    for event in record.events { state.fold(event, entry: number) }
    for posting in record.postings { state.fold(posting, entry: number) }
    last = facts.stamp
    guard let id = record.requestID else { return }
    let owner = RequestOwner(role: record.caller.role, uid: record.caller.uid)
    requests.remember(id, from: owner, entry: number, nowMilliseconds: nowMilliseconds)
  }

  /// What open proposals propose stands in their entries, which may lie before the replay.
  private mutating func restoreActs(_ journal: any Journal) throws {
    for id in state.proposals.handles where state.proposals[id].state == .open {
      let entry = state.proposals[id].entry
      guard entry > 0 else { continue }
      let act = try journal.withEntry(entry) { facts, record -> Act? in
        let facts = try codec.readFacts(facts, entry: entry)
        for case .proposed(id, _, let act) in try codec.readRecord(record, of: facts).events {
          return act
        }
        return nil
      }
      if let act = act ?? nil { state.restore(act, of: id) }
    }
  }
}
