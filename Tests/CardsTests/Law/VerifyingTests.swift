import Testing

@testable import Cards

/// The verdict is the daemon's own: a device, a nonce, a signature, a record, each with its own refusal, and none of them a
/// wrong print (R83-R85, C-19).
@Suite struct VerifyingTests {
  private let family = Family(1)
  private var head: Person { family.head }
  private var spouse: Person { family.people[1] }

  private func town() throws -> Town { try Town.withHealth(family) }

  @Test func `a match says finger, score, threshold and matcher in its own entry (R83)`() throws {
    let town = try town()
    let attempt = try town.begin(head)
    #expect(attempt.fingers == [Finger.index] && attempt.attemptsLeft == 8)
    let answer = try town.grant(town.verification(head, attempt, Finger.right), by: .nurse)
    guard case .fingerVerified(let verified) = answer else { throw Unexpected(answer: answer) }
    #expect(verified.finger == Finger.index)
    #expect(verified.comparison == Comparison(score: 160, threshold: 100, matcher: 7))
    #expect(verified.lastFour == 1_000)
  }

  @Test func `the ministry's threshold stands before the matcher's, and is recorded`() throws {
    let town = try town()
    try town.set(.verificationThreshold, to: 170)
    #expect(try town.attempt(head, Finger.right)?.reason == .fingerprintWrong)
    let id = town.state.attempt(decidedBy: town.lastEntry)
    let attempt = id.map { town.state.attempts[$0] }
    #expect(attempt?.threshold == 170)
    #expect(attempt?.score == 160)
  }

  @Test func `a score at the threshold is a match, one below it is not`() throws {
    let town = try town()
    #expect(try town.attempt(head, Finger.print(scoring: 100)) == nil)
    #expect(try town.attempt(head, Finger.print(scoring: 99))?.reason == .fingerprintWrong)
  }

  @Test(arguments: [
    (PrintFinding.templateMalformed(fault: "truncated"), Reason.fingerprintMalformed),
    (Finger.with(.malformed(fault: "truncated")), .fingerprintMalformed),
    (Finger.with(.ofFinger(7)), .fingerNotEnrolled),
    (Finger.with(.poor(.minutiae(found: 3, needed: 10))), .capturePoor),
    (Finger.with(.poor(.quality(found: 3, needed: 10))), .capturePoor),
    (Finger.with(.copied), .probeCopied),
    (Finger.print(scoring: 160, chip: 2), .templateNotEnrolled),
    (Finger.print(scoring: 160, of: Finger.thumb), .fingerNotEnrolled),
  ])
  func `what is no completed comparison never counts, and the attempt is over (C-19)`(
    _ finding: PrintFinding, _ reason: Reason
  ) throws {
    let town = try town()
    let attempt = try town.begin(head)
    let command = town.verification(head, attempt, finding)
    #expect(town.refusal(of: command, by: .nurse) == reason)
    #expect(town.wrongPrints(head) == 0)
    #expect(town.lifetimeWrongPrints(head) == 0)
    let again = town.verification(head, attempt, Finger.right)
    #expect(town.refusal(of: again, by: .nurse) == .nonceUsed)
  }

