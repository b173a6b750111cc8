/// Whose finger is enrolled on which card, and where.
public struct EnrolmentRequest: Equatable, Sendable {
  public let card: Presented
  /// As read from his ID card.
  public let nationalID: Key
  public let device: Code

  public init(card: Presented, nationalID: Key, device: Code) {
    self.card = card
    self.nationalID = nationalID
    self.device = device
  }
}

extension State {
  /// Enrols a finger on a card in its holder's hands, his ID seen. The ledger keeps what tells the record from another,
  /// and nothing that a finger could be compared with.
  func enrol(
    _ request: EnrolmentRequest, _ finding: EnrolmentFinding, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let card = try enrollableCard(request, occasion)
    let enrolled = enrolments(of: card)
    try requireEnroller(occasion, where: enrolled.isEmpty)
    let template = try template(finding, occasion)
    guard enrolment(of: template.finger, on: card) == nil else {
      throw Refusal(.fingerEnrolled, "finger", template.finger)
    }
    let most = policy.value(.enrolmentFingers, on: occasion.today)
    guard enrolled.count < most else { throw Refusal(.fingersEnrolled, "most", most) }
    let id = enrolments.next
    let answer = FingerEnrolled(
      finger: template.finger, replaced: 0, fingers: UInt32(enrolled.count + 1))
    return Decision(
      .fingerEnrolled(answer),
      events: [
        .fingerRecorded(id, Enrolment(template, on: card, next: cards[card].enrolment)),
        .cardEnrolled(card, id),
      ])
  }

  /// Enrols anew in place of an enrolled finger: only on the old card, by the post, its holder there in person. Wrong
  /// prints so far stay counted: only a match ends their row (C-18).
  func reEnrol(
    _ request: EnrolmentRequest, _ finding: EnrolmentFinding, replacing finger: UInt8,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let card = try enrollableCard(request, occasion)
    let template = try template(finding, occasion)
    let old = finger == 0 ? template.finger : finger
    guard let id = enrolment(of: old, on: card) else {
      throw Refusal(.fingerNotEnrolled, "finger", old)
    }
    guard old == template.finger || enrolment(of: template.finger, on: card) == nil else {
      throw Refusal(.fingerEnrolled, "finger", template.finger)
    }
    let answer = FingerEnrolled(
      finger: template.finger, replaced: old, fingers: UInt32(enrolments(of: card).count))
    return Decision(
      .fingerEnrolled(answer),
      events: [.fingerRecorded(id, Enrolment(template, on: card, next: enrolments[id].next))])
  }

  private func enrollableCard(
    _ request: EnrolmentRequest, _ occasion: Occasion
  ) throws(Refusal) -> CardID {
    _ = try captureDevice(request.device, of: occasion.caller)
    let card = try admit(request.card, occasion)
    guard let citizen = citizen(nationalID: request.nationalID) else {
      throw Refusal(.citizenUnknown)
    }
    guard cards[card].citizen == citizen else { throw Refusal(.nationalIDMismatch) }
    return card
  }

  /// The post; a health unit only where nothing is enrolled and policy lets it.
  private func requireEnroller(
    _ occasion: Occasion, where isFirst: Bool
  ) throws(Refusal) {
    guard occasion.caller.role == .health else { return }
    let isAllowed = policy.value(.enrolmentByHealthUnit, on: occasion.today) == 1
    guard isFirst, isAllowed else { throw Refusal(.notPermitted) }
  }

  /// Three good impressions that agree with one another; or why not.
  private func template(
    _ finding: EnrolmentFinding, _ occasion: Occasion
  ) throws(Refusal) -> TemplateFound {
    switch finding {
    case .unsigned: throw Refusal(.captureSignatureInvalid)
    case .malformed(let fault):
      throw Refusal(.fingerprintMalformed, [.init("fault", fault)])
    case .impressions(let found): throw Refusal(.impressionsNeeded, "found", found)
    case .poor(let shortfall): throw shortfall.refusal
    case .compared(let template):
      let needed = threshold(.enrolmentAgreement, template.suggested, occasion)
      guard template.weakest >= needed else {
        throw Refusal(
          .impressionsDisagree,
          [.init("score", "\(template.weakest)"), .init("score_needed", "\(needed)")])
      }
      return template
    }
  }
}

extension Enrolment {
  fileprivate init(_ template: TemplateFound, on card: CardID, next: EnrolmentID) {
    self.init(
      card: card, finger: template.finger, digest: template.digest, salt: template.salt,
      next: next)
  }
}
