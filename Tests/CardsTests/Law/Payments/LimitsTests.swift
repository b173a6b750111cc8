import Testing

@testable import Cards

/// How much at once and in a day, for purchases and withdrawals apart, as the ministry sets it (P).
@Suite struct LimitsTests {
  private let head = Family(1).head

  private func refusal(
    _ town: Town, _ command: Command, by someone: Someone = .till
  ) -> Refusal? {
    switch town.outcome(of: command, by: someone) {
    case .granted: nil
    case .refused(let refusal): refusal
    }
  }

  @Test func `more than is allowed at once is refused with the limit, not the balance`() throws {
    let town = try Town.withMoney()
    try town.set(.purchaseMaxPiastres, to: 500)
    #expect(
      refusal(town, town.purchasing(501, by: head))
        == Refusal(.limitPerTransaction, [.init("limit_piastres", "500")]))
    #expect(refusal(town, town.purchasing(500, by: head)) == nil)
  }

  @Test func `a day's purchases together stay within the day's amount, holds among them`() throws {
    let town = try Town.withMoney()
    try town.set(.purchaseDayPiastres, to: 1_000)
    try town.done(town.purchasing(400, by: head))
    let hold = try town.done(town.authorizing(500, by: head))
    let late = Refusal(.limitPerDay, [.init("limit_piastres", "1000")])
    #expect(refusal(town, town.purchasing(101, by: head)) == late)
    try town.done(town.capturing(hold, 300))
    #expect(refusal(town, town.purchasing(301, by: head)) == late)
    try town.done(town.purchasing(300, by: head))
    town.today = day("2026-04-02")
    try town.done(town.purchasing(1_000, by: head))
  }

  @Test func `what was reversed or given up does not count in the day`() throws {
    let town = try Town.withMoney()
    try town.set(.purchaseDayPiastres, to: 1_000)
    let paid = try town.done(town.purchasing(1_000, by: head))
    try town.done(town.reversing(.entry(paid)))
    let hold = try town.done(town.authorizing(1_000, by: head))
    try town.done(town.releasing(hold))
    try town.done(town.purchasing(1_000, by: head))
  }

  @Test func `so many a day and no more`() throws {
    let town = try Town.withMoney()
    try town.set(.purchaseDayCount, to: 2)
    for _ in 1...2 { try town.done(town.purchasing(1, by: head)) }
    #expect(
      refusal(town, town.purchasing(1, by: head))
        == Refusal(.limitPerDay, [.init("limit_count", "2")]))
  }

  @Test func `withdrawals have limits of their own`() throws {
    let town = try Town.withMoney()
    try town.set(.withdrawalMaxPiastres, to: 300)
    try town.set(.withdrawalDayPiastres, to: 500)
    #expect(
      refusal(town, town.withdrawing(301, by: head), by: .machine)?.reason == .limitPerTransaction)
    try town.done(town.withdrawing(300, by: head), by: .machine)
    #expect(refusal(town, town.withdrawing(201, by: head), by: .machine)?.reason == .limitPerDay)
    try town.done(town.withdrawing(200, by: head, at: "A2-1"), by: .machine)
    try town.done(town.purchasing(1_000, by: head))
  }

  @Test func `an account holds no more than is allowed, whoever brings it`() throws {
    let town = try Town.withMoney(0)
    try town.set(.balanceMaxPiastres, to: 1_000)
    #expect(
      refusal(town, town.depositing(1_001, for: head), by: .postAtP1)?.reason == .balanceTooHigh)
    try town.deposit(1_000, for: head)
    #expect(refusal(town, town.depositing(1, for: head), by: .postAtP1)?.reason == .balanceTooHigh)
  }
}
