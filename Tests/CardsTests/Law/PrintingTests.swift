import Testing

@testable import Cards

/// From a request to a parcel: print, spoil, ship.
@Suite struct PrintingTests {
  private let family = Family(1)

  private func town(_ stage: Stage, on date: String = "2026-03-01") throws -> Town {
    let town = try Town(on: date)
    try town.admit(family)
    try town.bring(family.people, to: stage)
    return town
  }

  private func prints(_ town: Town, _ people: [Person], numbers: [UInt64]) -> Command {
    .reportPrinted(
      zip(people, numbers).map { person, number in
        PrintedNumber(card: town.card(person), number: Key(high: 5, low: number), lastFour: 17)
      })
  }

  @Test func `a card is valid for three years from the day it is printed (R36, C-42)`() throws {
    let town = try town(.requested, on: "2024-02-29")
    try town.print(family.people)
    #expect(town.state.cards[town.card(family.head)].expires == day("2027-02-28"))
  }

  @Test func `the years of validity are the ministry's to set, for cards printed from then on (P)`()
    throws
  {
    let town = try town(.requested)
    try town.print([family.people[0]])
    try town.set(.cardValidityYears, to: 5)
    try town.print([family.people[1]])
    let expiries = family.people.prefix(2).map { town.state.cards[town.card($0)].expires }
    #expect(expiries == [day("2029-03-01"), day("2031-03-01")])
  }

  @Test func `a printed card is found by its number, and not before`() throws {
    let town = try town(.requested)
    #expect(!town.finds(Key(high: 5, low: 1)))
    try town.grant(prints(town, [family.head], numbers: [1]), by: .printer)
    #expect(town.finds(Key(high: 5, low: 1)))
  }

  @Test func `a number is printed once, in the town and within the report`() throws {
    let town = try town(.requested)
    let people = family.people
    #expect(
      town.refusal(of: prints(town, people, numbers: [1, 2, 1]), by: .printer)
        == .cardNumberTaken)
    try town.grant(prints(town, [people[0]], numbers: [1]), by: .printer)
    #expect(
      town.refusal(of: prints(town, [people[1]], numbers: [1]), by: .printer)
        == .cardNumberTaken)
  }

  @Test func `a report that names a card twice is refused whole`() throws {
    let town = try town(.requested)
    let twice = prints(town, [family.head, family.head], numbers: [1, 2])
    #expect(town.refusal(of: twice, by: .printer) == .addressedTwice)
    #expect(town.life(family.head) == .requested)
  }

  @Test func `one card that cannot be printed keeps the whole report out`() throws {
    let town = try town(.requested)
    try town.print([family.people[2]])
    let report = prints(town, family.people, numbers: [1, 2, 3, 4])
    #expect(town.refusal(of: report, by: .printer) == .notRequested)
    #expect(town.life(family.head) == .requested)
  }

  @Test func `the number of a spoiled card no longer finds it; its reprint has another`() throws {
    let town = try town(.requested)
    try town.grant(prints(town, [family.head], numbers: [1]), by: .printer)
    let card = town.card(family.head)
    try town.grant(.reportSpoiled(card, cause: "chip"), by: .printer)
    #expect(!town.finds(Key(high: 5, low: 1)))
    #expect(town.life(family.head) == .requested)
    #expect(town.state.cards[card].expiresDay == 0)
    try town.grant(prints(town, [family.head], numbers: [2]), by: .printer)
    #expect(!town.finds(Key(high: 5, low: 1)))
    #expect(town.finds(Key(high: 5, low: 2)))
    #expect(town.card(family.head) == card)
  }

  @Test func `only a card still with the printer is spoiled or shipped`() throws {
    let town = try town(.shipped)
    let card = town.card(family.head)
    #expect(town.refusal(of: .reportSpoiled(card, cause: ""), by: .printer) == .notPrinted)
    #expect(town.refusal(of: .ship([card]), by: .printer) == .notPrinted)
    #expect(town.refusal(of: .ship([card, card]), by: .printer) == .addressedTwice)
  }

  @Test func `cards that do not exist are unknown at every step`() throws {
    let town = try town(.requested)
    for id in [CardID(0), CardID(99), CardID(.max)] {
      let print = PrintedNumber(card: id, number: Key(high: 5, low: 1), lastFour: 1)
      #expect(town.refusal(of: .reportPrinted([print]), by: .printer) == .cardUnknown)
      #expect(town.refusal(of: .reportSpoiled(id, cause: ""), by: .printer) == .cardUnknown)
      #expect(town.refusal(of: .ship([id]), by: .printer) == .cardUnknown)
      #expect(town.refusal(of: .receiveShipment([id]), by: .postAtP1) == .cardUnknown)
      #expect(town.refusal(of: .forward([id]), by: .postAtP1) == .cardUnknown)
    }
  }
}
