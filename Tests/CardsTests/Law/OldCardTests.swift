import Testing

@testable import Cards

/// The old ration card: it lives until the new one first gives bread (R76-R79, C-1, C-2).
@Suite struct OldCardTests {
  private let family = Family(1)
  private var head: Person { family.head }

  @Test func `old cards draw as ever, also where nothing was announced (R77, R78)`() throws {
    let town = try Town(on: "2026-04-01")
    try town.admit(family)
    let drawn = try town.draw(10, onOldCardOf: family)
    #expect((drawn.loaves, drawn.leftToday, drawn.legacyRetired) == (10, 50, false))
    #expect(town.account(family).legacyCardLives)
  }

  @Test func `delivery of the new card does not stop the old one (C-1)`() throws {
    let town = try Town.withBread(family)
    #expect(town.refusal(of: town.drawing(5, onOldCardOf: family), by: .baker) == nil)
  }

  @Test func `the first bread on the new card stops the old one in the same entry (R76, I-2)`()
    throws
  {
    let town = try Town.withBread(family)
    #expect(try town.dispense(5, on: head).legacyRetired)
    #expect(town.account(family).legacyRetiredBy == town.lastEntry)
    #expect(
      town.refusal(of: town.drawing(5, onOldCardOf: family), by: .baker) == .legacyCardRetired)
    #expect(try !town.dispense(5, on: head).legacyRetired)
  }

  @Test func `the refusal names the entry that stopped the old card`() throws {
    let town = try Town.withBread(family)
    try town.dispense(5, on: head)
    let entry = town.lastEntry
    let outcome = town.outcome(of: town.drawing(5, onOldCardOf: family), by: .baker)
    #expect(
      outcome == .refused(Refusal(.legacyCardRetired, [.init("retired_by_entry", "\(entry)")])))
  }

  @Test func `bread refused on the new card stops nothing (C-2)`() throws {
    let town = try Town.withBread(family)
    try town.set(.pinRequiredForRation, to: 1)
    let wrong = Key(high: 9, low: 9)
    let refused: [(Command, Reason)] = [
      (town.dispensing(61, on: head, pin: head.pin), .quotaExceeded),
      (town.dispensing(5, on: head), .pinRequired),
      (town.dispensing(5, on: head, pin: wrong), .pinWrong),
      (town.dispensing(0, on: head, pin: head.pin), .amountNotPositive),
    ]
    for (command, reason) in refused {
      #expect(town.refusal(of: command, by: .baker) == reason)
      #expect(town.account(family).legacyCardLives)
    }
  }

  @Test func `other households keep their old cards (C-1)`() throws {
    let other = Family(11)
    let town = try Town.withBread(family)
    try town.admit(other)
    try town.dispense(5, on: head)
    #expect(town.refusal(of: town.drawing(5, onOldCardOf: other), by: .baker) == nil)
  }

  @Test func `bread taken back leaves the old card stopped (C-2)`() throws {
    let town = try Town.withBread(family)
    try town.dispense(5, on: head)
    try town.grant(.reverseBread(device: code("D1"), entry: town.lastEntry), by: .baker)
    #expect(town.leftToday(family) == 60)
    #expect(
      town.refusal(of: town.drawing(5, onOldCardOf: family), by: .baker) == .legacyCardRetired)
  }

  @Test func `two persons of the ministry bring an old card back, until the next bread (C-2)`()
    throws
  {
    let town = try Town.withBread(family)
    let act = Act.reinstateLegacyCard(town.household(family), cause: Label("card lost")!)
    #expect(
      town.refusal(of: .propose(act, digest: digest(7)), by: .mona) == .legacyCardNotRetired)
    try town.dispense(5, on: head)
    #expect(town.refusal(of: .propose(act, digest: digest(7)), by: .postAtP1) == .notPermitted)
    try town.agree(act)
    try town.draw(5, onOldCardOf: family)
    #expect(try town.dispense(5, on: head).legacyRetired)
    #expect(
      town.refusal(of: town.drawing(5, onOldCardOf: family), by: .baker) == .legacyCardRetired)
  }

  @Test func `a household that never had an old card retires none`() throws {
    var fresh = Family(1)
    fresh.legacyCard = .none
    let town = try Town.withBread(fresh)
    #expect(try !town.dispense(5, on: head).legacyRetired)
    #expect(town.account(fresh).legacyRetiredBy == 0)
    #expect(town.refusal(of: town.drawing(5, onOldCardOf: fresh), by: .baker) == .legacyCardUnknown)
  }

  @Test func `a household that does not exist has no card to bring back`() throws {
    let town = try Town()
    for number in [UInt32(0), 99] {
      let act = Act.reinstateLegacyCard(HouseholdID(number), cause: Label())
      #expect(town.refusal(of: .propose(act, digest: digest(7)), by: .mona) == .legacyCardUnknown)
    }
  }

  @Test func `old cards are drawn at bakeries, from the terminal's own bakery`() throws {
    let town = try Town.withBread(family)
    let wrong: [(String, Someone, Reason)] = [
      ("D1", .secondBaker, .deviceNotYours), ("D99", .baker, .deviceUnknown),
      ("DG", .grocer, .notABakery),
    ]
    for (device, baker, reason) in wrong {
      let command = town.drawing(5, onOldCardOf: family, at: device)
      #expect(town.refusal(of: command, by: baker) == reason)
    }
  }
}
