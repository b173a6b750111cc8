@testable import Cards

/// Baskets on both cards, baskets taken back, prices and grants.
extension RandomTown {
  mutating func goods() -> (Command, Someone) {
    let family = any(families)
    let (device, grocer) = one(in: 15) ? terminal() : (code("DG"), mostly(.baddal))
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5:
      let holder = one(in: 8) ? any(family.people) : family.head
      return (
        .dispenseGoods(
          randomBasket(), presented(holder), device: device, pin: pin(of: holder)), grocer
      )
    case 5..<7:
      return (.drawGoodsLegacy(randomBasket(), card: family.legacyCard, device: device), grocer)
    default:
      let entry = one(in: 4) ? town.lastEntry : any(town.drawEntries.suffix(4) + [0])
      return (.reverseGoods(device: device, entry: entry), grocer)
    }
  }

  private mutating func randomBasket() -> Basket {
    let items = ["SUGAR", "OIL", "PASTA", "SUGAR", "NONE"].shuffled(using: &random)
    let lines = items.prefix(any([1, 1, 2, 3])).map { item in
      BasketLine(
        item: code(item),
        quantity: one(in: 20) ? any([0, -1, .max]) : .random(in: 1...4, using: &random))
    }
    return Basket(lines: lines, paysExcess: one(in: 3))
  }

  mutating func goodsAct() -> Act {
    guard one(in: 3) else {
      let from = town.today.adding(days: .random(in: -1...3, using: &random))
      return .setPrices([
        Good(
          item: code(any(["SUGAR", "OIL", "PASTA", "TEA"])), name: Label(), unit: Label(),
          pricePiastres: any([0, 100, 999, 5_000, -1]), effectiveFrom: from)
      ])
    }
    let first = Month(containing: town.today).adding(any([0, 1, 1, 2]))
    return .announceGrant(
      Grant(
        governorate: any([3, 3, 4]), amountPiastres: any([1_000, 40_000, 0]), from: first,
        through: first.adding(any([0, 1]))))
  }
}
