internal import Cards
internal import Crypto

extension Ledger {
  /// Takes a submission: known already? then its answer again; else decide, fold, and hand to the journal.
  func take(_ submission: Submission) {
    if isStopping { return submission.reply(.declined(.stopping)) }
    guard DedicatedThread.now() < submission.deadline else {
      return submission.reply(.declined(.deadlineExceeded))
    }
    let caller: Caller
    switch lookUp(submission.peer) {
    case .success(let found): caller = found
    case .failure(let declined):
      tally.count(declined.tallied, role: submission.peer.role, uid: submission.peer.uid)
      return submission.reply(.declined(declined))
    }
    let owner = RequestOwner(role: caller.role, uid: caller.uid)
    let standing = requests.standing(
      of: submission.requestID, from: owner, nowMilliseconds: requestTime)
    // What was done is told also while nothing can be done.
    if case .answered(let entry) = standing {
      let retry = Decided.Retry(entry: entry, body: submission.body, reply: submission.reply)
      return decided.retries.append(retry)
    }
    if let declined = hindrance(to: submission.command) {
      return submission.reply(.declined(declined))
    }
    switch standing {
    case .new, .answered: decide(submission, caller, owner)
    case .tooOld: submission.reply(.declined(.requestTooOld(asOf: nextEntry - 1)))
    case .fromFuture: submission.reply(.declined(.requestFromFuture))
    }
  }

  /// Takes a reading: looks now, answers when what it shows is durable.
  func take(_ reading: Reading) {
    guard DedicatedThread.now() < reading.deadline else {
      return reading.declined(.deadlineExceeded)
    }
    switch lookUp(reading.peer) {
    case .failure(let declined):
      tally.count(declined.tallied, role: reading.peer.role, uid: reading.peer.uid)
      reading.declined(declined)
    case .success(let caller):
      let moment = stamper.moment(offset: state.facts.clockOffset)
      let shown = reading.look(state, caller, moment)
      let restsOn = shown.restsOn ?? nextEntry - 1
      guard restsOn > writer.durable else { return shown.deliver() }
      decided.readings.append(
        Decided.WaitingReading(restsOn: restsOn, deliver: shown.deliver))
    }
  }

  /// Enters what the daemon itself decides.
  func enter(_ command: Command, method: String) -> Outcome {
    let stamp = stamper.next(offset: state.facts.clockOffset)
    let decision = weigh(command, .system, at: stamp)
    if decision.isRecorded {
      enter(decision, .system, at: stamp, method: method, submission: nil)
    }
    return decision.outcome
  }

  /// Enters events of the daemon's own that no command stands for.
  func enter(_ events: [Event], method: String) {
    let stamp = stamper.next(offset: state.facts.clockOffset)
    enter(
      Decision(.done, events: events), .system, at: stamp, method: method, submission: nil)
  }

  private func decide(_ submission: Submission, _ caller: Caller, _ owner: RequestOwner) {
    let stamp = stamper.next(offset: state.facts.clockOffset)
    let decision = weigh(submission.command, caller, at: stamp)
    guard decision.isRecorded else {
      guard case .refused(let refusal) = decision.outcome else { return }
      tally.count(refusal.reason.rawValue, role: caller.role, uid: caller.uid)
      return submission.reply(.declined(.refused(refusal)))
    }
    requests.remember(
      submission.requestID, from: owner, entry: nextEntry,
      nowMilliseconds: requestTime)
    enter(decision, caller, at: stamp, method: submission.method, submission: submission)
  }

  private func weigh(_ command: Command, _ caller: Caller, at stamp: Stamp) -> Decision {
    state.decide(
      command,
      on: Occasion(caller: caller, stamp: stamp, entry: nextEntry, chain: Self.chained))
  }

  /// Folds a decision and lays its entry down, with the stamp it was made at.
  private func enter(
    _ decision: Decision, _ caller: Caller, at stamp: Stamp, method: String,
    submission: Submission?
  ) {
    let number = nextEntry
    requireBalance(decision.postings)
    let facts = EntryFacts(
      number: number, epoch: epoch, stamp: stamp, method: method,
      outcome: EntryOutcome(decision.outcome), isRehearsal: state.facts.isRehearsal)
    let record = EntryRecord(
      caller: caller, device: submission?.device ?? "", requestID: submission?.requestID,
      bodyMAC: submission?.body ?? .none, events: decision.events, postings: decision.postings)
    for event in decision.events { state.fold(event, entry: number) }
    for posting in decision.postings { state.fold(posting, entry: number) }
    do {
      try codec.append(facts, record, to: &decided.batch)
    } catch {
      // Every text in a decision came through a parser that refuses NUL, so that this is a bug.
      preconditionFailure("An entry cannot be encoded: \(error)")
    }
    decided.waiting.append(
      Decided.Waiting(stamp: stamp, outcome: decision.outcome, reply: submission?.reply))
    if case .clockConfirmed? = decision.events.first { stamper.confirm() }
  }

  /// Double entry: the legs of an entry sum to zero for each unit (I-6). Anything else is a bug, and ends the process.
  private func requireBalance(_ postings: [Posting]) {
    for unit in Unit.allCases {
      let sum = postings.reduce(0) { $1.unit == unit ? $0 + $1.amount : $0 }
      precondition(sum == 0, "An entry's postings do not sum to zero.")
    }
  }

  /// Why nothing can be written now; a suspicious clock is no reason not to confirm it.
  private func hindrance(to command: Command) -> Declined? {
    if case .confirmClock = command {
      return stamper.suspicion == nil ? .refused(Refusal(.nothingToConfirm)) : nil
    }
    return readOnly.map { .readOnly($0) }
  }

  /// Who the peer is. An outlet's devices vouch for its uid; every other role's clerks are registered; the operator is
  /// root or the daemon's own user.
  private func lookUp(_ peer: Peer) -> Result<Caller, Declined> {
    if peer.claimedUID != nil, !state.facts.isRehearsal { return .failure(.rehearsalOnly) }
    let uid = peer.claimedUID ?? peer.uid
    if let clerk = state.clerk(uid: uid, role: peer.role) {
      return .success(
        Caller(role: peer.role, uid: uid, clerk: clerk, office: state.clerks[clerk].office))
    }
    let isVouchedFor =
      peer.role.isVouchedForByDevices
      || (peer.role == .operator && OperatorRule.admits(peer.uid))
    return isVouchedFor ? .success(Caller(role: peer.role, uid: uid)) : .failure(.unknownClerk)
  }

  /// What request identities are judged by, in milliseconds.
  var requestTime: UInt64 {
    stamper.requestTime(offset: state.facts.clockOffset).unixMilliseconds
  }

  private static let chained: @Sendable (Cards.Digest, Cards.Digest) -> Cards.Digest = {
    Cards.Digest(Array(SHA256.hash(data: $0.bytes + $1.bytes)))!
  }
}

extension Declined {
  /// The reason under which a refused caller is counted.
  var tallied: String {
    switch self {
    case .unknownClerk: "UNKNOWN_CLERK"
    case .rehearsalOnly: "REHEARSAL_ONLY"
    case .refused(let refusal): refusal.reason.rawValue
    case .requestTooOld: "REQUEST_TOO_OLD"
    case .requestFromFuture: "REQUEST_FROM_FUTURE"
    case .requestIDReused: "REQUEST_ID_REUSED"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .readOnly(let cause): cause.rawValue
    case .answerUnavailable: "ANSWER_UNAVAILABLE"
    case .stopping: "DRAINING"
    }
  }
}
