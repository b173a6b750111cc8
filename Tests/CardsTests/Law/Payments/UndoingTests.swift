import Testing

@testable import Cards

/// Reversals say what became of the act: already undone, never there, or something done since (peers §2.5).
@Suite struct UndoingTests {
  private let head = Family(1).head

  private func outcome(_ town: Town, _ command: Command) -> Outcome {
    town.outcome(of: command, by: .till)
  }

  @Test func `a purchase undone is the citizen's again, wholly (I-6)`() throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(400, by: head))
    try town.done(town.reversing(.entry(paid)))
    #expect(town.money(head).balancePiastres == 1_000)
    #expect(town.owed(to: "M1") == 0)
    #expect(town.isBalanced)
  }

  @Test func `already undone, never there, and something since are told apart`() throws {
    let town = try Town.withMoney(1_000)
    let undone = try town.done(town.purchasing(100, by: head))
    let by = try town.done(town.reversing(.entry(undone)))
    let refunded = try town.done(town.purchasing(100, by: head))
    let refund = try town.done(town.refunding(refunded, 40))
    let held = try town.done(town.authorizing(100, by: head))
    let capture = try town.done(town.capturing(held))
    #expect(
      outcome(town, town.reversing(.entry(undone)))
        == .refused(Refusal(.alreadyReversed, [.init("reversed_by_entry", "\(by)")])))
    #expect(outcome(town, town.reversing(.entry(by))) == .refused(Refusal(.paymentUnknown)))
    #expect(
      outcome(town, town.reversing(.entry(refunded)))
        == .refused(Refusal(.laterActivity, [.init("later_entry", "\(refund)")])))
    #expect(
      outcome(town, town.reversing(.entry(held)))
        == .refused(Refusal(.laterActivity, [.init("later_entry", "\(capture)")])))
    try town.done(town.reversing(.entry(capture)))
    #expect(town.money(head) == AccountBalance(balancePiastres: 940, heldPiastres: 0))
  }

  @Test func `the terminal's own reference names the newest act, and no other terminal's`() throws {
    let town = try Town.withMoney(1_000)
    let stan = reference("000001")
    try town.done(town.purchasing(100, by: head, stan))
    town.today = day("2026-04-03")
    let second = try town.done(town.purchasing(200, by: head, stan))
    let answer = try town.grant(town.reversing(.reference(stan)), by: .till)
    guard case .money(.returned(200, second, _)) = answer else { throw Unexpected(answer: answer) }
    #expect(
      town.refusal(of: town.reversing(.reference(stan)), by: .till)
        == .alreadyReversed)
    let other = reference("000001", of: "T2")
    #expect(
      town.refusal(of: town.reversing(.reference(other), at: "T2"), by: .till)
        == .paymentUnknown)
  }

  @Test func `a reversal that overtook its purchase keeps it from being paid`() throws {
    let town = try Town.withMoney(1_000)
    let stan = reference("000077")
    let reversal = town.reversing(.reference(stan))
    #expect(town.refusal(of: reversal, by: .till) == .paymentUnknown)
    let by = town.lastEntry
    #expect(town.refusal(of: reversal, by: .till) == .paymentUnknown)
    #expect(
      town.outcome(of: town.purchasing(400, by: head, stan), by: .till)
        == .refused(Refusal(.alreadyReversed, [.init("reversed_by_entry", "\(by)")])))
    #expect(town.money(head).balancePiastres == 1_000)
    try town.done(town.purchasing(400, by: head, reference("000078")))
  }

  @Test func `only at its own terminal, within the days that policy gives (P)`() throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(400, by: head))
    let reversal = town.reversing(.entry(paid), at: "T2")
    #expect(town.refusal(of: reversal, by: .till) == .reversalNotOwn)
    let machine = town.reversing(.entry(paid), at: "A1-1")
    #expect(town.refusal(of: machine, by: .machine) == .reversalNotOwn)
    town.today = day("2026-04-03")
    #expect(town.refusal(of: town.reversing(.entry(paid)), by: .till) == .reversalTooLate)
    town.today = day("2026-04-02")
    try town.done(town.reversing(.entry(paid)))
  }

  @Test func `a machine that paid out in part undoes the rest`() throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.withdrawing(500, by: head), by: .machine)
    let part = town.reversing(.entry(paid), at: "A1-1", remaining: 200)
    try town.done(part, by: .machine)
    #expect(town.money(head).balancePiastres == 800)
    #expect(town.owed(to: "A1") == 200)
    #expect(town.refusal(of: part, by: .machine) == .alreadyReversed)
  }

  @Test(arguments: [500, 501] as [Int64])
  func `what remains is less than what it was`(_ remaining: Int64) throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(500, by: head))
    let command = town.reversing(.entry(paid), remaining: remaining)
    #expect(town.refusal(of: command, by: .till) == .notLessThanOriginal)
  }

  @Test func `a hold is undone whole, and then it is neither captured nor undone again`() throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(700, by: head))
    #expect(
      town.refusal(of: town.reversing(.entry(hold), remaining: 5), by: .till) == .captureInstead)
    try town.done(town.reversing(.entry(hold)))
    #expect(town.money(head).availablePiastres == 1_000)
    #expect(town.refusal(of: town.reversing(.entry(hold)), by: .till) == .alreadyReversed)
    #expect(town.refusal(of: town.capturing(hold), by: .till) == .alreadyReversed)
  }

  @Test func `money back needs no card, and comes to the account also after a stop`() throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(400, by: head))
    town.hold(head, .stopped(.lost))
    try town.done(town.refunding(paid, 100))
    #expect(town.money(head).balancePiastres == 700)
  }
}

