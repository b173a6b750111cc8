import Testing

@testable import Cards

/// Goods on the unified card: the gates of bread, a grocer's terminal, prices, value (R71-R76).
@Suite struct DispensingGoodsTests {
  private let family = Family(1)
  private var head: Person { family.head }

  @Test func `a basket is drawn at the list's prices, to the piastre (R71, R73)`() throws {
    let town = try Town.withGoods(family)
    let drawn = try town.dispense(basket(("SUGAR", 3), ("OIL", 2), ("PASTA", 1)), on: head)
    #expect(drawn.lines.map(\.totalPiastres) == [3_780, 6_000, 950])
    #expect(drawn.drawn == RationValue(monthPiastres: 10_730))
    #expect(drawn.left == RationValue(monthPiastres: 9_270))
    #expect((drawn.excessPiastres, drawn.persons, drawn.lastFour) == (0, 4, 1_000))
    #expect(town.left(family).piastres == 9_270)
    #expect(town.goodsGivenOut() == 10_730)
    #expect(town.isBalanced)
  }

  @Test func `the price in force on the day is the one that counts`() throws {
    let town = try Town.withGoods(family, on: "2026-04-01")
    try town.price(["SUGAR": 1_400], from: "2026-04-05")
    try town.price(["SUGAR": 1_500], from: "2026-04-05")
    town.today = day("2026-04-04")
    #expect(try town.dispense(basket(("SUGAR", 1)), on: head).drawn.piastres == 1_260)
    town.today = day("2026-04-05")
    #expect(try town.dispense(basket(("SUGAR", 1)), on: head).drawn.piastres == 1_500)
  }

  @Test func `what is not on the list is not sold, nor what left it or is not on it yet`() throws {
    let town = try Town.withGoods(family, on: "2026-04-01")
    try town.price(["OIL": 0], from: "2026-04-03")
    try town.price(["TEA": 700], from: "2026-04-04")
    town.today = day("2026-04-03")
    let wrong: [(Basket, Reason)] = [
      (basket(("RICE", 1)), .itemUnknown), (basket(("OIL", 1)), .itemNotPriced),
      (basket(("TEA", 1)), .itemNotPriced), (basket(("SUGAR", 0)), .amountNotPositive),
      (basket(("SUGAR", -2)), .amountNotPositive), (basket(), .amountNotPositive),
      (basket(("SUGAR", 1), ("SUGAR", 1)), .addressedTwice),
    ]
    for (basket, reason) in wrong {
      #expect(town.refusal(of: town.dispensing(basket, on: head), by: .baddal) == reason)
    }
    town.today = day("2026-04-04")
    #expect(try town.dispense(basket(("TEA", 1)), on: head).drawn.piastres == 700)
  }

