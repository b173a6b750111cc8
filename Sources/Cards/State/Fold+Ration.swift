extension State {
  /// Folds what concerns ration goods.
  mutating func foldRation(_ event: Event, entry: UInt64) {
    switch event {
    case .goodPriced(let id, let good):
      goods.change(id, entry: entry) { $0 = good }
      index(good: id)
    case .grantAnnounced(let id, let grant):
      grants.change(id, entry: entry) { $0 = grant }
    case .grantTold(let id, let household):
      grants.change(id, entry: entry) { $0.toldThrough = household }
    case .rationOpened(let id, let month, let value):
      households.change(id, entry: entry) {
        $0.rationCycle = month.index
        $0.rationLeft = value
        $0.lastEntry = entry
      }
    case .goodsDrawRecorded(let id, let draw):
      let replaced = goodsDraws.contains(id) ? goodsDraws[id].entry : 0
      goodsDraws.change(id, entry: entry) { $0 = draw }
      // Unchanged where the page's image was past this entry already, and then the index is right too.
      guard goodsDraws[id].entry != replaced else { break }
      goodsDrawsByEntry[replaced] = nil
      goodsDrawsByEntry[draw.entry] = id
      goodsDrawOrder.fill(id)
    case .goodsDrawReversed(let id):
      goodsDraws.change(id, entry: entry) { $0.reversedBy = entry }
    default: preconditionFailure("Not about ration goods.")
    }
  }

  /// Folds a leg of a household's ration account: its source loses what the outlet's goods gain.
  mutating func foldRation(
    _ posting: Posting, of id: HouseholdID, entry: UInt64,
    _ source: WritableKeyPath<RationValue, Int64>
  ) {
    households.change(id, entry: entry) {
      $0.rationLeft[keyPath: source] += posting.amount
      $0.lifetimeRationPiastres -= posting.amount
      $0.lastEntry = entry
    }
  }
}
