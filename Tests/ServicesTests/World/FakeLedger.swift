import Cards
import Crypto
import Ledger
import Proof

@testable import Services

/// A ledger in memory that decides at once with the law itself: no threads, no files, everything durable.
final class FakeLedger: LedgerDesk, @unchecked Sendable {
  var state = State()
  var now = Stamp(
    instant: Instant(unixNanoseconds: 1_743_490_800_000_000_000), date: CivilDate("2025-04-01")!)
  private(set) var entries: UInt64 = 0
  /// How many submissions came in each hand-over.
  private(set) var handovers: [Int] = []
  /// Reasons that were counted instead of entered.
  private(set) var counted: [String] = []
  /// Answers every submission and reading instead of the law.
  var declines: Declined?
  /// Whether its entries cannot be read back.
  var isUnreadable = false
  private var recalled: [UInt64: Recalled] = [:]
  private var known: [Request: (body: Key, entered: Entered)] = [:]

  private struct Request: Hashable {
    let role: Role
    let uid: UInt32
    let id: RequestID
  }

  init(isRehearsal: Bool, ministry: [UInt32]) {
    enter([.ledgerOpened(isRehearsal: isRehearsal)])
    for uid in ministry {
      enter([
        .clerkRegistered(
          state.clerks.next, Clerk(uid: uid, role: .ministry, office: .none, name: Label("م")!))
      ])
    }
  }

  func submit(_ submissions: [Submission]) {
    handovers.append(submissions.count)
    for submission in submissions { submission.reply(take(submission)) }
  }

  func read(_ readings: [Reading]) {
    for reading in readings {
      switch declines.map({ .failure($0) }) ?? lookUp(reading.peer) {
      case .failure(let declined): reading.declined(declined)
      case .success(let caller): reading.look(state, caller, now).deliver()
      }
    }
  }

  func recall(_ entry: UInt64, _ tell: @escaping @Sendable (Recollection) -> Void) {
    tell(isUnreadable ? .unavailable : recalled[entry].map { .found($0) } ?? .unknown)
  }

  /// One slice of what the daemon does of itself once a day.
  func sweep(_ kind: SweepKind) {
    let occasion = Occasion(
      caller: .system, stamp: now, entry: entries + 1, chain: Self.chained)
    enter(state.decide(.sweep(kind, from: 1), on: occasion).events)
  }

  func count(refusal reason: String, of peer: Peer) { counted.append(reason) }

  private func take(_ submission: Submission) -> Reply {
    if let declines { return .declined(declines) }
    let caller: Caller
    switch lookUp(submission.peer) {
    case .failure(let declined): return .declined(declined)
    case .success(let found): caller = found
    }
    let request = Request(role: caller.role, uid: caller.uid, id: submission.requestID)
    if let old = known[request] {
      return old.body == submission.body
        ? .entered(old.entered) : .declined(.requestIDReused(entry: old.entered.number))
    }
    return decide(submission, caller, request)
  }

  private func decide(_ submission: Submission, _ caller: Caller, _ request: Request) -> Reply {
    let decision = state.decide(
      submission.command,
      on: Occasion(caller: caller, stamp: now, entry: entries + 1, chain: Self.chained))
    guard decision.isRecorded else {
      guard case .refused(let refusal) = decision.outcome else { return .declined(.stopping) }
      counted.append(refusal.reason.rawValue)
      return .declined(.refused(refusal))
    }
    enter(decision.events, decision.postings)
    let entered = Entered(
      number: entries, stamp: now, outcome: decision.outcome, proof: Self.proof(of: entries))
    known[request] = (submission.body, entered)
    recalled[entries] = Recalled(
      entered: entered, epoch: 2, method: submission.method, device: submission.device)
    return .entered(entered)
  }

  private func enter(_ events: [Event], _ postings: [Posting] = []) {
    entries += 1
    for event in events { state.fold(event, entry: entries) }
    for posting in postings { state.fold(posting, entry: entries) }
  }

  private func lookUp(_ peer: Peer) -> Result<Caller, Declined> {
    if peer.claimedUID != nil, !state.facts.isRehearsal { return .failure(.rehearsalOnly) }
    let uid = peer.claimedUID ?? peer.uid
    if let clerk = state.clerk(uid: uid, role: peer.role) {
      return .success(
        Caller(role: peer.role, uid: uid, clerk: clerk, office: state.clerks[clerk].office))
    }
    let isVouchedFor = peer.role.isVouchedForByDevices || (peer.role == .operator && uid == 0)
    return isVouchedFor ? .success(Caller(role: peer.role, uid: uid)) : .failure(.unknownClerk)
  }

  private static func proof(of entry: UInt64) -> EntryProof {
    EntryProof(
      facts: Array("entry \(entry)".utf8), recordHash: Array(repeating: 7, count: 32),
      first: entry, last: entry, path: [], previousHead: Array(repeating: 8, count: 32),
      signature: Array(repeating: 9, count: 64))
  }

  private static let chained: @Sendable (Cards.Digest, Cards.Digest) -> Cards.Digest = {
    Cards.Digest(Array(SHA256.hash(data: $0.bytes + $1.bytes)))!
  }
}
