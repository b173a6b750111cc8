public import Messages

/// What a receipt tells of the entry behind it, for acts whose receipt is no slip.
extension Wire.Receipt {
  /// `entry`, `date` and `rehearsal`.
  public var fields: [Field] {
    [.number("entry", entry), .day("date", date), .flag("rehearsal", rehearsal)]
  }

  /// The line under an act: its entry and day, and on a rehearsal ledger that it is one.
  public func line(in speech: Speech) -> String {
    let line = speech.say(
      Phrase(ar: "القيد {entry} · {date}", en: "Entry {entry} · {date}"),
      ["entry": speech.digits.written("\(entry)"), "date": speech.day(date)])
    return rehearsal ? line + " · تدريب / REHEARSAL" : line
  }
}

extension Optional where Wrapped == Wire.Receipt {
  /// The facts of the receipt an answer carries.
  public var fields: [Field] { self?.fields ?? [] }

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
