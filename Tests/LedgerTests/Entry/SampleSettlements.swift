import Cards

extension Sample {
  static let drawnOn = CivilDate(daysSince1970: draw.drawnDay)
  static let tally = Tally(
    count: 1, loaves: 20, cashPiastres: 400, valuePiastres: .max, moneyPiastres: .min)
  static var settlement: Settlement {
    var totals = SettlementTotals()
    totals.draws = tally
    totals.lateReversals = Tally(count: 2)
    return Settlement(
      outlet: OutletID(42), number: 365, day: date.daysSince1970, sequence: 2, totals: totals,
      subsidyPerLoafPiastres: 125)
  }

  static let settlementEvents: [(name: String, event: Event)] = [
    (
      "settlement_entered",
      .settlementEntered(OutletID(42), SettlementEntry(.lateReversals, tally, on: drawnOn))
    ),
    ("settlement_closed", .settlementClosed(settlement)),
  ]

  static let settlementAnswers: [(name: String, answer: Answer)] = [
    ("day_closed", .dayClosed(settlement))
  ]
}
