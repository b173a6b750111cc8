import Cards
import Testing

@Suite struct BreadWithoutCarryTests {
  let policy = BreadPolicy(carry: .none)

  @Test func `without carry a household that never came finds three days, not the month`() {
    #expect(available(.none, on: "2025-04-20") == Loaves(15))
    #expect(available(.none, on: "2025-04-29") == Loaves(10))
    #expect(available(.none, on: "2025-04-30") == Loaves(5))
    #expect(available(.none, on: "2025-05-31") == Loaves(5))
  }

  @Test func `without carry what was drawn ahead is not granted again`() {
    let ahead = BreadUse(drawn: Loaves(15))
    #expect(available(ahead, on: "2025-04-01") == .zero)
    #expect(available(ahead, on: "2025-04-02") == Loaves(5))
    #expect(available(ahead, on: "2025-04-04") == Loaves(15))
  }

  @Test func `without carry a day that lapsed stays lapsed when bread is drawn after it`() {
    var use = settled(.none, on: "2025-04-02")
    #expect(use == BreadUse(drawn: .zero, lapsed: Loaves(5)))
    use.drawn += Loaves(5)
    #expect(available(use, on: "2025-04-02") == Loaves(10))
    #expect(settled(use, on: "2025-04-03") == use)
    #expect(available(use, on: "2025-04-03") == Loaves(15))
  }

  @Test func `with carry nothing lapses`() {
    let use = BreadUse(drawn: Loaves(7))
    #expect(
      BreadQuota.settled(use, persons: 1, on: day("2025-04-30"), under: BreadPolicy()) == use)
  }

  /// A second model, by the loaf: each day has its own five, taken today first, then ahead.
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `without carry the rule agrees with loaves counted day by day`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let month = Month(year: 2025, month: Int(seed % 12) + 1)!
    var left = [Int32](repeating: 5, count: month.days)
    var use = BreadUse.none
    for number in 1...month.days {
      let date = month.firstDay.adding(days: number - 1)
      let within = (number - 1)...min(number + 1, month.days - 1)
      let model = min(left[within].reduce(0, +), 150 - use.drawn.count)
      #expect(available(use, on: date.isoText) == Loaves(model), "\(date), seed \(seed)")
      guard model > 0, Bool.random(using: &numbers) else { continue }
      let loaves = Int32.random(in: 1...model, using: &numbers)
      use = settled(use, on: date.isoText)
      use.drawn += Loaves(loaves)
      var rest = loaves
      for index in within {
        let taken = min(rest, left[index])
        left[index] -= taken
        rest -= taken
      }
    }
  }

  private func available(_ use: BreadUse, on date: String) -> Loaves {
    BreadQuota.available(persons: 1, on: day(date), used: use, under: policy)
  }

  private func settled(_ use: BreadUse, on date: String) -> BreadUse {
    BreadQuota.settled(use, persons: 1, on: day(date), under: policy)
  }
}
