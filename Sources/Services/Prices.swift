internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// The ministry's list of ration goods.
  mutating func addPrices() {
    proposal(Prices.set, requiring: .setPrices) { request, _ throws(Status) in
      .setPrices(try Rows.read(request.prices, "prices", Good.init(row:at:)))
    }

    reading(Prices.list, requiring: .listPrices) { _, _ in
    } look: { _, state, _, stamp in
      Look(state.prices(on: stamp.date), restsOn: state.goods.lastEntry)
    } tell: { prices, _, _ in
      ListPricesResponse(prices: prices.map { Wire.Price($0) })
    }
  }
}

extension Good {
  fileprivate init(row: Wire.Price, at path: String) throws(Status) {
    self.init(
      item: try Cards.Code(row.item, field: "\(path).item"),
      name: try Label(needed: row.name, field: "\(path).name"),
      unit: try Label(needed: row.unit, field: "\(path).unit"),
      pricePiastres: row.pricePiastres,
      effectiveFrom: try CivilDate(row.effectiveFrom, field: "\(path).effective_from"))
  }
}

extension Wire.Price {
  fileprivate init(_ good: Good) {
    self.init(
      item: good.item.text, name: good.name.text, unit: good.unit.text,
      pricePiastres: good.pricePiastres, effectiveFrom: Wire.Date(good.effectiveFrom))
  }
}
