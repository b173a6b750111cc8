internal import Cards
internal import Crypto
internal import Journal
internal import Synchronization

/// The truth of one governorate: the state in memory, and the only hand that changes it.
///
/// Commands come in a batch at a time, are decided one after the other on the ledger's own thread, and go to the journal;
/// nobody is answered before his entry is durable. A failed append ends the ledger: `onFault` is told, and the process
/// has to end.
public actor Ledger {
  nonisolated let thread: DedicatedThread
  nonisolated let inbox = Mailbox<Work>()
  /// Whether the thread has ended and nobody will look into the inbox any more.
  nonisolated let hasEnded = Atomic<Bool>(false)
  nonisolated let isEnding = Atomic<Bool>(false)
  nonisolated let tally = RefusalTally()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  var state: State
  var requests: RequestWindow
  var stamper: Stamper
  var decided: Decided
  let writer: JournalWriter
  let answers: AnswerDesk
  let checkpointer: Checkpointer
  let signer: Signer
  let identity: LedgerIdentity
  let epoch: UInt32
  let room: @Sendable () -> Bool
  let codec = EntryCodec()
  var ticks: UInt64 = 0
  var hasRoom = true
  var isStopping = false
  /// The day that the cursors sweep up to.
  var sweepDay: CivilDate?
  var sweepCursors: [SweepKind: UInt32] = [:]
  /// Why it takes no writes; nil when it does.
  var readOnly: ReadOnlyCause? { hasRoom ? stamper.suspicion : .diskFull }

  enum Work: Sendable {
    case submission(Submission)
    case reading(Reading)
  }

  init(_ opened: consuming OpenedLedger, thread: DedicatedThread) {
    self.thread = thread
    identity = opened.identity
    epoch = UInt32(opened.identity.epoch)
    requests = opened.requests
    stamper = opened.stamper
    writer = opened.writer
    answers = opened.answers
    checkpointer = opened.checkpointer
    signer = opened.signer
    room = opened.room
    hasRoom = opened.room()
    decided = Decided(first: opened.writer.durable + 1)
    state = opened.state
  }

  /// Hands submissions in, in order; from any thread.
  public nonisolated func submit(_ submissions: [Submission]) {
    put(submissions.map { .submission($0) })
  }

  /// Hands readings in; from any thread.
  public nonisolated func read(_ readings: [Reading]) {
    put(readings.map { .reading($0) })
  }

  /// Counts a refusal that happened before the ledger: unpermitted, unparsable, over quota. One entry per caller and
  /// minute stands for all of them.
  public nonisolated func count(refusal reason: String, of peer: Peer) {
    tally.count(reason, role: peer.role, uid: peer.uid)
  }

  /// Runs `alive` on the ledger's thread once it has come to it: the proof of life a watchdog asks for. Never after the
  /// ledger has ended.
  public nonisolated func prove(_ alive: @escaping @Sendable () -> Void) {
    thread.perform { [writer] in writer.afterAll(alive) }
  }

  private nonisolated func put(_ work: [Work]) {
    guard !work.isEmpty, inbox.put(work) else { return }
    guard !hasEnded.load(ordering: .acquiring) else { return turnAway() }
    thread.perform { self.assumeIsolated { $0.drain() } }
  }

  private func drain() {
    observe()
    for work in inbox.takeAll() {
      switch work {
      case .submission(let submission): take(submission)
      case .reading(let reading): take(reading)
      }
      if decided.batch.count >= 256 { handOver() }
    }
    handOver()
    checkpoint()
  }

  /// Hands what was decided to the writer.
  func handOver() {
    guard !decided.isEmpty else { return }
    let next = decided.batch.last + 1
    writer.hand(decided)
    decided = Decided(first: next)
  }

  /// The number the next entry gets.
  var nextEntry: UInt64 { decided.batch.last + 1 }
}