/// Money back for goods: in parts, at any till of the merchant, never more than was paid.
@Suite struct RefundingTests {
  private let head = Family(1).head

  @Test func `parts of a purchase go back until nothing is left`() throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(400, by: head))
    try town.done(town.refunding(paid, 150, at: "T2"))
    #expect(
      town.outcome(of: town.refunding(paid, 251), by: .till)
        == .refused(Refusal(.refundTooHigh, [.init("left_piastres", "250")])))
    try town.done(town.refunding(paid))
    #expect(town.money(head).balancePiastres == 1_000)
    #expect(town.refusal(of: town.refunding(paid), by: .till) == .refundTooHigh)
    #expect(town.isBalanced)
  }

  @Test func `within the days that policy gives, and not of another merchant (P)`() throws {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(400, by: head))
    #expect(town.refusal(of: town.refunding(paid, at: "T3"), by: .secondTill) == .paymentNotOwn)
    town.today = day("2026-04-15")
    try town.done(town.refunding(paid, 1))
    town.today = day("2026-04-16")
    #expect(town.refusal(of: town.refunding(paid), by: .till) == .refundTooLate)
  }

  @Test func `a refund undone can be made again; money already spent cannot be taken back`() throws
  {
    let town = try Town.withMoney(1_000)
    let paid = try town.done(town.purchasing(1_000, by: head))
    let back = try town.done(town.refunding(paid, 300))
    try town.done(town.reversing(.entry(back)))
    #expect(town.money(head).balancePiastres == 0)
    let again = try town.done(town.refunding(paid))
    try town.done(town.purchasing(800, by: head))
    #expect(town.refusal(of: town.reversing(.entry(again)), by: .till) == .insufficientFunds)
  }

  @Test func `cash, holds and refunds are not refunded, nor what was undone`() throws {
    let town = try Town.withMoney(1_000)
    let hold = try town.done(town.authorizing(100, by: head))
    let paid = try town.done(town.purchasing(100, by: head))
    let back = try town.done(town.refunding(paid, 10))
    let other = try town.done(town.purchasing(100, by: head))
    try town.done(town.reversing(.entry(other)))
    let cases = [
      (hold, Reason.notRefundable), (back, .notRefundable), (other, .alreadyReversed),
      (0, .paymentUnknown),
    ]
    for (entry, reason) in cases {
      #expect(town.refusal(of: town.refunding(entry), by: .till) == reason)
    }
  }

  @Test func `a grocer gives back what he took beyond the ration (C-54)`() throws {
    let town = try Town.withMoney(1_000)
    let excess = Command.money(.payExcess(town.use(head, at: "TG"), amount: 700))
    let paid = try town.done(excess, by: .secondBaddal)
    try town.done(town.refunding(paid, 200, at: "TG"), by: .secondBaddal)
    #expect(town.money(head).balancePiastres == 500)
  }
}
