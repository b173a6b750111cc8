package import Cards
package import Messages

/// An act's day is its entry's own, so it is not written twice.
extension Written.SettlementEntered {
  init(_ outlet: OutletID, _ act: SettlementEntry) {
    self.init(
      outlet: outlet.number, line: UInt32(act.line.rawValue), tally: Written.Tally(act.tally))
  }
}

extension SettlementEntry {
  init(_ written: Written.SettlementEntered, in reading: EntryReading) throws(EntryFault) {
    self.init(
      try reading.code(written.line, "SettlementEntered.line"), Tally(written.tally),
      on: reading.day)
  }
}

extension Written.SettlementClosed {
  init(_ settlement: Settlement) {
    let totals = settlement.totals
    self.init(
      outlet: settlement.outlet.number, number: settlement.number, day: settlement.day,
      sequence: settlement.sequence, subsidyPerLoafPiastres: settlement.subsidyPerLoafPiastres,
      draws: Written.Tally(totals.draws), payments: Written.Tally(totals.payments),
      refunds: Written.Tally(totals.refunds), reversals: Written.Tally(totals.reversals),
      lateReversals: Written.Tally(totals.lateReversals),
      deposits: Written.Tally(totals.deposits))
  }
}

extension Settlement {
  /// The settlement that an entry of that number closed.
  package init(_ written: Written.SettlementClosed, entry: UInt64) throws(EntryFault) {
    try self.init(written, in: EntryReading(entry: entry, day: .earliest))
  }

  init(_ written: Written.SettlementClosed, in reading: EntryReading) throws(EntryFault) {
    var totals = SettlementTotals()
    totals.draws = Tally(written.draws)
    totals.payments = Tally(written.payments)
    totals.refunds = Tally(written.refunds)
    totals.reversals = Tally(written.reversals)
    totals.lateReversals = Tally(written.lateReversals)
    totals.deposits = Tally(written.deposits)
    self.init(
      outlet: OutletID(written.outlet), number: written.number,
      day: try reading.date(written.day, "SettlementClosed.day").daysSince1970,
      sequence: written.sequence, totals: totals,
      subsidyPerLoafPiastres: written.subsidyPerLoafPiastres)
  }
}

/// A tally of nothing is left out.
extension Written.Tally {
  fileprivate init?(_ tally: Tally) {
    guard tally != Tally() else { return nil }
    self.init(
      count: tally.count, loaves: tally.loaves, cashPiastres: tally.cashPiastres,
      valuePiastres: tally.valuePiastres, moneyPiastres: tally.moneyPiastres)
  }
}

extension Tally {
  fileprivate init(_ written: Written.Tally?) {
    self.init(
      count: written?.count ?? 0, loaves: written?.loaves ?? 0,
      cashPiastres: written?.cashPiastres ?? 0, valuePiastres: written?.valuePiastres ?? 0,
      moneyPiastres: written?.moneyPiastres ?? 0)
  }
}
