/// Dates as text: `2025-04-01` and nothing else.
extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// `YYYY-MM-DD`, ASCII digits.
  public var isoText: String {
    let (year, month, day) = components
    return DigitRun.text(UInt64(year), width: 4) + "-" + DigitRun.text(UInt64(month), width: 2)
      + "-"
      + DigitRun.text(UInt64(day), width: 2)
  }

  public var description: String { isoText }

  /// Reads `YYYY-MM-DD`, exactly ten characters; Arabic-Indic and Persian digits are accepted.
  /// Nil for any other form and for a day the calendar does not have.
  public init?(_ text: String) {
    let bytes = Digits.ascii(text.utf8)
    guard bytes.count == 10, bytes[4] == Self.dash, bytes[7] == Self.dash,
      let year = DigitRun(bytes[0..<4]), let month = DigitRun(bytes[5..<7]),
      let day = DigitRun(bytes[8..<10])
    else { return nil }
    self.init(year: Int(year.value), month: Int(month.value), day: Int(day.value))
  }

  private static let dash = UInt8(ascii: "-")
}
