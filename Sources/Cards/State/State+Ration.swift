// Looking up what ration goods are drawn by.

extension State {
  /// The row of an item's price in force on a date: of those effective by then the latest date's, and of these the last
  /// set. Nil where none is in force yet.
  public func good(_ item: Code, on date: CivilDate) -> GoodID? {
    let rows = goodsByItem[item, default: []]
    return rows.filter { goods[$0].effectiveDay <= date.daysSince1970 }
      .max { (goods[$0].effectiveDay, $0) < (goods[$1].effectiveDay, $1) }
  }

  /// What the grants of a month give to each card of a governorate.
  func grantPiastres(in governorate: UInt8, _ month: Month) -> Int64 {
    grants.handles.reduce(0) { sum, id in
      let grant = grants[id]
      let counts = grant.governorate == governorate && grant.isGiven(in: month)
      return counts ? sum + grant.amountPiastres : sum
    }
  }

  /// The draw of goods that the entry made, while it is kept.
  public func goodsDraw(entry: UInt64) -> GoodsDrawID? { goodsDrawsByEntry[entry] }

  /// The slot for a new draw of goods: the oldest if its day is over, else a new one.
  func goodsDrawSlot(on date: CivilDate) -> GoodsDrawID {
    if let oldest = goodsDrawOrder.first, goodsDraws[oldest].drawnDay < date.daysSince1970 {
      return oldest
    }
    return goodsDraws.next
  }
}
