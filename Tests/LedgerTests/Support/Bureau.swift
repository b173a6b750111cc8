import Cards
import Glibc
import Journal
import Synchronization

@testable import Ledger

/// A ledger to be tested, the world around it, and the offices that ask it.
///
/// It keeps its journal in memory unless it is given a directory. Its ticks come when the test calls for them.
final class Bureau: Sendable {
  let clock: FakeClock
  let memory: MemoryJournal?
  let scratch: Scratch?
  private let room = Atomic<Bool>(true)
  /// What the ledger told of failed appends.
  let faults = Awaited<String>()
  let checkpointFaults = Awaited<String>()
  private let opened = Mutex<Ledger?>(nil)
  private let asked = Atomic<UInt64>(0)

  /// A keyring of 32 known bytes.
  static let keyring = try! Keyring(master: Array(repeating: 7, count: Keyring.masterBytes))

  private init(clock: FakeClock, memory: MemoryJournal?, scratch: Scratch?) {
    (self.clock, self.memory, self.scratch) = (clock, memory, scratch)
  }

  /// A new ledger in memory; with a directory its state is checkpointed there.
  static func inMemory(
    _ kind: LedgerIdentity.Kind = .production, checkpoint: Bool = false,
    clock: FakeClock = FakeClock()
  ) throws -> Bureau {
    let memory = MemoryJournal(identity: .sample(kind))
    let scratch = checkpoint ? Scratch() : nil
    let bureau = Bureau(clock: clock, memory: memory, scratch: scratch)
    try Ledger.create(in: memory, clerks: firstClerks, keyring: keyring, clock: clock)
    try bureau.open()
    return bureau
  }

  /// A new ledger in files.
  static func onDisk(
    _ kind: LedgerIdentity.Kind = .production, clock: FakeClock = FakeClock()
  ) throws -> Bureau {
    let scratch = Scratch()
    let bureau = Bureau(clock: clock, memory: nil, scratch: scratch)
    try SQLiteJournal.create(in: scratch.path, identity: .sample(kind))
    try Ledger.create(
      in: SQLiteJournal(directory: scratch.path), clerks: firstClerks, keyring: keyring,
      clock: clock)
    try bureau.open()
    return bureau
  }

  /// The two clerks of the ministry whom every ledger begins with.
  static let firstClerks = [UInt32(1001), 1002].map {
    ClerkRow(uid: $0, role: .ministry, office: nil, name: Label("Clerk \($0)")!)
  }

  /// Says whether the disk has room; the ledger asks at its next tick.
  func hasRoom(_ hasRoom: Bool) { room.store(hasRoom, ordering: .relaxed) }

  var ledger: Ledger { opened.withLock { $0! } }
}

// MARK: Opening and ending

extension Bureau {
  func open(keyring: Keyring = Bureau.keyring) throws {
    let ledger = try opening(keyring: keyring)
    opened.withLock { $0 = ledger }
  }

  private func opening(keyring: Keyring) throws -> Ledger {
    let conditions = LedgerConditions(
      keyring: keyring, clock: clock, room: { self.room.load(ordering: .relaxed) },
      onFault: { self.faults.tell("\($0)") },
      onCheckpointFault: { self.checkpointFaults.tell("\($0)") })
    if let memory {
      let checkpoint = try checkpoint(of: memory.identity, upTo: memory.last)
      return try Ledger.open(memory, checkpoint: checkpoint, conditions, tickMilliseconds: nil)
    }
    let journal = try SQLiteJournal(directory: scratch!.path)
    let checkpoint = try checkpoint(of: journal.identity, upTo: journal.last)
    return try Ledger.open(journal, checkpoint: checkpoint, conditions, tickMilliseconds: nil)
  }

  private func checkpoint(
    of ledger: LedgerIdentity, upTo last: UInt64
  ) throws -> sending CheckpointStore? {
    guard scratch != nil else { return nil }
    return try store(of: ledger, upTo: last)
  }

  /// The checkpoint's file, once no ledger that was let go is busy with it; a minute is as good as never.
  func store(of ledger: LedgerIdentity, upTo last: UInt64) throws -> sending CheckpointStore {
    let deadline = ContinuousClock.now + .seconds(60)
    while true {
      do {
        return try CheckpointStore(directory: scratch!.path, ledger: ledger, journalLast: last)
      } catch {
        guard ContinuousClock.now < deadline else { throw error }
        usleep(1_000)
      }
    }
  }

  /// Ends the ledger cleanly.
  func stop() { ledger.stop() }

  /// Ends the ledger cleanly and lets its files go.
  func close() async throws {
    stop()
    opened.withLock { $0 = nil }
  }

