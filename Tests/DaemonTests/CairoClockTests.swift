import Testing

@testable import unicardd

/// Days since 1970 of a civil date, counted here and not by the zone tables.
private func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let y = month <= 2 ? year - 1 : year
  let era = y / 400
  let ofEra = y - era * 400
  let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
  return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
}

/// The last given weekday of a month (0 Sunday … 6 Saturday), as days since 1970.
private func last(_ weekday: Int, of month: Int, _ year: Int, length: Int) -> Int {
  let end = days(year, month, length)
  return end - ((end + 4) % 7 - weekday + 7) % 7
}

struct CairoClockTests {
  private let clock: CairoClock

  init() throws { clock = try CairoClock.start() }

  private func date(_ seconds: Int) -> CairoDate { clock.date(at: Int64(seconds) * 1_000_000_000) }

  private func civil(_ day: Int) -> CairoDate {
    let noonUTC = day * 86400 + 43200
    return date(noonUTC)
  }

  @Test func `a date is counted as the calendar counts it`() {
    for (year, month, day) in [(2023, 1, 31), (2024, 2, 29), (2026, 11, 23), (1999, 12, 31)] {
      #expect(civil(days(year, month, day)) == CairoDate(year: year, month: month, day: day))
    }
  }

  @Test(arguments: 2023...2030)
  func `summer time begins on the last Friday of April, whose first hour does not exist`(year: Int)
  {
    let friday = last(5, of: 4, year, length: 30)
    // Winter: midnight in Cairo is 22:00 UTC of the day before.
    let change = friday * 86400 - 7200
    #expect(date(change - 1) == civil(friday - 1))
    #expect(date(change) == civil(friday))
    // From then on the day ends at 21:00 UTC.
    #expect(date(friday * 86400 + 75599) == civil(friday))
    #expect(date(friday * 86400 + 75600) == civil(friday + 1))
  }

  @Test(arguments: 2023...2030)
  func `summer time ends on the last Thursday of October, whose last hour comes twice`(year: Int) {
    let thursday = last(4, of: 10, year, length: 31)
    // Summer: 24:00 in Cairo is 21:00 UTC, and it becomes 23:00 of the same day.
    let change = thursday * 86400 + 75600
    #expect(date(change - 1) == civil(thursday))
    #expect(date(change) == civil(thursday))
    #expect(date(change + 3599) == civil(thursday))
    #expect(date(change + 3600) == civil(thursday + 1))
  }

  @Test func `the dates of the changes are those that were announced`() {
    #expect(civil(last(5, of: 4, 2023, length: 30)) == CairoDate(year: 2023, month: 4, day: 28))
    #expect(civil(last(4, of: 10, 2024, length: 31)) == CairoDate(year: 2024, month: 10, day: 31))
  }

  @Test func `an instant before 1970 has its date too`() {
    #expect(clock.date(at: -1) == CairoDate(year: 1970, month: 1, day: 1))
    #expect(clock.date(at: -7_200_000_000_001) == CairoDate(year: 1969, month: 12, day: 31))
  }

  @Test func `asking backwards and forwards gives the same dates`() {
    let friday = last(5, of: 4, 2026, length: 30) * 86400
    let moments = stride(from: friday - 86400, to: friday + 86400, by: 613).map { $0 }
    let forwards = moments.map(date)
    #expect(moments.reversed().map(date).reversed() == forwards)
  }

  @Test func `the boot clock does not run backwards`() {
    let first = clock.bootNanos()
    #expect(clock.bootNanos() >= first)
  }
}
