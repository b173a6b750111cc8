internal import Cards
internal import Synchronization

/// Items of the price list, as receipts show them. A row never changes once it is set, so each is read from the ledger
/// once and kept.
final class KnownGoods: Sendable {
  struct Item: Sendable, Hashable {
    let item: String
    let name: String
    let unit: String

    static let unnamed = Item(item: "", name: "", unit: "")
  }

  private let known = Mutex<[GoodID: Item]>([:])

  func item(_ id: GoodID) -> Item? { known.withLock { $0[id] } }

  /// Whether all items of a basket are known.
  func knows(_ lines: [PricedLine]) -> Bool {
    known.withLock { known in lines.allSatisfy { known[$0.good] != nil } }
  }

  func learn(_ lines: [PricedLine], from state: borrowing State) {
    for line in lines where state.goods.contains(line.good) {
      let good = state.goods[line.good]
      let item = Item(item: good.item.text, name: good.name.text, unit: good.unit.text)
      known.withLock { $0[line.good] = item }
    }
  }
}
