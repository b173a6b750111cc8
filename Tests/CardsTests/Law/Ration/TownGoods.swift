@testable import Cards

extension Town {
  /// A town where ration has begun, the list is priced, and the family's head holds his card.
  static func withGoods(_ family: Family, on date: String = "2026-04-01") throws -> Town {
    let town = try Town.withBread(family, on: date)
    try town.price(["SUGAR": 1_260, "OIL": 3_000, "PASTA": 950], from: date)
    return town
  }

  /// Two persons set prices from a day on.
  func price(_ items: [String: Int64], from date: String) throws {
    let rows = items.sorted { $0.key < $1.key }.map { good($0.key, $0.value, from: date) }
    try agree(.setPrices(rows))
  }

  func dispensing(
    _ basket: Basket, on person: Person, at device: String = "DG", pin: Key? = nil
  ) -> Command {
    .dispenseGoods(basket, present(person), device: code(device), pin: pin)
  }

  @discardableResult
  func dispense(_ basket: Basket, on person: Person, pin: Key? = nil) throws -> GoodsDrawn {
    try goods(grant(dispensing(basket, on: person, pin: pin), by: .baddal))
  }

  func drawing(_ basket: Basket, onOldCardOf family: Family, at device: String = "DG") -> Command {
    .drawGoodsLegacy(basket, card: family.legacyCard, device: code(device))
  }

  @discardableResult
  func draw(_ basket: Basket, onOldCardOf family: Family) throws -> GoodsDrawn {
    try goods(grant(drawing(basket, onOldCardOf: family), by: .baddal))
  }

  /// What the head's terminal is told of goods.
  func rationLeft(on person: Person, at device: String = "DG") throws -> RationLeft {
    let caller = caller(.baddal)
    return try state.rationLeft(
      on: present(person), at: code(device), for: caller, occasion(for: caller).stamp)
  }

  /// What the family may still draw in goods, of each source.
  func left(_ family: Family) -> RationValue {
    state.settledRation(household(family), on: today).account.rationLeft
  }

  /// What the outlet gave out in goods, ever.
  func goodsGivenOut(at outlet: String = "G1") -> Int64 {
    state.outlets[state.outlet(code: code(outlet))!].lifetimeRationPiastres
  }

  private func goods(_ answer: Answer) throws -> GoodsDrawn {
    guard case .goodsDrawn(let drawn) = answer else { throw Unexpected(answer: answer) }
    return drawn
  }
}

extension Someone {
  /// Speaks for DG, at the town's grocer.
  static let baddal = Someone(role: .grocer, uid: 703)
}

/// A row of the price list.
func good(_ item: String, _ piastres: Int64, from date: String) -> Good {
  Good(
    item: code(item), name: Label("سلعة")!, unit: Label("كيس")!, pricePiastres: piastres,
    effectiveFrom: day(date))
}

func basket(_ items: (String, Int32)..., paysExcess: Bool = false) -> Basket {
  Basket(
    lines: items.map { BasketLine(item: code($0.0), quantity: $0.1) }, paysExcess: paysExcess)
}
