/// A day on the calendar of Cairo: no hour and no zone, the only kind of date a deadline is made of.
///
/// Proleptic Gregorian, kept as days since 1970-01-01; years 1 to 9999.
public struct CivilDate: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01; negative before it.
  public let daysSince1970: Int32

  /// The date so many days from 1970-01-01. A day outside the years 1 to 9999 is a bug and traps.
  public init(daysSince1970: Int32) {
    precondition(Self.range.contains(daysSince1970), "A civil date outside the years 1 to 9999.")
    self.daysSince1970 = daysSince1970
  }

  /// The date of a year, a month 1-12 and a day of that month; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Month.days(in: month, of: year)).contains(day)
    else { return nil }
    daysSince1970 = Self.days(year: year, month: month, day: day)
  }

  /// 0001-01-01 to 9999-12-31.
  static let range: ClosedRange<Int32> = -719_162...2_932_896

  /// 1 January of the year 1.
  public static let earliest = CivilDate(daysSince1970: range.lowerBound)

  /// 31 December 9999.
  public static let latest = CivilDate(daysSince1970: range.upperBound)

  public static func < (one: CivilDate, other: CivilDate) -> Bool {
    one.daysSince1970 < other.daysSince1970
  }

  /// 1 to 9999.
  public var year: Int { components.year }

  /// 1 to 12.
  public var month: Int { components.month }

  /// Day of the month, 1 to 31.
  public var day: Int { components.day }

  /// Which day of the week it is.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let fromThursday = Int(daysSince1970) % 7
    return Weekday(rawValue: UInt8((fromThursday + 7 + 4) % 7))!
  }
}

extension CivilDate {
  /// Year, month and day in one calculation.
  public var components: (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, so that the leap day is the last day of its year:
    // 400-year eras of 146,097 days, then the day of the era, its year, its month.
    let shifted = Int(daysSince1970) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The inverse of `components`, for a day known to exist.
  static func days(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}
