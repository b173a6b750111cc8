/// A month of a year: the cycle of bread and ration.
public struct Month: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// year × 12 + month − 1, so that months count through the years.
  public let index: Int32

  /// The month of that index. One outside the years 1 to 9999 is a bug and traps.
  public init(index: Int32) {
    precondition((12...119_999).contains(index), "A month outside the years 1 to 9999.")
    self.index = index
  }

  /// Month 1-12 of a year 1-9999; nil for anything else.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    index = Int32(year * 12 + month - 1)
  }

  /// The month a date lies in.
  public init(containing date: CivilDate) {
    let (year, month, _) = date.components
    index = Int32(year * 12 + month - 1)
  }

  public static func < (one: Month, other: Month) -> Bool { one.index < other.index }

  /// 1 to 9999.
  public var year: Int { Int(index) / 12 }

  /// 1 to 12.
  public var month: Int { Int(index) % 12 + 1 }

  /// The first of the month.
  public var firstDay: CivilDate {
    CivilDate(daysSince1970: CivilDate.days(year: year, month: month, day: 1))
  }

  /// The 28th to the 31st.
  public var lastDay: CivilDate { firstDay.adding(days: days - 1) }

  /// How many days it has, 28 to 31.
  public var days: Int { Self.days(in: month, of: year) }

  /// The month after this one.
  public var next: Month { adding(1) }

  /// The month so many months on, or back.
  public func adding(_ months: Int) -> Month { Month(index: index + Int32(months)) }

  /// Whether a date lies in this month.
  public func contains(_ date: CivilDate) -> Bool { Month(containing: date) == self }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Month: CustomStringConvertible {
  /// `YYYY-MM`.
  public var description: String { String(firstDay.isoText.prefix(7)) }
}
