import Testing

@testable import Cards

/// What grocers are settled for: the ration value of their baskets.
@Suite struct SettlingGoodsTests {
  private let family = Family(1)

  @Test func `a grocer is settled for the ration value of his baskets, and owed it`() throws {
    let town = try Town.withGoods(family)
    let first = try town.dispense(basket(("SUGAR", 2)), on: family.head)
    let second = try town.dispense(basket(("SUGAR", 1)), on: family.head)
    try town.grant(
      .reverseGoods(device: code("DG"), entry: town.lastEntry), by: .baddal)
    let answer = try town.grant(.closeDay(device: code("DG")), by: .baddal)
    guard case .dayClosed(let closed) = answer else { throw Unexpected(answer: answer) }
    #expect(closed.totals.draws.count == 2 && closed.totals.reversals.count == 1)
    #expect(closed.totals.draws.valuePiastres == first.drawn.piastres + second.drawn.piastres)
    #expect(closed.totals.reversals.valuePiastres == second.drawn.piastres)
    #expect(closed.duePiastres == first.drawn.piastres)
    #expect(closed.duePiastres == town.goodsGivenOut())
  }

  @Test func `what a basket costs beyond the ration is not the state's to pay (C-54)`() throws {
    let town = try Town.withGoods(family)
    let drawn = try town.dispense(basket(("SUGAR", 60), paysExcess: true), on: family.head)
    try #require(drawn.excessPiastres > 0)
    let answer = try town.grant(.closeDay(device: code("DG")), by: .baddal)
    guard case .dayClosed(let closed) = answer else { throw Unexpected(answer: answer) }
    #expect(closed.totals.draws.valuePiastres == drawn.drawn.piastres)
    #expect(closed.totals.draws.cashPiastres == 0 && closed.totals.payments == Tally())
  }
}
