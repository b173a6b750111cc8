import Cards
import Testing

@Suite struct MonthTests {
  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"),
    ("2025-01-31", 2, "2025-03-31"),
    ("2025-03-31", -1, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"),
    ("2025-01-15", -1, "2024-12-15"),
    ("2025-08-31", 13, "2026-09-30"), ("2025-05-31", 0, "2025-05-31"),
    ("0001-03-31", -1, "0001-02-28"),
  ])
  func `months are added to the same day or the month's last`(
    from: String, months: Int, to: String
  ) {
    #expect(day(from).addingMonths(months) == day(to))
  }

  @Test func `years keep the day except the leap day`() {
    #expect(day("2024-02-29").addingYears(1) == day("2025-02-28"))
    #expect(day("2024-02-29").addingYears(4) == day("2028-02-29"))
    #expect(day("2025-04-01").addingYears(-16) == day("2009-04-01"))
  }

  @Test func `a month knows its days and its neighbours`() throws {
    let february = try #require(Month(year: 2024, month: 2))
    #expect(february.days == 29)
    #expect(february.firstDay == day("2024-02-01"))
    #expect(february.lastDay == day("2024-02-29"))
    #expect(february.next.description == "2024-03")
    #expect(february.contains(day("2024-02-29")))
    #expect(!february.contains(day("2024-03-01")))
    #expect(Month(containing: day("2024-12-31")).next == Month(year: 2025, month: 1))
    #expect(Month(year: 2024, month: 13) == nil)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `adding months lands in that month and never past the day`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<5_000 {
      let date = CivilDate(daysSince1970: .random(in: -100_000...100_000, using: &numbers))
      let months = Int.random(in: -600...600, using: &numbers)
      let moved = date.addingMonths(months)
      #expect(Month(containing: moved) == Month(containing: date).adding(months))
      #expect(moved.day == min(date.day, Month(containing: moved).days))
    }
  }
}
