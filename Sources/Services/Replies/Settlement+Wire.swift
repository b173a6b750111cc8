internal import Cards
internal import Messages

extension Wire.Settlement {
  /// `entry`: the entry that closed it; 0 while it is open.
  init(_ settlement: Settlement, of outlet: KnownPlaces.Place, closedBy entry: UInt64) {
    let (totals, net) = (settlement.totals, settlement.totals.net)
    self.init(
      outlet: outlet.code, outletName: outlet.name,
      kind: outlet.kind.map { Wire.OutletKind($0) } ?? .unspecified,
      governorate: UInt32(outlet.governorate), number: settlement.number,
      day: Wire.Date(CivilDate(daysSince1970: settlement.day)), sequence: settlement.sequence,
      entry: entry, draws: .init(totals.draws), payments: .init(totals.payments),
      refunds: .init(totals.refunds), reversals: .init(totals.reversals),
      lateReversals: .init(totals.lateReversals), deposits: .init(totals.deposits),
      loaves: net.loaves,
      cashPiastres: net.cashPiastres,
      subsidyPerLoafPiastres: settlement.subsidyPerLoafPiastres,
      subsidyPiastres: settlement.subsidyPiastres, valuePiastres: net.valuePiastres,
      moneyPiastres: net.moneyPiastres, duePiastres: settlement.duePiastres)
  }

  /// A closed one from the views.
  init(_ recorded: RecordedSettlement) {
    let outlet = recorded.outlet
    self.init(
      recorded.settlement,
      of: KnownPlaces.Place(
        code: outlet.code, name: outlet.name, kind: outlet.kind, governorate: outlet.governorate),
      closedBy: recorded.entry)
  }
}

extension Wire.SettlementTally {
  fileprivate init(_ tally: Tally) {
    self.init(
      count: tally.count, loaves: tally.loaves, cashPiastres: tally.cashPiastres,
      valuePiastres: tally.valuePiastres, moneyPiastres: tally.moneyPiastres)
  }
}

extension Wire.OutletKind {
  init(_ kind: OutletKind) {
    self =
      switch kind {
      case .bakery: .bakery
      case .grocer: .grocer
      case .merchant: .merchant
      case .postATM: .postAtm
      case .agency: .agency
      }
  }
}
