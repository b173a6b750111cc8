import Testing

@testable import Cards

/// Bread on the unified card: gate, head, service, quota (R71-R74).
@Suite struct DispensingTests {
  private let family = Family(1)
  private var head: Person { family.head }

  private func town(on date: String = "2026-04-01") throws -> Town {
    try Town.withBread(family, on: date)
  }

  @Test func `bread is drawn on the head's card for the whole household (R55, R73)`() throws {
    let drawn = try town().dispense(20, on: head)
    #expect((drawn.loaves, drawn.persons, drawn.pricePiastres) == (20, 4, 400))
    #expect((drawn.leftToday, drawn.leftThisMonth) == (40, 580))
    #expect(drawn.outlet == OutletID(1))
  }

  @Test func `a member's card draws no bread (R56, C-30)`() throws {
    let town = try town()
    let single = Family.single(11)
    try town.admit(single)
    for person in [family.people[1], single.head] {
      try town.bring(person, to: .active)
      #expect(town.refusal(of: town.dispensing(5, on: person), by: .baker) == .notHeadCard)
    }
  }

  @Test func `a number typed in proves no presence (R29)`() throws {
    let town = try town()
    let typed = Presented(number: town.present(head).number, isPresent: false)
    let command = Command.dispenseBread(typed, device: code("D1"), loaves: 5, pin: nil)
    #expect(town.refusal(of: command, by: .baker) == .cardNotPresent)
  }

  @Test func `nothing and less than nothing is no bread`() throws {
    let town = try town()
    for loaves in [Int32(0), -1, .min] {
      #expect(
        town.refusal(of: town.dispensing(loaves, on: head), by: .baker) == .amountNotPositive)
      #expect(
        town.refusal(of: town.drawing(loaves, onOldCardOf: family), by: .baker)
          == .amountNotPositive)
    }
  }

  @Test(arguments: [Stage.requested, .printed, .shipped, .received, .notified])
  func `a card that was not handed over draws nothing`(_ stage: Stage) throws {
    let town = try Town(on: "2026-04-01")
    try town.admit(family)
    try town.announceRation(from: "2026-04-01")
    try town.bring(head, to: stage)
    let expected = stage == .requested ? Reason.cardUnknown : .cardNotActive
    #expect(town.refusal(of: town.dispensing(5, on: head), by: .baker) == expected)
  }

  @Test func `a card is good through its last day, and not after (R36, C-42)`() throws {
    let town = try town()
    town.today = day("2029-04-01")
    #expect(town.refusal(of: town.dispensing(5, on: head), by: .baker) == nil)
    town.today = day("2029-04-02")
    #expect(town.refusal(of: town.dispensing(5, on: head), by: .baker) == .cardExpired)
  }

  @Test func `a terminal is used by whoever it is registered to, at a bakery`() throws {
    let town = try town()
    let wrong: [(String, Someone, Reason)] = [
      ("D1", .secondBaker, .deviceNotYours), ("D3", .baker, .deviceNotYours),
      ("D99", .baker, .deviceUnknown), ("DG", .grocer, .notABakery),
    ]
    for (device, baker, reason) in wrong {
      #expect(town.refusal(of: town.dispensing(5, on: head, at: device), by: baker) == reason)
    }
  }

  @Test func `any bakery of the governorate will do (R72)`() throws {
    let town = try town()
    for (device, baker) in [("D1", Someone.baker), ("D2", .baker), ("D3", .secondBaker)] {
      #expect(town.refusal(of: town.dispensing(5, on: head, at: device), by: baker) == nil)
    }
  }

  @Test func `bread begins by announcement, from its date, for cards already in hand (R68, C-6)`()
    throws
  {
    let town = try Town(on: "2026-03-20")
    try town.admit(family)
    try town.bring(head, to: .active)
    #expect(town.refusal(of: town.dispensing(5, on: head), by: .baker) == .serviceNotActive)
    try town.announceRation(from: "2026-04-01")
    town.today = day("2026-03-31")
    #expect(town.refusal(of: town.dispensing(5, on: head), by: .baker) == .serviceNotActive)
    town.today = day("2026-04-01")
    #expect(town.refusal(of: town.dispensing(5, on: head), by: .baker) == nil)
  }

  @Test func `bread needs the announcement where the bakery stands (R80, C-48)`() throws {
    let town = try town()
    let command = town.dispensing(5, on: head, at: "D9")
    #expect(town.refusal(of: command, by: .suezBaker) == .serviceNotActive)
    try town.announceRation(in: Town.suez, from: "2026-04-01")
    #expect(town.refusal(of: command, by: .suezBaker) == nil)
  }

  @Test func `bread needs the announcement where the household lives (R80, C-48)`() throws {
    var guests = Family(11)
    for i in guests.people.indices { guests.people[i].governorate = Town.suez }
    let town = try town()
    try town.admit(guests)
    try town.bring(guests.head, to: .active)
    #expect(town.refusal(of: town.dispensing(5, on: guests.head), by: .baker) == .serviceNotActive)
    try town.announceRation(in: Town.suez, from: "2026-04-01")
    #expect(town.refusal(of: town.dispensing(5, on: guests.head), by: .baker) == nil)
  }

  @Test func `health announced is not bread announced (C-4)`() throws {
    let town = try Town(on: "2026-04-01")
    try town.admit(family)
    try town.bring(head, to: .active)
    try town.agree(
      .announce(
        Announcement(governorate: Town.portSaid, service: .health, effectiveFrom: town.today)))
    #expect(town.refusal(of: town.dispensing(5, on: head), by: .baker) == .serviceNotActive)
  }

  @Test func `the price is that of the day, from the day it was set for (P)`() throws {
    let town = try town(on: "2026-05-30")
    try town.set(.breadPricePiastres, to: 25, from: day("2026-06-01"))
    #expect(try town.dispense(10, on: head).pricePiastres == 200)
    town.today = day("2026-06-01")
    #expect(try town.dispense(10, on: head).pricePiastres == 250)
  }

  @Test func `an unknown card is unknown`() throws {
    let town = try town()
    let nobody = Presented(number: Key(high: 9, low: 9), isPresent: true)
    let command = Command.dispenseBread(nobody, device: code("D1"), loaves: 5, pin: nil)
    #expect(town.refusal(of: command, by: .baker) == .cardUnknown)
  }
}
