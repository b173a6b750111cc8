import Cards
import Testing

@Suite struct WorkingDaysTests {
  let calendar = WorkingDays(holidays: HolidaySeed.all)

  @Test(arguments: [
    ("2025-04-10", "2025-04-27"), ("2025-03-20", "2025-04-08"), ("2025-06-01", "2025-06-18"),
    ("2025-12-28", "2026-01-12"), ("2026-03-10", "2026-03-26"), ("2026-05-17", "2026-06-03"),
  ])
  func `R100 C-39 ten working days after the first`(from: String, to: String) {
    #expect(calendar.day(10, after: day(from)) == day(to))
  }

  @Test func `Fridays and Saturdays are no working days, Sundays are`() {
    #expect(!calendar.isWorkingDay(day("2025-05-09")))
    #expect(!calendar.isWorkingDay(day("2025-05-10")))
    #expect(calendar.isWorkingDay(day("2025-05-11")))
  }

  @Test func `a holiday taken off the list is a working day again`() {
    let moved = WorkingDays(holidays: HolidaySeed.all.subtracting([day("2025-05-01")]))
    #expect(!calendar.isWorkingDay(day("2025-05-01")))
    #expect(moved.isWorkingDay(day("2025-05-01")))
  }

  @Test func `the seed holds every listed day of its eight years`() {
    #expect(HolidaySeed.publicDays.count == 128)
    #expect(HolidaySeed.governmentDays.count == 24)
    #expect(HolidaySeed.publicDays.isDisjoint(with: HolidaySeed.governmentDays))
    #expect(Set(HolidaySeed.all.map(\.year)) == Set(2023...2030))
  }
}
