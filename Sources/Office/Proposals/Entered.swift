public import Messages

extension Optional where Wrapped == Wire.Receipt {
  /// The receipt an answer carries and its proof, as every result shows them.
  public var fields: [Field] { map(Field.receipt) ?? [] }

  /// The line of the receipt an answer carries.
  public func lines(in speech: Speech) -> [String] { map { [$0.line(in: speech)] } ?? [] }
}

extension Field {
  /// A civil date of the wire as `2026-04-01`; null when there is none.
  public static func day(_ name: String, _ day: Wire.Date?) -> Field {
    guard let day else { return .text(name, nil) }
    return .date(name, Int(day.year), Int(day.month), Int(day.day))
  }
}

extension Speech {
  /// A civil date of the wire in words; a dash when there is none, or none that a calendar has.
  public func day(_ day: Wire.Date?) -> String {
    guard let day, (1...12).contains(day.month) else { return "—" }
    return date(Int(day.year), Int(day.month), Int(day.day))
  }
}

extension Day {
  /// The same day on the wire.
  public var onWire: Wire.Date {
    Wire.Date(year: Int32(year), month: Int32(month), day: Int32(day))
  }
}
