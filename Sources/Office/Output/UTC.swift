/// RFC 3339 instants without a zone table: days since 1970 to civil dates and back.
enum UTC {
  /// `2026-04-01T07:05:09.000000123Z`.
  static func text(unixNanos: Int64) -> String {
    let (day, nanos) = floorDivide(unixNanos, by: 86_400_000_000_000)
    let (year, month, date) = civil(day: day)
    let (seconds, fraction) = (Int(nanos / 1_000_000_000), nanos % 1_000_000_000)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits)
    let decimals = String(String(1_000_000_000 + fraction).dropFirst())
    return "\(year)-\(twoDigits(month))-\(twoDigits(date))T\(clock.joined(separator: ":"))"
      + ".\(decimals)Z"
  }

  private static func floorDivide(_ value: Int64, by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The proleptic Gregorian date of a day counted from 1970-01-01, by 400-year eras that begin in
  /// March so that the leap day is the last of its year.
  static func civil(day: Int64) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floorDivide(day + 719_468, by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * shifted + 2) / 5 + 1))
  }
}