  @Test func `more than is left is refused, with what the clerk has to know (C-54)`() throws {
    let town = try Town.withGoods(family)
    let outcome = town.outcome(of: town.dispensing(basket(("OIL", 7)), on: head), by: .baddal)
    #expect(
      outcome
        == .refused(
          Refusal(
            .rationExceeded,
            [
              .init("total_piastres", "21000"), .init("left_piastres", "20000"),
              .init("excess_piastres", "1000"),
            ])))
    #expect(town.account(family).legacyCardLives)
  }

  @Test func `what exceeds is the citizen's to pay, and no entitlement moves for it (C-54, I-6)`()
    throws
  {
    let town = try Town.withGoods(family)
    let drawn = try town.dispense(basket(("OIL", 7), paysExcess: true), on: head)
    #expect((drawn.drawn.piastres, drawn.excessPiastres, drawn.left) == (20_000, 1_000, .zero))
    #expect(town.goodsGivenOut() == 20_000)
    #expect(town.isBalanced)
    let more = town.dispensing(basket(("OIL", 1), paysExcess: true), on: head)
    #expect(town.refusal(of: more, by: .baddal) == .rationExceeded)
  }

  @Test func `goods are given at grocers', on the terminal's own caller`() throws {
    let town = try Town.withGoods(family)
    let wrong: [(String, Someone, Reason)] = [
      ("D1", .baker, .notAGrocer), ("DG", .baker, .deviceNotYours), ("D0", .baddal, .deviceUnknown),
    ]
    for (device, caller, reason) in wrong {
      let command = town.dispensing(basket(("OIL", 1)), on: head, at: device)
      #expect(town.refusal(of: command, by: caller) == reason)
    }
    #expect(
      town.refusal(of: town.dispensing(5, on: head, at: "DG"), by: .baddal) == .notABakery)
  }

  @Test func `the head's card, present and in use, where ration has begun (C-30, C-48, R29, R80)`()
    throws
  {
    let town = try Town.withGoods(family)
    try town.bring(family.people[1], to: .active)
    var keyed = town.present(head)
    #expect(
      town.refusal(of: town.dispensing(basket(("OIL", 1)), on: family.people[1]), by: .baddal)
        == .notHeadCard)
    keyed = Presented(number: keyed.number, isPresent: false)
    #expect(
      town.refusal(
        of: .dispenseGoods(basket(("OIL", 1)), keyed, device: code("DG"), pin: nil), by: .baddal)
        == .cardNotPresent)
    let elsewhere = try Town(on: "2026-04-01")
    try elsewhere.admit(family)
    try elsewhere.price(["OIL": 3_000], from: "2026-04-01")
    try elsewhere.bring(head, to: .active)
    #expect(
      elsewhere.refusal(of: elsewhere.dispensing(basket(("OIL", 1)), on: head), by: .baddal)
        == .serviceNotActive)
  }

  @Test func `a PIN is asked for by policy only, and verified whenever it is sent (C-28)`() throws {
    let town = try Town.withGoods(family)
    let one = basket(("PASTA", 1))
    let wrong = Key(high: 9, low: 9)
    #expect(town.refusal(of: town.dispensing(one, on: head, pin: wrong), by: .baddal) == .pinWrong)
    #expect(try town.dispense(one, on: head, pin: head.pin).drawn.piastres == 950)
    try town.set(.pinRequiredForRation, to: 1)
    #expect(town.refusal(of: town.dispensing(one, on: head), by: .baddal) == .pinRequired)
  }

  @Test func `a right PIN clears the count also where the basket is too much`() throws {
    let town = try Town.withGoods(family)
    let wrong = Key(high: 9, low: 9)
    let much = basket(("OIL", 70))
    _ = town.refusal(of: town.dispensing(much, on: head, pin: wrong), by: .baddal)
    #expect(
      town.refusal(of: town.dispensing(much, on: head, pin: head.pin), by: .baddal)
        == .rationExceeded)
    #expect(town.state.cards[town.card(head)].wrongPINs == 0)
  }

  @Test func `bread and goods are two rights: one leaves the other as it was`() throws {
    let town = try Town.withGoods(family)
    try town.dispense(basket(("OIL", 6)), on: head)
    #expect(town.leftToday(family) == 60)
    try town.dispense(60, on: head)
    #expect(town.left(family).piastres == 2_000)
  }
}

/// The old card beside the new one, over goods (R76-R79, C-1 to C-3).
@Suite struct GoodsOnOldCardTests {
  private let family = Family(1)
  private var head: Person { family.head }

  @Test func `old cards draw goods from the same account, also before the new card (C-3, R77)`()
    throws
  {
    let town = try Town.withGoods(family)
    let drawn = try town.draw(basket(("OIL", 2)), onOldCardOf: family)
    #expect((drawn.drawn.piastres, drawn.legacyRetired) == (6_000, false))
    #expect(drawn.lastFour == town.account(family).legacyLastFour)
    #expect(try town.dispense(basket(("OIL", 4)), on: head).left.piastres == 2_000)
  }

  @Test func `the first goods on the new card end the old one in the same entry (R76, I-2)`() throws
  {
    let town = try Town.withGoods(family)
    #expect(try town.dispense(basket(("PASTA", 1)), on: head).legacyRetired)
    #expect(town.account(family).legacyRetiredBy == town.lastEntry)
    #expect(
      town.refusal(of: town.drawing(basket(("PASTA", 1)), onOldCardOf: family), by: .baddal)
        == .legacyCardRetired)
    #expect(
      town.refusal(of: town.drawing(5, onOldCardOf: family), by: .baker) == .legacyCardRetired)
    #expect(try !town.dispense(basket(("PASTA", 1)), on: head).legacyRetired)
  }

  @Test func `the first bread ends the old card for goods too (R76)`() throws {
    let town = try Town.withGoods(family)
    try town.dispense(5, on: head)
    #expect(
      town.refusal(of: town.drawing(basket(("PASTA", 1)), onOldCardOf: family), by: .baddal)
        == .legacyCardRetired)
  }

  @Test func `goods refused on the new card stop nothing (C-2)`() throws {
    let town = try Town.withGoods(family)
    for basket in [basket(("OIL", 7)), basket(("RICE", 1)), basket(("OIL", 0))] {
      #expect(town.refusal(of: town.dispensing(basket, on: head), by: .baddal) != nil)
      #expect(town.account(family).legacyCardLives)
    }
  }

  @Test func `an old card nobody has is unknown`() throws {
    let town = try Town.withGoods(family)
    #expect(
      town.refusal(of: town.drawing(basket(("OIL", 1)), onOldCardOf: Family(99)), by: .baddal)
        == .legacyCardUnknown)
  }
}
