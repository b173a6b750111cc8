/// Field 7: a second of some year, in UTC.
struct TransmissionTime {
  private let month: Int64
  private let day: Int64
  private let secondOfDay: Int64

  /// Reads MMDDhhmmss; nil for what no clock shows.
  init?(_ digits: [UInt8]) {
    let parts = stride(from: 0, to: digits.count - 1, by: 2).map { place in
      Int64(digits[place] & 0x0F) * 10 + Int64(digits[place + 1] & 0x0F)
    }
    guard parts.count == 5, (1...12).contains(parts[0]),
      (1...Self.longest[Int(parts[0]) - 1]).contains(parts[1]), parts[2] < 24, parts[3] < 60,
      parts[4] < 60
    else { return nil }
    (month, day) = (parts[0], parts[1])
    secondOfDay = parts[2] * 3600 + parts[3] * 60 + parts[4]
  }

  /// Milliseconds since 1970, in the year that brings it nearest to now: at New Year the year is not this one.
  func milliseconds(near now: Int64) -> Int64 {
    let year = Self.year(of: now)
    let moments = (year - 1...year + 1).map { (days(in: $0) * 86_400 + secondOfDay) * 1000 }
    return moments.min { abs($0 - now) < abs($1 - now) } ?? now
  }

  /// Days from 1970 to this day of a year, by the Gregorian calendar; years are counted from March.
  private func days(in year: Int64) -> Int64 {
    let shifted = year - (month < 3 ? 1 : 0)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  private static func year(of milliseconds: Int64) -> Int64 {
    1970 + Int64(Double(milliseconds) / 31_556_952_000)
  }

  private static let longest: [Int64] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
