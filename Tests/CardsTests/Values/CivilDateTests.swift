import Cards
import Glibc
import Testing

@Suite struct CivilDateTests {
  @Test func `every day of two thousand years agrees with the C library`() {
    let first = CivilDate(year: 1000, month: 1, day: 1)!.daysSince1970
    let last = CivilDate(year: 2999, month: 12, day: 31)!.daysSince1970
    let wrong = (first...last).first { days in
      let date = CivilDate(daysSince1970: days)
      let (year, month, day) = date.components
      return days != cLibraryDays(year, month, day)
        || CivilDate(year: year, month: month, day: day) != date
    }
    #expect(wrong == nil)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `any day of the ten thousand years agrees with the C library`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<5_000 {
      let days = Int32.random(
        in: CivilDate.earliest.daysSince1970...CivilDate.latest.daysSince1970, using: &numbers)
      let date = CivilDate(daysSince1970: days)
      let broken = cLibraryDate(days)
      #expect(date.year == Int(broken.tm_year) + 1900)
      #expect(date.month == Int(broken.tm_mon) + 1)
      #expect(date.day == Int(broken.tm_mday))
      #expect(date.weekday.rawValue == UInt8(broken.tm_wday))
      #expect(CivilDate(date.isoText) == date)
    }
  }

  @Test func `the calendar ends where its years end`() {
    #expect(CivilDate.earliest.isoText == "0001-01-01")
    #expect(CivilDate.latest.isoText == "9999-12-31")
  }

  @Test(arguments: [
    (2025, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0),
    (2024, 1, 32), (0, 1, 1), (10_000, 1, 1), (Int.max, 1, 1),
  ])
  func `a day the calendar does not have is none`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func `the leap days are where they belong`() {
    #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
  }

  @Test func `the weekdays of known days`() {
    #expect(day("1970-01-01").weekday == .thursday)
    #expect(day("2025-04-01").weekday == .tuesday)
    #expect(day("1969-12-31").weekday == .wednesday)
  }

  @Test(arguments: [
    "2025-4-01", "2025/04/01", "20250401", "2025-04-01 ", " 2025-04-01", "+025-04-01", "",
    "2025-02-30", "2025-04-0x", "2025-04-011",
  ])
  func `a date in any other form is none`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `a date in Arabic digits is read`() {
    #expect(CivilDate("٢٠٢٥-٠٤-٠١") == day("2025-04-01"))
  }

  private func cLibraryDays(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    var broken = tm()
    broken.tm_year = Int32(year - 1900)
    broken.tm_mon = Int32(month - 1)
    broken.tm_mday = Int32(day)
    return Int32(timegm(&broken) / 86_400)
  }

  private func cLibraryDate(_ days: Int32) -> tm {
    var seconds = time_t(days) * 86_400
    var broken = tm()
    gmtime_r(&seconds, &broken)
    return broken
  }
}
