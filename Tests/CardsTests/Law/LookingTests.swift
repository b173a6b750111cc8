import Testing

@testable import Cards

/// What offices may ask without changing anything.
@Suite struct LookingTests {
  private let family = Family(1)
  private var head: Person { family.head }

  @Test func `what is said to be left is what can be drawn`() throws {
    let town = try Town.withBread(family, on: "2026-04-30")
    try town.dispense(400, on: head)
    for date in ["2026-04-30", "2026-05-01"] {
      town.today = day(date)
      let left = try #require(town.quota(on: town.present(head))).today
      let more = town.dispensing(left + 1, on: head)
      #expect(town.refusal(of: more, by: .baker) == .quotaExceeded)
    }
    #expect(town.quota(on: town.present(head))?.today == 60)
    #expect(town.turns(of: family) == [])
  }

  @Test func `the quota is told behind the same gates as bread (R29, C-30, C-48)`() throws {
    let town = try Town.withBread(family)
    try town.bring(family.people[1], to: .active)
    let typed = Presented(number: town.present(head).number, isPresent: false)
    #expect(town.quota(on: typed) == nil)
    #expect(town.quota(on: town.present(family.people[1])) == nil)
    #expect(town.quota(on: town.present(head), at: "D3") == nil)
    #expect(town.quota(on: Presented(number: Key(high: 9, low: 9), isPresent: true)) == nil)
  }

  @Test func `a house lists the cards that wait in it, and none that left it or was destroyed`()
    throws
  {
    let town = try Town(on: "2026-01-31")
    try town.admit(family)
    try town.bring(family.people, to: .notified)
    #expect(town.cards(at: "P1").count == 4)
    try town.deliver(to: family.people[1])
    try town.bringToHeadquarters(head)
    #expect(town.cards(at: "P1") == [family.people[2], family.people[3]].map(town.card))
    #expect(town.cards(at: "HQ") == [town.card(head)])
    town.today = day("2026-04-01")
    try town.agree(.destroyCards([town.card(head)], witness: Label("W-1")!), .hala, .hany)
    #expect(town.cards(at: "HQ") == [])
  }
}
