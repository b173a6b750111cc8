import Testing

@testable import Cards

/// Who gets a first card, and when it is asked for.
@Suite struct RequestingTests {
  private func batch(
    from cursor: UInt32 = 0, limit: Int = 100, in governorate: UInt8 = Town.portSaid
  ) -> Command {
    .requestBatch(governorate: governorate, cursor: cursor, limit: limit)
  }

  private func request(_ person: Person) -> Command { .requestCard(nationalID: person.nationalID) }

  /// A family whose youngest was born on a date.
  private func family(withChildBorn date: String) -> Family {
    var family = Family(1, of: 3)
    family.people[2].born = day(date)
    return family
  }

  @Test(arguments: [
    ("2010-03-01", Reason.tooYoung), ("2010-02-28", nil), ("2010-03-02", .tooYoung),
  ])
  func `a card is for those older than sixteen, from the day after the birthday (R54, C-31)`(
    _ born: String, _ reason: Reason?
  ) throws {
    let family = family(withChildBorn: born)
    let town = try Town(on: "2026-03-01")
    try town.admit(family)
    #expect(town.refusal(of: request(family.people[2]), by: .postAtP1) == reason)
  }

  @Test func `a batch leaves out who turns sixteen today and takes him tomorrow (C-31)`() throws {
    let family = family(withChildBorn: "2010-03-01")
    let town = try Town(on: "2026-03-01")
    try town.admit(family)
    #expect(try town.grant(batch(), by: .postAtP1) == .cardsRequested(cards: 2, cursor: 0))
    #expect(town.card(family.people[2]).isNone)
    town.today = day("2026-03-02")
    #expect(try town.grant(batch(), by: .postAtP1) == .cardsRequested(cards: 1, cursor: 0))
    #expect(!town.card(family.people[2]).isNone)
  }

  @Test func `the age is the ministry's to set (P)`() throws {
    let family = family(withChildBorn: "2010-03-01")
    let town = try Town(on: "2026-03-01")
    try town.admit(family)
    try town.set(.cardMinimumAgeYears, to: 15)
    #expect(town.refusal(of: request(family.people[2]), by: .postAtP1) == nil)
  }

  @Test func `a batch goes on from its cursor and ends at nought`() throws {
    let town = try Town()
    try town.admit(Family(1), Family(11))
    #expect(
      try town.grant(batch(limit: 3), by: .postAtP1) == .cardsRequested(cards: 3, cursor: 4))
    #expect(
      try town.grant(batch(from: 4, limit: 3), by: .postAtP1)
        == .cardsRequested(cards: 3, cursor: 7))
    #expect(
      try town.grant(batch(from: 7, limit: 3), by: .postAtP1)
        == .cardsRequested(cards: 2, cursor: 0))
    #expect(town.state.cards.count == 8)
  }

  @Test(arguments: [(.max, 10), (0, .max), (0, 0), (0, .min), (9, 3)] as [(UInt32, Int)])
  func `a batch of any cursor and limit is answered`(_ cursor: UInt32, _ limit: Int) throws {
    let town = try Town()
    try town.admit(Family(1))
    #expect(town.refusal(of: batch(from: cursor, limit: limit), by: .postAtP1) == nil)
    #expect(town.state.cards.count == (limit == .max ? 4 : 0))
  }

  @Test func `a batch is of one governorate (R13)`() throws {
    var mixed = Family(1)
    mixed.people[1].governorate = Town.suez
    let town = try Town()
    try town.admit(mixed)
    #expect(
      try town.grant(batch(in: Town.suez), by: .postAtP1) == .cardsRequested(cards: 1, cursor: 0))
    #expect(!town.card(mixed.people[1]).isNone)
  }

  @Test func `nobody has two live cards (I-8)`() throws {
    let family = Family(1)
    let town = try Town()
    try town.admit(family)
    try town.bring(family.head, to: .requested)
    #expect(town.refusal(of: request(family.head), by: .postAtP1) == .alreadyHasCard)
    #expect(try town.grant(batch(), by: .postAtP1) == .cardsRequested(cards: 3, cursor: 0))
    #expect(try town.grant(batch(), by: .postAtP1) == .cardsRequested(cards: 0, cursor: 0))
  }

  @Test func `somebody in no household gets a card too (C-53)`() throws {
    let town = try Town()
    try town.admit(.single(1), Family(11, of: 1))
    #expect(try town.grant(batch(), by: .postAtP1) == .cardsRequested(cards: 2, cursor: 0))
  }

  @Test func `a card is asked for at the centre assigned to its holder (C-9)`() throws {
    var family = Family(1)
    family.people[1].centre = "P2"
    let town = try Town()
    try town.admit(family)
    try town.bring(family.people, to: .requested)
    let centres = family.people.map { town.state.cards[town.card($0)].centre }
    #expect(centres == [1, 2, 1, 1].map { OfficeID($0) })
  }

  @Test func `after a destruction only the ministry asks again (C-16)`() throws {
    let head = Family(1).head
    let town = try Town(on: "2026-01-31")
    try town.admit(Family(1))
    try town.destroyUncollected(head)
    #expect(town.refusal(of: request(head), by: .postAtP1) == .notPermitted)
    #expect(try town.grant(batch(), by: .postAtP1) == .cardsRequested(cards: 3, cursor: 0))
    #expect(try town.grant(request(head), by: .mona) == .cardRequested(CardID(5)))
    #expect(town.card(head) == CardID(5))
    #expect(town.life(head) == .requested)
  }

  @Test func `the account stays when the card is destroyed (C-16)`() throws {
    let head = Family(1).head
    let town = try Town(on: "2026-01-31")
    try town.admit(Family(1))
    try town.destroyUncollected(head)
    #expect(town.knows(head))
    #expect(town.leftToday(Family(1)) > 0)
  }
}
