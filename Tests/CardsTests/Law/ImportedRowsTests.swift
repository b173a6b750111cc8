import Testing

@testable import Cards

/// What is looked at in the rows of an import, and what they become.
@Suite struct ImportedRowsTests {
  /// The faults told of these families, as `line_N=FAULT`; empty when they are staged.
  private func faults(_ families: Family..., to town: Town? = nil) throws -> [String] {
    let town = try town ?? Town()
    try town.grant(.beginImport(Label()), by: .mona)
    let outcome = town.outcome(
      of: .appendImport(
        town.lastImport, chunk: 0, families: families.map(\.imported), digest: digest(1)),
      by: .mona)
    guard case .refused(let refusal) = outcome else { return [] }
    #expect(refusal.reason == .importRowsInvalid)
    return refusal.facts.map { "\($0.name)=\($0.value)" }
  }

  @Test func `a household has one head, who stands first (R55, C-32)`() throws {
    var headless = Family(1)
    headless.people[0].relation = .dependant
    var twoHeads = Family(11)
    twoHeads.people[2].relation = .head
    var stranger = Family(21)
    stranger.people[1].relation = .none
    #expect(try faults(headless) == ["line_1=HEAD_NOT_FIRST"])
    #expect(try faults(twoHeads) == ["line_11=HEAD_NOT_ALONE"])
    #expect(try faults(stranger) == ["line_21=HEAD_NOT_ALONE"])
  }

  @Test func `a head of any sex, with no spouse or with several (C-32)`() throws {
    var wives = Family(1)
    wives.people[2].relation = .spouse
    #expect(try faults(wives, Family(11, of: 1)) == [])
  }

  @Test func `whoever is in no household stands alone, without a ration card (C-53)`() throws {
    var pair = Family.single(1)
    pair.people.append(Person(number: 2, relation: .none))
    var withCard = Family.single(3)
    withCard.legacyCard = Key(high: 1, low: 1)
    #expect(try faults(pair) == ["line_1=HOUSEHOLD_MISSING"])
    #expect(try faults(withCard) == ["line_3=LEGACY_CARD_WITHOUT_HOUSEHOLD"])
    #expect(try faults(Family.single(4)) == [])
  }

  @Test func `a family without people is a fault, also with a card that is taken`() throws {
    let town = try Town()
    try town.admit(Family(1))
    var empty = Family(1, of: 0)
    #expect(try faults(empty, to: town).first == "line_0=HOUSEHOLD_EMPTY")
    empty.legacyCard = .none
    #expect(try faults(empty) == ["line_0=HOUSEHOLD_EMPTY"])
  }

  @Test func `more than two hundred on one card is a mistake`() throws {
    #expect(try faults(Family(1, of: 201)) == ["line_1=HOUSEHOLD_TOO_LARGE"])
    #expect(try faults(Family(1, of: 200)) == [])
  }

  @Test func `a national ID is taken once, and every line that repeats it is told (R41)`() throws {
    let town = try Town()
    try town.admit(Family(1))
    var fresh = Family(11)
    fresh.people[1] = Person(number: 2, relation: .spouse)
    fresh.people[3] = Person(number: 13, relation: .child)
    #expect(
      try faults(fresh, to: town) == ["line_2=NATIONAL_ID_TAKEN", "line_13=NATIONAL_ID_TAKEN"])
  }

  @Test func `an old card is taken once, in the town and within the load`() throws {
    let town = try Town()
    try town.admit(Family(1))
    var again = Family(11)
    again.legacyCard = Family(1).legacyCard
    var twin = Family(31)
    twin.legacyCard = Family(21).legacyCard
    #expect(
      try faults(again, Family(21), twin, to: town) == [
        "line_11=LEGACY_CARD_TAKEN", "line_31=LEGACY_CARD_TAKEN",
      ])
  }

  @Test func `what an earlier chunk of the same load took is taken: people and old cards`() throws {
    let town = try Town()
    var sameCard = Family(11)
    sameCard.legacyCard = Family(1).legacyCard
    var samePeople = Family(1)
    samePeople.legacyCard = Family(21).legacyCard
    let chunks: [(Family, Reason?)] = [
      (Family(1), nil), (sameCard, .importRowsInvalid), (samePeople, .importRowsInvalid),
      (Family(31), nil),
    ]
    try town.grant(.beginImport(Label()), by: .mona)
    for (family, reason) in chunks {
      let append = Command.appendImport(
        ImportID(1), chunk: town.state.imports[ImportID(1)].nextChunk,
        families: [family.imported], digest: digest(1))
      #expect(town.refusal(of: append, by: .mona) == reason)
    }
  }

  @Test func `a centre that does not exist is told by line (C-9)`() throws {
    var lost = Family(1)
    lost.people[2].centre = "P99"
    #expect(try faults(lost) == ["line_3=OFFICE_UNKNOWN"])
  }

  @Test func `a faulty row keeps the whole chunk out`() throws {
    let town = try Town()
    var bad = Family(11)
    bad.people[0].relation = .child
    _ = try faults(Family(1), bad, to: town)
    #expect(town.state.citizens.count == 0 && town.state.imports[ImportID(1)].rows == 0)
  }

  @Test func `no more than fifty faulty families are told at once`() throws {
    let town = try Town()
    try town.grant(.beginImport(Label()), by: .mona)
    let bad = (0..<200).map { i in
      var family = Family(UInt64(i * 10 + 1), of: 1)
      family.people[0].relation = .child
      return family.imported
    }
    let outcome = town.outcome(
      of: .appendImport(ImportID(1), chunk: 0, families: bad, digest: digest(1)), by: .mona)
    guard case .refused(let refusal) = outcome else { throw Unexpected(answer: .done) }
    #expect(refusal.facts.count == 50)
  }

  @Test func `a household's members hang together, and count for bread and ration as written`()
    throws
  {
    var family = Family(1)
    family.people[3].countsForRation = false
    family.people[2].countsForBread = false
    let town = try Town()
    try town.admit(family)
    let account = town.account(family)
    #expect((account.breadPersons, account.rationPersons) == (3, 3))
    #expect(town.members(of: family) == [1, 2, 3, 4].map { CitizenID($0) })
    #expect(account.head == CitizenID(1))
    #expect(account.legacyCardLives)
  }

  @Test func `somebody in no household has an account and no bread (R40, C-53)`() throws {
    let single = Family.single(1)
    let town = try Town()
    try town.admit(single)
    #expect(town.state.households.count == 0)
    #expect(town.record(of: single.head).household.isNone)
    #expect(!town.record(of: single.head).countsForBread)
  }

  @Test func `an account is opened in advance and not yet active (C-8)`() throws {
    let town = try Town()
    try town.admit(Family(1))
    #expect(!town.record(of: Family(1).head).accountIsActive)
  }
}