  /// Lets the ledger go as a crash does: what is durable stays, and nothing more is saved. Images on their way to the disk
  /// are waited for: unlike a process that was killed, this one could write them behind its successor's back.
  func crash() async throws {
    await settle()
    while await ledger.isSaving { try await Task.sleep(for: .milliseconds(1)) }
    opened.withLock { $0 = nil }
    memory?.restart()
  }

  /// Throws the checkpoint away, so that the next start replays the whole journal.
  func forgetCheckpoint() throws {
    if let scratch { try CheckpointStore.discard(in: scratch.path) }
  }

  /// Waits until everything handed in so far was decided and made durable or failed.
  func settle() async {
    let done = Awaited<Void>()
    ledger.prove { done.tell(()) }
    await done.value
  }

  /// One tick of the ledger's second hand.
  func tick(_ times: Int = 1) async {
    for _ in 0..<times { await ledger.tick() }
    await settle()
    while await !ledger.checkpointer.isFree { await Task.yield() }
  }
}

// MARK: Asking

extension Bureau {
  /// An identity that no request had before, made by the latest time the world has seen.
  func newRequestID(after milliseconds: Int64 = 0) -> RequestID {
    let counter = asked.add(1, ordering: .relaxed).newValue
    let now = UInt64(clock.latest.unixNanoseconds / 1_000_000 + milliseconds)
    return RequestID(bigEndian(now << 16 | 0x7000) + bigEndian(counter))!
  }

  /// A submission and where its reply will be told.
  func submission(
    _ command: Command, as peer: Peer, id: RequestID? = nil, body: UInt64 = 1,
    deadline: Int64 = .max
  ) -> (Submission, Awaited<Reply>) {
    let reply = Awaited<Reply>()
    let submission = Submission(
      peer: peer, method: "Test/Ask", requestID: id ?? newRequestID(),
      body: Key(high: body, low: 0), command: command, deadline: deadline,
      reply: { reply.tell($0) })
    return (submission, reply)
  }

  /// Hands a command in.
  func ask(
    _ command: Command, as peer: Peer, id: RequestID? = nil, body: UInt64 = 1,
    deadline: Int64 = .max
  ) -> Awaited<Reply> {
    let (submission, reply) = submission(
      command, as: peer, id: id, body: body, deadline: deadline)
    ledger.submit([submission])
    return reply
  }

  /// Hands a reading in that shows the number of citizens.
  func read(restsOn: UInt64?, as peer: Peer = .ministry) -> Awaited<Result<UInt32, Declined>> {
    let shown = Awaited<Result<UInt32, Declined>>()
    ledger.read([
      Reading(
        peer: peer, deadline: .max,
        look: { state, _, _ in
          let count = state.citizens.count
          return Shown(restsOn: restsOn) { shown.tell(.success(count)) }
        },
        declined: { shown.tell(.failure($0)) })
    ])
    return shown
  }

  var status: LedgerStatus {
    get async {
      let status = Awaited<LedgerStatus>()
      ledger.status { status.tell($0) }
      return await status.value
    }
  }

  private func bigEndian(_ word: UInt64) -> [UInt8] {
    withUnsafeBytes(of: word.bigEndian) { Array($0) }
  }
}

extension Peer {
  static let ministry = Peer(role: .ministry, uid: 1001)
  static let secondMinistry = Peer(role: .ministry, uid: 1002)
  static let bakery = Peer(role: .bakery, uid: 2001)
  static let post = Peer(role: .post, uid: 3001)
  static let operations = Peer(role: .operator, uid: 0)
}

extension Reply {
  /// The entry; nil when there is none.
  var entry: Entered? { if case .entered(let entry) = self { entry } else { nil } }
  var declined: Declined? { if case .declined(let declined) = self { declined } else { nil } }
  /// What was granted; nil when nothing was.
  var answer: Answer? {
    if case .granted(let answer)? = entry?.outcome { answer } else { nil }
  }
  /// Why the law said no, with an entry or without.
  var reason: Reason? {
    if case .refused(let refusal)? = entry?.outcome { return refusal.reason }
    if case .refused(let refusal)? = declined { return refusal.reason }
    return nil
  }
}

extension Ledger {
  /// Every page of the state, by table, in order (I-10).
  var pages: [[UInt8]] {
    var pages: [[UInt8]] = []
    state.forEachPage { table, bytes in pages.append([UInt8(table)] + Array(bytes)) }
    return pages
  }

  var isBalanced: Bool { state.isBalanced }
  var actsKept: [ProposalID: Act] { state.acts }
}

extension Bureau {
  /// The events of a durable entry.
  func events(of number: UInt64) throws -> [Event] {
    let codec = EntryCodec()
    return try memory!.withEntry(number) { facts, record in
      try codec.readRecord(record, of: codec.readFacts(facts, entry: number)).events
    } ?? []
  }
}

extension Ledger {
  /// Whether images are on their way to the disk.
  fileprivate var isSaving: Bool { !checkpointer.isFree }
}
