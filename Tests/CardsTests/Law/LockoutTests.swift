import Testing

@testable import Cards

/// Seven wrong prints are tolerated, the eighth stops the card, all in one entry (R93, R94, C-17…C-23).
@Suite struct LockoutTests {
  private let family = Family(1)
  private var head: Person { family.head }

  private func town() throws -> Town { try Town.withHealth(family) }

  /// So many wrong prints, one attempt each.
  private func miss(_ town: Town, _ times: Int) throws {
    for _ in 0..<times { _ = try town.attempt(head, Finger.wrong) }
  }

  @Test
  func `the first seven are refused, counted, and the number of attempts left is told (C-17)`()
    throws
  {
    let town = try town()
    for wrong in 1...7 {
      let refusal = try town.attempt(head, Finger.wrong)
      #expect(refusal == Refusal(.fingerprintWrong, "attempts_left", 8 - wrong))
      #expect(town.wrongPrints(head) == wrong)
      #expect(town.life(head) == .active)
    }
    #expect(try town.begin(head).attemptsLeft == 1)
  }

  @Test
  func `the eighth stops the card in the entry that counts it, and its holder is told (R93, I-3)`()
    throws
  {
    let town = try town()
    try miss(town, 7)
    let attempt = try town.begin(head)
    let before = town.lastEntry
    let command = town.verification(head, attempt, Finger.wrong)
    #expect(town.refusal(of: command, by: .nurse) == .fingerprintLockout)
    #expect(town.lastEntry == before + 1)
    let card = town.card(head)
    #expect(town.lastEvents.contains(.printRefused(card, wrong: 8)))
    #expect(town.lastEvents.contains(.cardLockedOut(card)))
    let told = town.lastEvents.compactMap { event in
      guard case .noticeQueued(_, let notice) = event else { return nil as Notice? }
      return notice
    }
    #expect(told.map(\.kind) == [.lockout])
    #expect(told.map(\.recipient) == [town.citizen(head)])
    #expect(town.life(head) == .stopped(.fingerprint))
  }

  @Test func `bread is refused on it too, and everything else (C-21, I-9)`() throws {
    let town = try town()
    #expect(throws: Never.self) { try town.dispense(1, on: head) }
    try miss(town, 8)
    #expect(town.refusal(of: town.dispensing(1, on: head), by: .baker) == .cardStopped)
    #expect(town.refusal(of: town.beginning(head), by: .nurse) == .cardStopped)
    #expect(
      town.refusal(of: .enrol(town.enrolment(of: head), Finger.impressions(2)), by: .postAtP1)
        == .cardStopped)
    #expect(
      town.refusal(
        of: .reEnrol(town.enrolment(of: head), Finger.impressions(2), replacing: 0),
        by: .postAtP1) == .cardStopped)
  }

  @Test func `no step of any kind leads out of it (C-23)`() throws {
    let windows = CollectionWindows(noticeOn: day("2026-04-01"))
    let steps: [CardStep] = [
      .print, .spoil, .ship, .receive, .notify(windows), .forward, .receiveAtHeadquarters,
      .deliver, .destroy, .expire, .lockOut,
    ]
    for step in steps {
      #expect(throws: Refusal.self) {
        try CardLife.stopped(.fingerprint).after(step, on: day("2026-04-02"))
      }
    }
  }

  @Test func `the family's bread stays its own while the card is stopped (C-22)`() throws {
    let town = try town()
    let before = town.leftToday(family)
    try miss(town, 8)
    #expect(town.leftToday(family) == before)
  }

  @Test func `a match ends the row, and the lifetime count stays (C-18)`() throws {
    let town = try town()
    try miss(town, 7)
    #expect(try town.attempt(head, Finger.right) == nil)
    #expect(town.wrongPrints(head) == 0)
    #expect(town.lifetimeWrongPrints(head) == 7)
    try miss(town, 7)
    #expect(town.life(head) == .active)
    #expect(town.lifetimeWrongPrints(head) == 14)
  }

  @Test
  func `where policy says that a match does not end it, the eighth ever stops the card (C-18)`()
    throws
  {
    let town = try town()
    try town.set(.verificationResetByMatch, to: 0)
    try miss(town, 7)
    #expect(try town.attempt(head, Finger.right) == nil)
    #expect(town.wrongPrints(head) == 7)
    #expect(try town.attempt(head, Finger.wrong)?.reason == .fingerprintLockout)
  }

  @Test func `attempts at two units at once are counted one by one (C-20)`() throws {
    let town = try town()
    try miss(town, 6)
    let here = try town.begin(head)
    let there = try town.begin(head, at: "F3", by: .secondNurse)
    #expect(
      town.outcome(of: town.verification(head, there, Finger.wrong), by: .secondNurse)
        == .refused(Refusal(.fingerprintWrong, "attempts_left", 1)))
    #expect(
      town.refusal(of: town.verification(head, here, Finger.wrong), by: .nurse)
        == .fingerprintLockout)
    #expect(town.wrongPrints(head) == 8)
  }

  @Test func `an attempt under way when the card is stopped elsewhere is refused and not counted`()
    throws
  {
    let town = try town()
    try miss(town, 7)
    let here = try town.begin(head)
    #expect(
      try town.attempt(head, Finger.wrong, at: "F3", by: .secondNurse)?.reason
        == .fingerprintLockout)
    #expect(
      town.refusal(of: town.verification(head, here, Finger.right), by: .nurse) == .cardStopped)
    #expect(town.wrongPrints(head) == 8)
  }

  @Test func `without a mobile the message counts as failed, and the stop stands`() throws {
    let town = try town()
    let citizen = town.citizen(head)
    town.record([.mobileAttested(citizen, mobile: 0, seal: 1, sealed: [])])
    try miss(town, 8)
    #expect(town.state.notices[NoticeID(town.state.notices.count)].state == .failed)
    #expect(town.life(head) == .stopped(.fingerprint))
  }

  @Test func `a delivery report of the message starts no window`() throws {
    let town = try town()
    try miss(town, 8)
    let notice = NoticeID(town.state.notices.count)
    #expect(
      try town.grant(.reportNotices([notice], .delivered), by: .gateway)
        == .noticesReported(notices: 1, windows: 0))
  }

  @Test func `another card of the same citizen begins at zero, his lifetime count goes on (C-43)`()
    throws
  {
    let town = try town()
    try miss(town, 8)
    let (citizen, old) = (town.citizen(head), town.card(head))
    let fresh = town.state.cards.next
    town.record([
      .cardRequested(fresh, citizen, centre: town.state.cards[old].centre),
      .cardAssigned(citizen, fresh),
    ])
    try town.print([head])
    town.record([.cardDelivered(fresh, pin: head.pin)])
    #expect(town.wrongPrints(head) == 0)
    #expect(town.refusal(of: town.beginning(head), by: .nurse) == .notEnrolled)
    try town.enrol(head, Finger.impressions(1))
    try miss(town, 1)
    #expect(town.wrongPrints(head) == 1)
    #expect(town.lifetimeWrongPrints(head) == 9)
  }
}
