import Testing

@testable import Cards

/// A month at the assigned centre, a month at the headquarters, then the end (R58-R60).
@Suite struct WindowsTests {
  private let family = Family(1)
  private var head: Person { family.head }

  private func announced(_ family: Family? = nil, on date: String = "2026-01-31") throws -> Town {
    let town = try Town(on: date)
    try town.admit(family ?? self.family)
    try town.bring((family ?? self.family).head, to: .notified)
    return town
  }

  private func destruction(_ town: Town) -> Command {
    .propose(.destroyCards([town.card(head)], witness: Label("W-1")!), digest: digest(7))
  }

  @Test(arguments: [
    ("2026-01-31", "2026-02-28", "2026-03-31"), ("2026-02-28", "2026-03-28", "2026-04-28"),
    ("2023-12-31", "2024-01-31", "2024-02-29"), ("2024-01-30", "2024-02-29", "2024-03-30"),
  ])
  func `both windows are calendar months from the day of the message itself (C-14)`(
    _ notice: String, _ first: String, _ second: String
  ) throws {
    let windows = try #require(announced(on: notice).life(head).windows)
    #expect((windows.noticeOn, windows.firstEnds) == (day(notice), day(first)))
    #expect(windows.secondEnds == day(second))
  }

  @Test func `the months are the ministry's to set, and what was announced stays (P)`() throws {
    let town = try announced()
    let before = town.life(head).windows
    try town.set(.collectionFirstWindowMonths, to: 2)
    try town.bring(family.people[1], to: .notified)
    #expect(town.life(head).windows == before)
    #expect(town.life(family.people[1]).windows?.firstEnds == day("2026-03-31"))
    #expect(town.life(family.people[1]).windows?.secondEnds == day("2026-04-30"))
  }

  @Test func `the last day of window 1 is still inside it, the next is not (C-14)`() throws {
    let (inTime, late) = try (announced(), announced())
    inTime.today = day("2026-02-28")
    late.today = day("2026-03-01")
    #expect(inTime.refusal(of: inTime.delivery(to: head), by: .postAtP1) == nil)
    #expect(late.refusal(of: late.delivery(to: head), by: .postAtP1) == .windowClosed)
  }

  @Test func `the last day of window 2 is still inside it, the next is not (I-7)`() throws {
    let (inTime, late) = try (announced(), announced())
    for town in [inTime, late] { try town.bringToHeadquarters(head) }
    inTime.today = day("2026-03-31")
    late.today = day("2026-04-01")
    #expect(inTime.refusal(of: inTime.delivery(to: head), by: .postAtHQ) == nil)
    #expect(late.refusal(of: late.delivery(to: head), by: .postAtHQ) == .windowClosed)
  }

  @Test func `month one only at the assigned centre, month two only at the headquarters (C-10)`()
    throws
  {
    let town = try announced()
    #expect(town.refusal(of: town.delivery(to: head), by: .postAtHQ) == .wrongCentre)
    #expect(town.refusal(of: town.delivery(to: head), by: .postAtP2) == .wrongCentre)
    try town.bringToHeadquarters(head)
    #expect(town.refusal(of: town.delivery(to: head), by: .postAtP1) == .wrongCentre)
    #expect(town.refusal(of: town.delivery(to: head), by: .postAtHQ) == nil)
  }

  @Test func `nothing is forwarded before window 1 is over, nor by another centre`() throws {
    let town = try announced()
    let forward = Command.forward([town.card(head)])
    town.today = day("2026-02-28")
    #expect(town.refusal(of: forward, by: .postAtP1) == .windowNotOver)
    town.today = day("2026-03-01")
    #expect(town.refusal(of: forward, by: .postAtP2) == .wrongCentre)
    #expect(town.refusal(of: forward, by: .postAtP1) == nil)
    #expect(town.refusal(of: forward, by: .postAtP1) == .notAtCentre)
  }

  @Test func `a card on its way to the headquarters is handed over nowhere`() throws {
    let town = try announced()
    town.today = day("2026-03-01")
    try town.grant(.forward([town.card(head)]), by: .postAtP1)
    for clerk in [Someone.postAtP1, .postAtHQ] {
      #expect(town.refusal(of: town.delivery(to: head), by: clerk) == .notAtCentre)
    }
  }

