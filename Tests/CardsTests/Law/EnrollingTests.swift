import Testing

@testable import Cards

/// Fingers onto the card: at the hand-over, later, and anew (R26).
@Suite struct EnrollingTests {
  private let family = Family(1)
  private var head: Person { family.head }

  /// The head's card is active and nothing is enrolled on it.
  private func town() throws -> Town {
    let town = try Town.withBread(family)
    try town.openHealthUnits()
    try town.announceHealth(from: "2026-04-01")
    return town
  }

  private func refusal(
    _ town: Town, _ finding: EnrolmentFinding, by clerk: Someone = .postAtP1,
    at device: String = "FP"
  ) -> Reason? {
    town.refusal(of: .enrol(town.enrolment(of: head, at: device), finding), by: clerk)
  }

  @Test func `three impressions that agree are enrolled as a digest, a salt and a finger`() throws {
    let town = try town()
    #expect(try town.enrol(head).fingers == 1)
    let id = town.state.enrolment(of: Finger.index, on: town.card(head))
    let kept = id.map { town.state.enrolments[$0] }
    #expect(kept?.digest == digest(1))
    #expect(kept?.salt == Finger.salt)
    #expect(kept?.card == town.card(head))
  }

  @Test func `a second finger by policy, and each finger once`() throws {
    let town = try town()
    try town.enrol(head)
    #expect(refusal(town, Finger.impressions(2)) == .fingerEnrolled)
    #expect(try town.enrol(head, Finger.impressions(2, of: Finger.thumb)).fingers == 2)
    #expect(refusal(town, Finger.impressions(3, of: 7)) == .fingersEnrolled)
    try town.set(.enrolmentFingers, to: 3)
    #expect(refusal(town, Finger.impressions(3, of: 7)) == nil)
    #expect(try town.begin(head).fingers == [7, Finger.thumb, Finger.index])
    #expect(try town.attempt(head, Finger.print(scoring: 150, chip: 2, of: Finger.thumb)) == nil)
  }

  @Test(arguments: [
    (EnrolmentFinding.unsigned, Reason.captureSignatureInvalid),
    (.malformed(fault: "truncated"), .fingerprintMalformed), (.impressions(2), .impressionsNeeded),
    (.poor(.minutiae(found: 4, needed: 10)), .capturePoor),
    (Finger.impressions(weakest: 99), .impressionsDisagree),
  ])
  func `each fault of a record has its own refusal`(_ finding: EnrolmentFinding, _ reason: Reason)
    throws
  {
    let town = try town()
    #expect(refusal(town, finding) == reason)
    #expect(town.state.enrolments.count == 0)
  }

  @Test func `how alike they must be is the ministry's to say`() throws {
    let town = try town()
    try town.set(.enrolmentAgreement, to: 250)
    #expect(refusal(town, Finger.impressions(weakest: 249)) == .impressionsDisagree)
    #expect(refusal(town, Finger.impressions(weakest: 250)) == nil)
  }

  @Test func `only on his own card, present, his ID seen, with a device of the office`() throws {
    let town = try town()
    func refusal(_ request: EnrolmentRequest) -> Reason? {
      town.refusal(of: .enrol(request, Finger.impressions()), by: .postAtP1)
    }
    let (card, id) = (town.present(head), head.nationalID)
    let keyed = Presented(number: card.number, isPresent: false)
    let other = family.people[1].nationalID
    #expect(
      refusal(.init(card: keyed, nationalID: id, device: code("FP"))) == .cardNotPresent)
    #expect(
      refusal(.init(card: card, nationalID: other, device: code("FP"))) == .nationalIDMismatch)
    #expect(
      refusal(.init(card: card, nationalID: Key(high: 1, low: 1), device: code("FP")))
        == .citizenUnknown)
    #expect(refusal(.init(card: card, nationalID: id, device: code("F1"))) == .captureDeviceMoved)
  }

  @Test func `a health unit enrols only where nothing is enrolled and policy lets it`() throws {
    let town = try town()
    #expect(refusal(town, Finger.impressions(), by: .nurse, at: "F1") == .notPermitted)
    try town.set(.enrolmentByHealthUnit, to: 1)
    #expect(refusal(town, Finger.impressions(), by: .nurse, at: "F1") == nil)
    #expect(
      refusal(town, Finger.impressions(2, of: Finger.thumb), by: .nurse, at: "F1")
        == .notPermitted)
  }

  @Test func `anew in the same finger's place: the old record is no longer his`() throws {
    let town = try town()
    try town.enrol(head)
    try town.grant(
      .reEnrol(town.enrolment(of: head), Finger.impressions(5), replacing: 0), by: .postAtP1)
    #expect(
      try town.attempt(head, Finger.print(scoring: 200, chip: 1))?.reason == .templateNotEnrolled)
    #expect(try town.attempt(head, Finger.print(scoring: 200, chip: 5)) == nil)
  }

  @Test func `an injured finger gives its place to another`() throws {
    let town = try town()
    try town.enrol(head)
    try town.enrol(head, Finger.impressions(2, of: Finger.thumb))
    func anew(_ finger: UInt8, replacing old: UInt8) -> Reason? {
      town.refusal(
        of: .reEnrol(
          town.enrolment(of: head), Finger.impressions(9, of: finger), replacing: old),
        by: .postAtP1)
    }
    #expect(anew(7, replacing: 8) == .fingerNotEnrolled)
    #expect(anew(Finger.thumb, replacing: Finger.index) == .fingerEnrolled)
    #expect(anew(7, replacing: Finger.index) == nil)
    #expect(try town.begin(head).fingers == [Finger.thumb, 7])
  }

  @Test func `enrolling anew takes no wrong print back (C-18)`() throws {
    let town = try town()
    try town.enrol(head)
    _ = try town.attempt(head, Finger.wrong)
    try town.grant(
      .reEnrol(town.enrolment(of: head), Finger.impressions(5), replacing: 0), by: .postAtP1)
    #expect(town.wrongPrints(head) == 1)
  }
}
