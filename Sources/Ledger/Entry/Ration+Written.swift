internal import Cards
internal import Messages

// What ration goods write: values by source, priced lines, prices, grants, draws.

extension Written.RationValue {
  init(_ value: RationValue) {
    self.init(
      pointsPiastres: value.pointsPiastres, grantPiastres: value.grantPiastres,
      monthPiastres: value.monthPiastres)
  }
}

extension RationValue {
  init(_ written: Written.RationValue) {
    self.init(
      pointsPiastres: written.pointsPiastres, grantPiastres: written.grantPiastres,
      monthPiastres: written.monthPiastres)
  }
}

// MARK: Answers

extension Written.GoodsDrawn {
  init(_ goods: GoodsDrawn) {
    self.init(
      lines: goods.lines.map {
        Written.PricedLine(
          good: $0.good.number, quantity: $0.quantity, pricePiastres: $0.pricePiastres)
      },
      drawn: Written.RationValue(goods.drawn), left: Written.RationValue(goods.left),
      excessPiastres: goods.excessPiastres, persons: goods.persons,
      legacyRetired: goods.legacyRetired, outlet: goods.outlet.number,
      lastFour: UInt32(goods.lastFour))
  }
}

extension GoodsDrawn {
  init(_ written: Written.GoodsDrawn, in reading: EntryReading) throws(EntryFault) {
    self.init(
      lines: written.lines.map {
        PricedLine(good: GoodID($0.good), quantity: $0.quantity, pricePiastres: $0.pricePiastres)
      },
      drawn: RationValue(try reading.some(written.drawn, "GoodsDrawn.drawn")),
      left: RationValue(try reading.some(written.left, "GoodsDrawn.left")),
      excessPiastres: written.excessPiastres, persons: written.persons,
      legacyRetired: written.legacyRetired, outlet: OutletID(written.outlet),
      lastFour: try reading.number(written.lastFour, "GoodsDrawn.last_four"))
  }
}

// MARK: Prices and grants

extension Written.GoodPriced {
  init(_ id: GoodID, _ good: Good) {
    self.init(
      good: id.number, item: good.item.text, name: good.name.text, unit: good.unit.text,
      pricePiastres: good.pricePiastres, effectiveDay: good.effectiveDay)
  }
}

extension Good {
  init(_ written: Written.GoodPriced, in reading: EntryReading) throws(EntryFault) {
    self.init(
      item: try reading.code(written.item, "GoodPriced.item"),
      name: try reading.label(written.name, "GoodPriced.name"),
      unit: try reading.label(written.unit, "GoodPriced.unit"),
      pricePiastres: written.pricePiastres,
      effectiveFrom: try reading.date(written.effectiveDay, "GoodPriced.effective_day"))
  }
}

extension Written.GrantAnnounced {
  init(_ id: GrantID, _ grant: Grant) {
    self.init(
      grant: id.number, governorate: UInt32(grant.governorate),
      amountPiastres: grant.amountPiastres, firstMonth: grant.firstMonthIndex,
      lastMonth: grant.lastMonthIndex)
  }
}

extension Grant {
  init(_ written: Written.GrantAnnounced, in reading: EntryReading) throws(EntryFault) {
    self.init(
      governorate: try reading.number(written.governorate, "GrantAnnounced.governorate"),
      amountPiastres: written.amountPiastres,
      from: try reading.month(written.firstMonth, "GrantAnnounced.first_month"),
      through: try reading.month(written.lastMonth, "GrantAnnounced.last_month"))
  }
}

// MARK: Draws

/// A draw's number and day are its entry's own, so they are not written twice.
extension Written.GoodsDrawRecorded {
  init(_ id: GoodsDrawID, _ draw: GoodsDraw) {
    self.init(
      draw: id.number, household: draw.household.number, outlet: draw.outlet.number,
      device: draw.device.number, card: draw.card.number,
      drawn: Written.RationValue(draw.drawn), excessPiastres: draw.excessPiastres)
  }
}

extension GoodsDraw {
  init(_ written: Written.GoodsDrawRecorded, in reading: EntryReading) throws(EntryFault) {
    let place = DrawPlace(
      device: DeviceID(written.device), outlet: OutletID(written.outlet),
      card: CardID(written.card))
    self.init(
      entry: reading.entry, household: HouseholdID(written.household), at: place,
      drawn: RationValue(try reading.some(written.drawn, "GoodsDrawRecorded.drawn")),
      excessPiastres: written.excessPiastres, on: reading.day)
  }
}
