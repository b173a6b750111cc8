/// Who asks, when, and as which entry: all that a decision may know beside the state.
public struct Occasion: Sendable {
  public let caller: Caller
  public let stamp: Stamp
  /// The number the entry will have.
  public let entry: UInt64
  /// Chains two digests: SHA-256 over both. A pure function, handed in because the law computes no hashes.
  public let chain: @Sendable (Digest, Digest) -> Digest

  public init(
    caller: Caller, stamp: Stamp, entry: UInt64,
    chain: @escaping @Sendable (Digest, Digest) -> Digest
  ) {
    self.caller = caller
    self.stamp = stamp
    self.entry = entry
    self.chain = chain
  }

  var today: CivilDate { stamp.date }
}

extension State {
  /// Decides a command: a pure function of the state, the command, the caller and the moment. It changes nothing; what
  /// it decides takes effect by being folded.
  public func decide(_ command: Command, on occasion: Occasion) -> Decision {
    do {
      return try ruling(on: command, occasion)
    } catch {
      return Decision(refusal: error)
    }
  }

  private func ruling(
    on command: Command, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    switch command {
    case .propose(let act, let digest): try propose(act, digest: digest, occasion)
    case .approve(let id, let digest): try approve(id, digest, occasion)
    case .withdraw(let id): try withdraw(id, occasion)
    case .beginImport(let label): try beginImport(label)
    case .appendImport(let id, let chunk, let families, let digest):
      try appendImport(id, chunk: chunk, families, digest: digest, occasion)
    case .discardImport(let id): try discardImport(id)
    case .requestBatch(let governorate, let cursor, let limit):
      requestBatch(in: governorate, from: cursor, limit: limit, occasion)
    case .requestCard(let nationalID): try requestCard(nationalID, occasion)
    case .reportPrinted(let prints): try reportPrinted(prints, occasion)
    case .reportSpoiled(let card, let cause): try reportSpoiled(card, cause: cause)
    case .ship(let ids): try ship(ids)
    case .receiveShipment(let ids): try receiveShipment(ids, occasion)
    case .attestMobile(let nationalID, let mobile, let seal, let sealed):
      try attestMobile(nationalID, mobile: mobile, seal: seal, sealed: sealed)
    case .reportNotices(let ids, let report): try reportNotices(ids, report, occasion)
    case .deliver(let presented, let nationalID, let mobile, let pin):
      try deliver(presented, to: nationalID, mobile: mobile, pin: pin, occasion)
    case .forward(let ids): try forward(ids, occasion)
    case .lookUp(let nationalID, let mobile):
      try lookUp(nationalID, mobile: mobile, occasion)
    case .dispenseBread(let presented, let device, let loaves, let pin):
      try dispenseBread(presented, at: device, loaves: loaves, pin: pin, occasion)
    case .reverseBread(let device, let entry):
      try reverseBread(at: device, entry: entry, occasion)
    case .drawLegacy(let card, let device, let loaves):
      try drawLegacy(card, at: device, loaves: loaves, occasion)
    case .money(let command): try ruling(on: command, occasion)
    case .enrol(let request, let finding): try enrol(request, finding, occasion)
    case .reEnrol(let request, let finding, let finger):
      try reEnrol(request, finding, replacing: finger, occasion)
    case .beginVerification(let presented, let device, let nonce):
      try beginVerification(presented, at: device, nonce: nonce, occasion)
    case .verify(let presented, let device, let attempt, let nonce, let finding):
      try verify(presented, at: device, attempt: attempt, nonce: nonce, finding, occasion)
    case .openVisit(let presented, let entry):
      try openVisit(presented, verification: entry, occasion)
    case .closeDay(let device): try closeDay(at: device, occasion)
    case .dispenseGoods(let basket, let presented, let device, let pin):
      try dispenseGoods(basket, on: presented, at: device, pin: pin, occasion)
    case .reverseGoods(let device, let entry):
      try reverseGoods(at: device, entry: entry, occasion)
    case .drawGoodsLegacy(let basket, let card, let device):
      try drawGoodsLegacy(basket, on: card, at: device, occasion)
    case .driveClock(let to, let from): try driveClock(to: to, from: from)
    case .confirmClock: Decision(.done, events: [.clockConfirmed])
    case .sweep(let kind, let from): sweep(kind, from: from, occasion)
    }
  }

  /// A rehearsal's clock moves forward only.
  private func driveClock(to: Instant, from: Instant) throws(Refusal) -> Decision {
    guard facts.isRehearsal else { throw Refusal(.rehearsalOnly) }
    guard to > from else { throw Refusal(.clockBackward) }
    let step = to.unixNanoseconds - from.unixNanoseconds
    return Decision(.done, events: [.clockDriven(offset: facts.clockOffset + step)])
  }
}
