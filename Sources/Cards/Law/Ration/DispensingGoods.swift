/// Ration goods that were drawn, as the receipt shows them.
public struct GoodsDrawn: Hashable, Sendable {
  public var lines: [PricedLine]
  /// What was drawn of each source, and what is left of it.
  public var drawn: RationValue
  public var left: RationValue
  /// What the basket costs beyond the entitlement, for the citizen to pay (C-54).
  public var excessPiastres: Int64
  /// Persons that the month's value counts.
  public var persons: Int32
  public var legacyRetired: Bool
  public var outlet: OutletID
  /// Last four digits of the card that was presented.
  public var lastFour: UInt16

  public init(
    lines: [PricedLine], drawn: RationValue, left: RationValue, excessPiastres: Int64,
    persons: Int32, legacyRetired: Bool, outlet: OutletID, lastFour: UInt16
  ) {
    self.lines = lines
    self.drawn = drawn
    self.left = left
    self.excessPiastres = excessPiastres
    self.persons = persons
    self.legacyRetired = legacyRetired
    self.outlet = outlet
    self.lastFour = lastFour
  }
}

/// What is asked for at a grocer's.
public struct Basket: Hashable, Sendable {
  public let lines: [BasketLine]
  /// Whether the citizen agrees to pay what it costs beyond his entitlement.
  public let paysExcess: Bool

  public init(lines: [BasketLine], paysExcess: Bool) {
    self.lines = lines
    self.paysExcess = paysExcess
  }
}

extension State {
  /// Ration goods on the unified card (R71-R76): the gates of bread, a grocer's terminal, prices, PIN where sent, value;
  /// then the draw, and the end of the old card, in one entry.
  func dispenseGoods(
    _ basket: Basket, on presented: Presented, at device: Code, pin: Key?, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let (household, place) = try admitToRation(presented, at: .grocer, device, occasion)
    let lines = try priced(basket.lines, on: occasion.today)
    return try afterPIN(pin, of: place.card, occasion) { () throws(Refusal) in
      try drawGoods(lines, paysExcess: basket.paysExcess, for: household, at: place, occasion)
    }
  }

  /// Goods on the old card, from the same account (C-3), until it is retired (I-2).
  func drawGoodsLegacy(
    _ basket: Basket, on legacy: Key, at device: Code, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let (household, place) = try admitToRation(legacy: legacy, at: .grocer, device, occasion)
    let lines = try priced(basket.lines, on: occasion.today)
    return try drawGoods(
      lines, paysExcess: basket.paysExcess, for: household, at: place, occasion)
  }

  /// Takes back a whole draw of the same terminal on the same day: each source has again what it gave. The old card stays
  /// retired (C-2).
  func reverseGoods(
    at device: Code, entry: UInt64, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let (deviceID, outlet) = try self.outlet(.grocer, at: device, occasion)
    guard let id = goodsDraw(entry: entry) else {
      throw Refusal(.nothingToReverse, "entry", entry)
    }
    let draw = goodsDraws[id]
    try requireReversible(draw, at: deviceID, occasion)
    return Decision(
      .goodsReversed(draw.drawn, excessPiastres: draw.excessPiastres, entry: entry),
      events: [.goodsDrawReversed(id)]
        + settlingReversal(of: entry, .goods(draw.drawn), at: outlet, occasion),
      postings: Self.moving(.zero - draw.drawn, from: draw.household, to: outlet))
  }

  /// The draw itself, the same for both cards: what the entitlement covers of the basket, and at least a piastre (C-2).
  /// What is beyond it is another matter, and only where the citizen agreed (C-54).
  private func drawGoods(
    _ lines: [PricedLine], paysExcess: Bool, for household: HouseholdID, at place: DrawPlace,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    var (account, events) = settledRation(household, on: occasion.today)
    let total = lines.reduce(0) { $0 + $1.totalPiastres }
    let drawn = account.rationLeft.part(using: total)
    let excess = total - drawn.piastres
    guard excess == 0 || (paysExcess && drawn.piastres > 0) else {
      throw Refusal(.rationExceeded, total: total, left: account.rationLeft, excess: excess)
    }
    account.rationLeft = account.rationLeft - drawn
    let draw = GoodsDraw(
      entry: occasion.entry, household: household, at: place, drawn: drawn,
      excessPiastres: excess, on: occasion.today)
    events.append(.goodsDrawRecorded(goodsDrawSlot(on: occasion.today), draw))
    events += settling(.draws, .goods(drawn), at: place.outlet, occasion)
    let retires = retires(household, at: place)
    if retires { events.append(.legacyCardRetired(household)) }
    let told = GoodsDrawn(
      lines: lines, drawn: drawn, left: account.rationLeft, excessPiastres: excess,
      persons: Int32(account.rationPersons), legacyRetired: retires, outlet: place.outlet,
      lastFour: lastFour(of: household, at: place))
    return Decision(
      .goodsDrawn(told), events: events,
      postings: Self.moving(drawn, from: household, to: place.outlet))
  }

  /// Ration value from a household's sources to an outlet's goods; negative to take it back.
  private static func moving(
    _ value: RationValue, from household: HouseholdID, to outlet: OutletID
  ) -> [Posting] {
    let sources = [
      Posting(.householdPoints(household), .rationPiastre, -value.pointsPiastres),
      Posting(.householdGrant(household), .rationPiastre, -value.grantPiastres),
      Posting(.householdRation(household), .rationPiastre, -value.monthPiastres),
    ]
    return sources.filter { $0.amount != 0 }
      + [Posting(.outletGoods(outlet), .rationPiastre, value.piastres)]
  }
}

extension Refusal {
  /// A basket that costs more than is left: how much of what, as the clerk tells it.
  fileprivate init(_ reason: Reason, total: Int64, left: RationValue, excess: Int64) {
    self.init(
      reason,
      [
        Fact("total_piastres", "\(total)"), Fact("left_piastres", "\(left.piastres)"),
        Fact("excess_piastres", "\(excess)"),
      ])
  }
}