  @Test func `only the headquarters of the card's governorate takes it in (R59)`() throws {
    let town = try announced()
    town.today = day("2026-03-01")
    try town.grant(.forward([town.card(head)]), by: .postAtP1)
    let arrival = Command.receiveShipment([town.card(head)])
    for other in [Someone.postAtP1, .postAtP2, .suez, Someone(role: .governorate, uid: 499)] {
      #expect(town.refusal(of: arrival, by: other) == .wrongCentre)
    }
    #expect(try town.grant(arrival, by: .hala) == .shipmentReceived(cards: 1, notices: 0))
    #expect(town.life(head) == .atHeadquarters(town.life(head).windows!))
  }

  @Test func `a centre that is the headquarters keeps the card for window 2 (C-9, C-10)`() throws {
    var local = Family(1)
    local.people[0].centre = "HQ"
    let town = try announced(local)
    town.today = day("2026-03-01")
    try town.grant(.forward([town.card(local.head)]), by: .hala)
    #expect(town.life(local.head) == .atHeadquarters(town.life(local.head).windows!))
    #expect(town.refusal(of: town.delivery(to: local.head), by: .postAtHQ) == nil)
  }

  @Test func `at the headquarters month 2 does not wait for a clerk's forwarding (C-9, C-10)`()
    throws
  {
    var local = Family(1)
    local.people[0].centre = "HQ"
    let town = try announced(local)
    town.today = day("2026-03-01")
    #expect(town.refusal(of: town.delivery(to: local.head), by: .postAtP1) == .wrongCentre)
    town.today = day("2026-04-01")
    #expect(town.refusal(of: town.delivery(to: local.head), by: .postAtHQ) == .windowClosed)
    town.today = day("2026-03-31")
    try town.grant(town.delivery(to: local.head), by: .postAtHQ)
    #expect(town.life(local.head) == .active)
  }

  @Test func `no card is destroyed on its last day, any is on the next (I-7, R60)`() throws {
    let town = try announced()
    try town.bringToHeadquarters(head)
    town.today = day("2026-03-31")
    #expect(town.refusal(of: destruction(town), by: .hala) == .windowNotOver)
    town.today = day("2026-04-01")
    try town.agree(.destroyCards([town.card(head)], witness: Label("W-1")!), .hala, .hany)
    #expect(town.life(head) == .destroyed)
  }

  @Test func `a destruction takes two persons of the headquarters that holds the card (C-15)`()
    throws
  {
    let town = try announced()
    try town.bringToHeadquarters(head)
    town.today = day("2026-04-01")
    #expect(town.refusal(of: destruction(town), by: .suez) == .wrongCentre)
    try town.grant(destruction(town), by: .hala)
    let approval = Command.approve(town.lastProposal, digest: digest(7))
    #expect(town.refusal(of: approval, by: .hala) == .twoPersonsNeeded)
    #expect(town.refusal(of: approval, by: .suez) == .wrongCentre)
    #expect(town.life(head) != .destroyed)
    #expect(town.refusal(of: approval, by: .hany) == nil)
  }

  @Test func `a card never announced is never destroyed (C-12)`() throws {
    let town = try Town(on: "2026-01-31")
    try town.admit(family)
    try town.bring(head, to: .received)
    town.today = day("2029-01-01")
    #expect(town.refusal(of: destruction(town), by: .hala) == .notAtCentre)
    #expect(town.refusal(of: .forward([town.card(head)]), by: .postAtP1) == .notAtCentre)
  }

  @Test func `a destroyed card is handed over no more and destroyed no more (C-15)`() throws {
    let town = try Town(on: "2026-01-31")
    try town.admit(family)
    try town.destroyUncollected(head)
    #expect(town.refusal(of: town.delivery(to: head), by: .postAtHQ) == .notAtCentre)
    #expect(town.refusal(of: destruction(town), by: .hala) == .notAtCentre)
  }
}
