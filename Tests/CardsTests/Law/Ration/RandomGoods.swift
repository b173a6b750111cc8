@testable import Cards

extension Town {
  /// The entries that drew goods.
  fileprivate var goodsEntries: [UInt64] {
    journal.suffix(200).filter { entry in
      entry.postings.contains { $0.unit == .rationPiastre && $0.amount < 0 }
    }.map(\.number)
  }
}

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
      let entry = one(in: 4) ? town.lastEntry : any(town.goodsEntries.suffix(2) + [0])
      return (.reverseGoods(device: device, entry: entry), grocer)
    }
  }

  private mutating func randomBasket() -> Basket {
    let listed = ["SUGAR", "OIL", "PASTA"]
    let items = (one(in: 8) ? listed + ["NONE"] : listed).shuffled(using: &random)
    let lines = items.prefix(any([1, 1, 2, 3])).map { item in
      BasketLine(
        item: code(item),
        quantity: one(in: 20) ? any([0, -1, .max]) : any([1, 1, 1, 2, 30]))
    }
    return Basket(lines: lines, paysExcess: one(in: 3))
  }

  mutating func goodsAct() -> Act {
    guard one(in: 3) else {
      let from = town.today.adding(days: .random(in: -1...3, using: &random))
      return .setPrices([
        Good(
          item: code(any(["SUGAR", "OIL", "PASTA"])), name: Label(), unit: Label(),
          pricePiastres: any([100, 999, 1_260, 5_000, -1]), effectiveFrom: from)
      ])
    }
    let first = Month(containing: town.today).adding(any([0, 1, 1, 2]))
    return .announceGrant(
      Grant(
        governorate: any([3, 3, 4]), amountPiastres: any([1_000, 40_000, 0]), from: first,
        through: first.adding(any([0, 1]))))
  }
}