  @Test func `a signature that does not fit leaves the attempt to whoever can sign`() throws {
    let town = try town()
    let attempt = try town.begin(head)
    #expect(
      town.refusal(of: town.verification(head, attempt, .unsigned), by: .nurse)
        == .captureSignatureInvalid)
    #expect(
      town.refusal(of: town.verification(head, attempt, Finger.right), by: .nurse) == nil)
  }

  @Test func `a nonce is of use once, whatever the verdict was`() throws {
    let town = try town()
    for finding in [Finger.right, Finger.wrong] {
      let attempt = try town.begin(head)
      town.outcome(of: town.verification(head, attempt, finding), by: .nurse)
      let again = town.verification(head, attempt, Finger.wrong)
      #expect(town.refusal(of: again, by: .nurse) == .nonceUsed)
    }
    #expect(town.wrongPrints(head) == 1)
  }

  @Test func `a nonce is of use for two minutes, to the last moment`() throws {
    let town = try town()
    let first = try town.begin(head)
    town.seconds(119)
    #expect(town.refusal(of: town.verification(head, first, Finger.right), by: .nurse) == nil)
    let second = try town.begin(head)
    town.seconds(121)
    #expect(
      town.refusal(of: town.verification(head, second, Finger.right), by: .nurse)
        == .nonceStale)
  }

  @Test func `a nonce of another device, card or attempt is none`() throws {
    let town = try town()
    let mine = try town.begin(head)
    let other = try town.begin(spouse, at: "F2")
    let elsewhere = BegunAttempt(
      number: mine.number, nonce: mine.nonce, device: "F2", fingers: [], attemptsLeft: 0)
    let mixed = BegunAttempt(
      number: mine.number, nonce: other.nonce, device: "F1", fingers: [], attemptsLeft: 0)
    for command in [
      town.verification(head, elsewhere, Finger.right),
      town.verification(head, mixed, Finger.right),
      town.verification(spouse, mine, Finger.right),
    ] {
      #expect(town.refusal(of: command, by: .nurse) == .nonceUnknown)
    }
  }

  @Test func `nothing that was not looked at is decided on`() throws {
    let town = try town()
    let attempt = try town.begin(head)
    #expect(
      town.refusal(of: town.verification(head, attempt, .unexamined), by: .nurse)
        == .nonceUnknown)
    #expect(town.wrongPrints(head) == 0)
  }

  @Test func `a device is known, not suspended, and stands where the clerk works`() throws {
    let town = try town()
    #expect(town.refusal(of: town.beginning(head, at: "F9"), by: .nurse) == .captureDeviceUnknown)
    #expect(town.refusal(of: town.beginning(head, at: "F3"), by: .nurse) == .captureDeviceMoved)
    try town.agree(.suspendCaptureDevice(code("F1"), cause: Label("lost")!))
    #expect(
      town.refusal(of: town.beginning(head), by: .nurse) == .captureDeviceSuspended)
    try town.agree(.restoreCaptureDevice(code("F1"), cause: Label("found")!))
    #expect(town.refusal(of: town.beginning(head), by: .nurse) == nil)
  }

  @Test func `a device suspended or moved between nonce and verdict is refused`() throws {
    let town = try town()
    let first = try town.begin(head)
    try town.agree(.suspendCaptureDevice(code("F1"), cause: Label("lost")!))
    #expect(
      town.refusal(of: town.verification(head, first, Finger.wrong), by: .nurse)
        == .captureDeviceSuspended)
    let second = try town.begin(head, at: "F2")
    try town.agree(.moveCaptureDevice(code("F2"), to: code("H2")))
    #expect(
      town.refusal(of: town.verification(head, second, Finger.wrong), by: .nurse)
        == .captureDeviceMoved)
    #expect(
      town.refusal(of: town.verification(head, second, Finger.wrong), by: .secondNurse)
        == .captureDeviceMoved)
    #expect(town.wrongPrints(head) == 0)
  }

  @Test func `health must have been announced where the unit stands and the holder lives (R85)`()
    throws
  {
    let town = try Town.withBread(family)
    try town.openHealthUnits()
    try town.enrol(head)
    #expect(town.refusal(of: town.beginning(head), by: .nurse) == .serviceNotActive)
    try town.announceHealth(in: Town.suez, from: "2026-04-01")
    #expect(town.refusal(of: town.beginning(head), by: .nurse) == .serviceNotActive)
    try town.announceHealth(from: "2026-04-02")
    #expect(town.refusal(of: town.beginning(head), by: .nurse) == .serviceNotActive)
    town.today = day("2026-04-02")
    #expect(town.refusal(of: town.beginning(head), by: .nurse) == nil)
  }

  @Test func `the card is present and in use, and a finger is enrolled on it (R29, C-47)`() throws {
    let town = try town()
    let keyed = Presented(number: town.present(head).number, isPresent: false)
    #expect(
      town.refusal(
        of: .beginVerification(keyed, device: code("F1"), nonce: digest(1)), by: .nurse)
        == .cardNotPresent)
    let other = Family(31)
    try town.admit(other)
    try town.bring(other.head, to: .notified)
    #expect(town.refusal(of: town.beginning(other.head), by: .nurse) == .cardNotActive)
    try town.deliver(to: other.head)
    #expect(town.refusal(of: town.beginning(other.head), by: .nurse) == .notEnrolled)
  }

  @Test func `a person without a card is told apart from one nobody knows (C-46)`() throws {
    let town = try town()
    var child = Family(51, of: 3)
    child.people[2].born = day("2015-01-01")
    try town.admit(child)
    #expect(throws: Refusal(.noCardForPerson)) {
      try town.state.cardOfPerson(child.people[2].nationalID)
    }
    #expect(throws: Refusal(.citizenUnknown)) {
      try town.state.cardOfPerson(Person(number: 999, relation: .child).nationalID)
    }
    #expect(try town.state.cardOfPerson(head.nationalID) == town.card(head))
  }
}
