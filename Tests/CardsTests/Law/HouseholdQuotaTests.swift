import Testing

@testable import Cards

/// One account behind both cards, month after month (R73, C-3, facts of bread).
@Suite struct HouseholdQuotaTests {
  private let family = Family(1)
  private var head: Person { family.head }

  @Test(arguments: [
    ("2026-04-01", 60), ("2026-04-15", 340), ("2026-04-27", 580), ("2026-04-29", 600),
    ("2026-05-28", 600), ("2026-05-31", 600), ("2026-02-28", 560), ("2028-02-29", 580),
  ])
  func `a household of four may draw so much by then: today and two days ahead (I-1)`(
    _ date: String, _ loaves: Int32
  ) throws {
    let town = try Town.withBread(family, on: date)
    #expect(town.leftToday(family) == loaves)
    #expect(
      town.refusal(of: town.dispensing(loaves + 1, on: head), by: .baker) == .quotaExceeded)
    #expect(try town.dispense(loaves, on: head).leftToday == 0)
    #expect(town.refusal(of: town.dispensing(1, on: head), by: .baker) == .quotaExceeded)
  }

  @Test func `a refusal says what is left today and this month`() throws {
    let town = try Town.withBread(family)
    try town.dispense(50, on: head)
    let outcome = town.outcome(of: town.dispensing(11, on: head), by: .baker)
    #expect(
      outcome
        == .refused(
          Refusal(
            .quotaExceeded, [.init("left_today", "10"), .init("left_this_month", "550")])))
  }

  @Test func `days on which nothing was drawn stay available within the month`() throws {
    let town = try Town.withBread(family, on: "2026-04-01")
    town.today = day("2026-04-28")
    #expect(try town.dispense(600, on: head).leftThisMonth == 0)
  }

  @Test func `without carry what a day leaves lapses, also in what the receipt says is left`()
    throws
  {
    let town = try Town.withBread(family, on: "2026-04-01")
    try town.set(.breadCarry, to: 2)
    town.today = day("2026-04-11")
    let drawn = try town.dispense(20, on: head)
    #expect((drawn.leftToday, drawn.leftThisMonth) == (40, 380))
    #expect(town.account(family).lapsedLoaves == 200)
  }

  @Test func `without carry what is said to be left can be drawn to the last loaf (I-1)`() throws {
    let town = try Town.withBread(family, on: "2026-04-01")
    try town.set(.breadCarry, to: 2)
    town.today = day("2026-04-25")
    var left = try town.dispense(1, on: head).leftThisMonth
    for date in ["2026-04-25", "2026-04-28", "2026-04-30"] {
      town.today = day(date)
      let today = town.leftToday(family)
      if today > 0 { left = try town.dispense(today, on: head).leftThisMonth }
    }
    #expect(left == 0)
    #expect(town.leftToday(family) == 0)
  }

  @Test func `what lapsed in one month is not taken off the next`() throws {
    let town = try Town.withBread(family, on: "2026-04-01")
    try town.set(.breadCarry, to: 2)
    town.today = day("2026-04-21")
    try town.dispense(1, on: head)
    town.today = day("2026-05-01")
    #expect(try town.dispense(60, on: head).leftThisMonth == 540)
    #expect(town.account(family).lapsedLoaves == 0)
  }

  @Test func `a month turns once, with the first touch, and begins anew`() throws {
    let town = try Town.withBread(family, on: "2026-04-30")
    try town.dispense(400, on: head)
    town.today = day("2026-05-01")
    #expect(town.leftToday(family) == 60)
    #expect(town.account(family).drawnLoaves == 400)
    try town.dispense(5, on: head)
    try town.dispense(5, on: head)
    #expect(town.turns(of: family) == [Month(year: 2026, month: 5)!])
    #expect((town.account(family).drawnLoaves, town.account(family).undrawnLoaves) == (10, 200))
  }

  @Test func `a month nobody touched left all its bread undrawn`() throws {
    let town = try Town.withBread(family, on: "2026-04-30")
    try town.dispense(400, on: head)
    town.today = day("2026-07-01")
    try town.dispense(5, on: head)
    #expect(town.turns(of: family) == [Month(year: 2026, month: 7)!])
    #expect(town.account(family).undrawnLoaves == 600)
  }

  @Test func `a refused draw does not turn the month, a sweep does, and only once`() throws {
    let town = try Town.withBread(family, on: "2026-04-30")
    town.today = day("2026-05-01")
    #expect(town.refusal(of: town.dispensing(1_000, on: head), by: .baker) == .quotaExceeded)
    #expect(town.turns(of: family) == [])
    for _ in 1...2 { try town.grant(.sweep(.cycles, from: 0), by: .daemon) }
    #expect(town.turns(of: family) == [Month(year: 2026, month: 5)!])
  }

  @Test func `changes of a household's persons count from the next cycle (C-38)`() throws {
    let town = try Town.withBread(family, on: "2026-04-30")
    var account = town.account(family)
    account.nextBreadPersons = 3
    town.record([.householdFormed(town.household(family), account)])
    #expect(try town.dispense(5, on: head).persons == 4)
    town.today = day("2026-05-01")
    #expect(try town.dispense(5, on: head).persons == 3)
    #expect(town.leftToday(family) == 40)
  }

  @Test func `a lowered quota takes nothing back and gives nothing more (I-1)`() throws {
    let town = try Town.withBread(family, on: "2026-04-10")
    try town.dispense(200, on: head)
    try town.set(.breadLoavesPerPersonPerDay, to: 3)
    #expect(town.leftToday(family) == 0)
    #expect(town.refusal(of: town.dispensing(1, on: head), by: .baker) == .quotaExceeded)
    town.today = day("2026-04-16")
    #expect(town.leftToday(family) == 16)
  }

  @Test func `both cards draw from one account (C-3)`() throws {
    let town = try Town.withBread(family, on: "2026-04-01")
    try town.draw(40, onOldCardOf: family)
    #expect(try town.dispense(10, on: head).leftToday == 10)
    #expect(town.refusal(of: town.dispensing(11, on: head), by: .baker) == .quotaExceeded)
  }

  @Test func `children and bread-only members count as they are written`() throws {
    var mixed = Family(1)
    mixed.people[2].countsForBread = false
    mixed.people[3].countsForRation = false
    let town = try Town.withBread(mixed, on: "2026-04-30")
    #expect(try town.dispense(5, on: mixed.head).persons == 3)
  }

  @Test func `loaves drawn and loaves given out are the same loaves (I-6)`() throws {
    let town = try Town.withBread(family, on: "2026-04-30")
    try town.draw(15, onOldCardOf: family)
    try town.dispense(20, on: head)
    try town.grant(.reverseBread(device: code("D1"), entry: town.lastEntry), by: .baker)
    #expect(town.isBalanced)
    #expect(town.account(family).lifetimeLoaves == 15)
    #expect(town.state.outlets[OutletID(1)].lifetimeLoaves == 15)
  }
}
