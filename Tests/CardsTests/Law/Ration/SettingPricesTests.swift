import Testing

@testable import Cards

/// The ministry's list: two persons, from today or later, nothing ever changed.
@Suite struct SettingPricesTests {
  private func refusal(of rows: [Good], in town: Town) -> Reason? {
    town.refusal(of: .propose(.setPrices(rows), digest: digest(7)), by: .mona)
  }

  @Test func `a wrong row sets nothing`() throws {
    let town = try Town(on: "2026-04-10")
    let wrong: [([Good], Reason)] = [
      ([good("OIL", 3_000, from: "2026-04-09")], .dateInPast),
      ([good("OIL", -1, from: "2026-04-10")], .amountNotPositive),
      ([good("OIL", .max, from: "2026-04-10")], .amountNotPositive),
      (
        [good("OIL", 1, from: "2026-04-10"), good("OIL", 2, from: "2026-04-10")], .addressedTwice
      ),
    ]
    for (rows, reason) in wrong { #expect(refusal(of: rows, in: town) == reason) }
    #expect(
      town.refusal(of: .propose(.setPrices([]), digest: digest(7)), by: .postAtP1)
        == .notPermitted)
  }

  @Test func `the list shows what is in force and what is to come, by item and date`() throws {
    let town = try Town(on: "2026-04-10")
    let rows = [
      good("OIL", 3_000, from: "2026-04-10"), good("OIL", 3_200, from: "2026-06-01"),
      good("OIL", 3_100, from: "2026-05-01"), good("BEANS", 900, from: "2026-05-01"),
    ]
    try town.agree(.setPrices(rows))
    try town.agree(.setPrices([good("OIL", 3_150, from: "2026-05-01")]))
    func listed(on date: String) -> [Int64] {
      town.state.prices(on: day(date)).map(\.pricePiastres)
    }
    #expect(listed(on: "2026-04-30") == [900, 3_000, 3_150, 3_200])
    #expect(listed(on: "2026-05-01") == [900, 3_150, 3_200])
    #expect(listed(on: "2027-01-01") == [900, 3_200])
  }
}
