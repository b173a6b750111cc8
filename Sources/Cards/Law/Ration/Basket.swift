/// A line of a basket, as it is asked for.
public struct BasketLine: Hashable, Sendable {
  public let item: Code
  /// How many of the item's units.
  public let quantity: Int32

  public init(item: Code, quantity: Int32) {
    self.item = item
    self.quantity = quantity
  }
}

/// A line of a basket at the price in force.
public struct PricedLine: Hashable, Sendable {
  /// The row of the price list.
  public let good: GoodID
  public let quantity: Int32
  /// The price of one.
  public let pricePiastres: Int64

  public init(good: GoodID, quantity: Int32, pricePiastres: Int64) {
    self.good = good
    self.quantity = quantity
    self.pricePiastres = pricePiastres
  }

  /// What the line costs. A list's prices are up to 100,000 pounds, a line's quantity up to 2³¹: no product overflows.
  public var totalPiastres: Int64 { pricePiastres * Int64(quantity) }
}

extension State {
  /// Prices a basket for a date, to the piastre: every item is on the list, and named once.
  func priced(_ basket: [BasketLine], on date: CivilDate) throws(Refusal) -> [PricedLine] {
    guard !basket.isEmpty else { throw Refusal(.amountNotPositive) }
    var seen: Set<Code> = []
    var lines: [PricedLine] = []
    for line in basket {
      guard seen.insert(line.item).inserted else {
        throw Refusal(.addressedTwice, "item", line.item.text)
      }
      lines.append(try priced(line, on: date))
    }
    return lines
  }

  private func priced(_ line: BasketLine, on date: CivilDate) throws(Refusal) -> PricedLine {
    let item = line.item.text
    guard line.quantity > 0 else { throw Refusal(.amountNotPositive, "item", item) }
    guard goodsByItem[line.item] != nil else { throw Refusal(.itemUnknown, "item", item) }
    guard let good = good(line.item, on: date), goods[good].pricePiastres > 0 else {
      throw Refusal(.itemNotPriced, "item", item)
    }
    return PricedLine(
      good: good, quantity: line.quantity, pricePiastres: goods[good].pricePiastres)
  }
}
