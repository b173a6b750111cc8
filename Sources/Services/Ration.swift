internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// Ration goods on the unified card (R71-R81). No message of it can carry a fingerprint: an unknown field is refused
  /// (C-27).
  mutating func addRation() {
    command(Ration.dispense, requiring: .dispenseGoods) { request, desk throws(Status) in
      let (card, number) = try desk.presented(request.card)
      let device = try Cards.Code(device: request.device)
      let pin = request.pin.isEmpty ? nil : try PIN(presented: request.pin, field: "pin")
      return Asked(
        command: .dispenseGoods(
          try Basket(request.lines, paysExcess: request.paysExcess), card, device: device,
          pin: pin.map { desk.keyring.key($0, of: number) }),
        device: device.text)
    } answer: { answer, told in
      guard case .goodsDrawn(let drawn) = answer else { return nil }
      return DispenseGoodsResponse(
        receipt: told.receipt, goods: Wire.GoodsDrawn(drawn, told),
        legacyCardRetired: drawn.legacyRetired, lastFour: LastFour(drawn.lastFour).description)
    }

    command(Ration.reverse, requiring: .reverseGoods) { request, _ throws(Status) in
      let device = try Cards.Code(device: request.device)
      return Asked(
        command: .reverseGoods(device: device, entry: request.entry), device: device.text)
    } answer: { answer, told in
      guard case .goodsReversed(let returned, let excess, let entry) = answer else { return nil }
      return ReverseGoodsResponse(
        receipt: told.receipt, returned: Wire.RationValue(returned), excessPiastres: excess,
        reversedEntry: entry)
    }

    reading(Ration.quota, requiring: .readRationQuota) { request, desk throws(Status) in
      (card: try desk.presented(request.card).card, device: try Cards.Code(device: request.device))
    } look: { asked, state, caller, stamp throws(Refusal) in
      let left = try state.rationLeft(on: asked.card, at: asked.device, for: caller, stamp)
      return Look(left, restsOn: left.restsOn)
    } tell: { left, _, _ in
      RationQuotaResponse(
        left: Wire.RationValue(left.left), persons: left.persons,
        lastDay: Wire.Date(left.lastDay))
    }

    addLegacyGoods()
  }

  /// Goods on the old card, from the same household account (C-3).
  private mutating func addLegacyGoods() {
    command(LegacyCards.drawGoods, requiring: .drawGoodsOnLegacyCard) {
      request, desk throws(Status) in
      let card = try LegacyCardNumber(request.legacyCard, field: "legacy_card")
      let device = try Cards.Code(device: request.device)
      return Asked(
        command: .drawGoodsLegacy(
          try Basket(request.lines, paysExcess: request.paysExcess),
          card: desk.keyring.key(card), device: device),
        device: device.text)
    } answer: { answer, told in
      guard case .goodsDrawn(let drawn) = answer else { return nil }
      return LegacyGoodsResponse(receipt: told.receipt, goods: Wire.GoodsDrawn(drawn, told))
    }
  }
}

extension Basket {
  /// The most lines that a basket may have.
  private static var longest: Int { 50 }

  init(_ lines: [Wire.BasketLine], paysExcess: Bool) throws(Status) {
    try requireLength(of: lines.count, field: "lines", atMost: Self.longest)
    var basket: [Cards.BasketLine] = []
    for (i, line) in lines.enumerated() {
      let item = try Cards.Code(line.item, field: "lines[\(i)].item")
      basket.append(Cards.BasketLine(item: item, quantity: line.quantity))
    }
    self.init(lines: basket, paysExcess: paysExcess)
  }
}

extension Wire.RationValue {
  fileprivate init(_ value: Cards.RationValue) {
    self.init(
      pointsPiastres: value.pointsPiastres, grantPiastres: value.grantPiastres,
      monthPiastres: value.monthPiastres)
  }
}

extension Wire.GoodsDrawn {
  fileprivate init(_ drawn: Cards.GoodsDrawn, _ told: Told) {
    let outlet = told.outlet(drawn.outlet)
    self.init(
      lines: drawn.lines.map { Wire.GoodsLine($0, told) },
      totalPiastres: drawn.lines.reduce(0) { $0 + $1.totalPiastres },
      drawn: Wire.RationValue(drawn.drawn), left: Wire.RationValue(drawn.left),
      excessPiastres: drawn.excessPiastres, persons: drawn.persons, outlet: outlet.code,
      outletName: outlet.name)
  }
}

extension Wire.GoodsLine {
  fileprivate init(_ line: PricedLine, _ told: Told) {
    let good = told.good(line.good)
    self.init(
      item: good.item, name: good.name, unit: good.unit, quantity: line.quantity,
      pricePiastres: line.pricePiastres)
  }
}
