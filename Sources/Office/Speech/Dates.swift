extension Speech {
  private static let months: [Phrase] = [
    Phrase(ar: "يناير", en: "January"), Phrase(ar: "فبراير", en: "February"),
    Phrase(ar: "مارس", en: "March"), Phrase(ar: "أبريل", en: "April"),
    Phrase(ar: "مايو", en: "May"), Phrase(ar: "يونيو", en: "June"),
    Phrase(ar: "يوليو", en: "July"), Phrase(ar: "أغسطس", en: "August"),
    Phrase(ar: "سبتمبر", en: "September"), Phrase(ar: "أكتوبر", en: "October"),
    Phrase(ar: "نوفمبر", en: "November"), Phrase(ar: "ديسمبر", en: "December"),
  ]

  /// A civil date: «١ أبريل ٢٠٢٦», `1 April 2026`. The month is 1 to 12.
  public func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    precondition((1...12).contains(month), "A month is 1 to 12")
    let name = Self.months[month - 1][language]
    return "\(digits.written("\(day)")) \(name) \(digits.written("\(year)"))"
  }

  /// A civil date and the time of day in Cairo: «١ أبريل ٢٠٢٦، ٠٩:٠٥».
  public func moment(unixNanos: Int64) -> String {
    let time = CairoTime(unixNanos: unixNanos)
    let comma = language == .arabic ? "،" : ","
    let clock = clock(unixNanos: unixNanos)
    return "\(date(time.year, time.month, time.day))\(comma) \(clock)"
  }

  /// The time of day in Cairo: «٠٩:٠٥».
  public func clock(unixNanos: Int64) -> String {
    let time = CairoTime(unixNanos: unixNanos)
    return digits.written("\(twoDigits(time.hour)):\(twoDigits(time.minute))")
  }

  /// A length of time in its largest two units: «دقيقة واحدة و٥ ثوانٍ», `1 minute 5 seconds`.
  public func duration(_ length: Duration) -> String {
    let seconds = max(0, length.components.seconds)
    let parts: [(Int64, Noun)] = [
      (seconds / 86400, .day), (seconds / 3600 % 24, .hour), (seconds / 60 % 60, .minute),
      (seconds % 60, .second),
    ]
    let first = parts.firstIndex { $0.0 > 0 } ?? parts.count - 1
    let spoken = parts[first...].prefix(2).filter { $0.0 > 0 || first == parts.count - 1 }
    return spoken.map { count($0.0, $0.1) }.joined(separator: language == .arabic ? " و" : " ")
  }
}

/// A number below a hundred in two ASCII digits.
func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
