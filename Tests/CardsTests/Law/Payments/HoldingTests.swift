import Testing

@testable import Cards

/// A hold counts against the balance until it is captured, given up or past its last day (C-36).
@Suite struct HoldingTests {
  private let head = Family(1).head

  @Test func `what is held cannot be spent, and moves no money (C-36)`() throws {
    let town = try Town.withMoney(1_000)
    try town.done(town.authorizing(700, by: head))
    #expect(town.money(head) == AccountBalance(balancePiastres: 1_000, heldPiastres: 700))
    #expect(town.owed(to: "M1") == 0)
    #expect(town.refusal(of: town.purchasing(301, by: head), by: .till) == .insufficientFunds)
    try town.done(town.purchasing(300, by: head))
  }

  @Test func `a capture takes part of it and frees the rest, once`() throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(700, by: head))
    try town.done(town.capturing(hold, 420, at: "T2"))
    #expect(town.money(head) == AccountBalance(balancePiastres: 580, heldPiastres: 0))
    #expect(town.owed(to: "M1") == 420)
    let by = Refusal(.alreadyCaptured, [.init("captured_by_entry", "\(town.lastEntry)")])
    #expect(town.outcome(of: town.capturing(hold), by: .till) == .refused(by))
    #expect(town.refusal(of: town.releasing(hold), by: .till) == .alreadyCaptured)
  }

  @Test func `no more than is held is captured`() throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(700, by: head))
    #expect(
      town.outcome(of: town.capturing(hold, 701), by: .till)
        == .refused(Refusal(.captureTooHigh, [.init("held_piastres", "700")])))
  }

  @Test func `a hold given up is free at once, and cannot be captured any more`() throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(700, by: head))
    try town.done(town.releasing(hold))
    #expect(town.money(head).availablePiastres == 1_000)
    #expect(town.refusal(of: town.capturing(hold), by: .till) == .holdReleased)
    #expect(town.refusal(of: town.releasing(hold), by: .till) == .holdReleased)
  }

  @Test func `a hold past its last day counts no more, whether or not a sweep has been there`()
    throws
  {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(1_000, by: head))
    town.today = day("2026-04-08")
    #expect(town.money(head).availablePiastres == 0)
    town.today = day("2026-04-09")
    #expect(town.money(head).availablePiastres == 1_000)
    #expect(town.refusal(of: town.capturing(hold), by: .till) == .holdExpired)
    try town.done(town.purchasing(1_000, by: head))
    try town.grant(.sweep(.holds, from: 0), by: .daemon)
    #expect(town.record(of: head).openHolds == 0)
    #expect(town.refusal(of: town.capturing(hold), by: .till) == .holdExpired)
  }

  @Test func `the last day is counted from the policy of the day it was made on (P)`() throws {
    let town = try Town.withMoney(1_000)
    try town.set(.holdDays, to: 2)
    let answer = try town.grant(town.authorizing(10, by: head), by: .till)
    guard case .money(.held(10, let expiresOn, _)) = answer else {
      throw Unexpected(answer: answer)
    }
    #expect(expiresOn == day("2026-04-03"))
    try town.set(.holdDays, to: 0)
    town.today = day("2026-04-03")
    #expect(town.money(head).heldPiastres == 10)
  }

  @Test func `a sweep closes several holds of one account in one entry`() throws {
    let town = try Town.withMoney(1_000)
    for _ in 1...3 { try town.done(town.authorizing(100, by: head)) }
    town.today = day("2026-04-10")
    try town.done(town.authorizing(5, by: head))
    try town.grant(.sweep(.holds, from: 0), by: .daemon)
    #expect(town.record(of: head).openHolds == 1)
    #expect(town.money(head).heldPiastres == 5)
  }

  @Test func `another merchant can neither capture a hold nor give it up`() throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(700, by: head))
    #expect(town.refusal(of: town.capturing(hold, at: "T3"), by: .secondTill) == .paymentNotOwn)
    #expect(town.refusal(of: town.releasing(hold, at: "T3"), by: .secondTill) == .paymentNotOwn)
  }

  @Test func `what is no hold is none`() throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(5, by: head))
    for entry in [0, paid, paid + 9, .max] {
      #expect(town.refusal(of: town.capturing(entry), by: .till) == .holdUnknown)
    }
  }

  @Test(arguments: [
    (CardLife.stopped(.stolen), Reason.cardStopped), (.suspended(.reported), .cardSuspended),
  ])
  func `nothing is captured by a card that was reported meanwhile (R96, I-9)`(
    _ life: CardLife, _ reason: Reason
  ) throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(700, by: head))
    town.hold(head, life)
    #expect(town.refusal(of: town.capturing(hold), by: .till) == reason)
    try town.done(town.releasing(hold))
  }

  @Test func `a hold outlives the card's three years until its own last day`() throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(700, by: head))
    town.hold(head, .replaced)
    try town.done(town.capturing(hold))
  }
}
