extension State {
  /// Prices that the ministry sets, from a day not yet past: an item once for each day.
  func setting(_ rows: [Good], _ occasion: Occasion) throws(Refusal) -> [Event] {
    var seen: Set<ItemDay> = []
    var events: [Event] = []
    for row in rows {
      guard row.effectiveFrom >= occasion.today else {
        throw Refusal(.dateInPast, "item", row.item.text)
      }
      guard (0...Good.highestPiastres).contains(row.pricePiastres) else {
        throw Refusal(.amountNotPositive, "item", row.item.text)
      }
      guard seen.insert(ItemDay(item: row.item, day: row.effectiveDay)).inserted else {
        throw Refusal(.addressedTwice, "item", row.item.text)
      }
      events.append(.goodPriced(GoodID(goods.next.number + UInt32(events.count)), row))
    }
    return events
  }

  private struct ItemDay: Hashable {
    let item: Code
    let day: Int32
  }
}

extension Good {
  /// The dearest a unit may be: 100,000 pounds.
  static let highestPiastres: Int64 = 10_000_000
}
