public import Messages

extension Wire.Date {
  /// The same, unless it is "no date" or no month of a year.
  var real: Wire.Date? { (1...12).contains(month) ? self : nil }
}

extension Speech {
  /// A civil date of a message in words; nil when it says none.
  public func date(_ date: Wire.Date?) -> String? {
    date?.real.map { self.date(Int($0.year), Int($0.month), Int($0.day)) }
  }

  /// The same, or a dash.
  public func day(_ day: Wire.Date?) -> String { date(day) ?? "—" }
}

extension Field {
  /// A civil date of a message: `NAME`, as `2026-04-01`; null when it says none.
  public static func day(_ name: String, _ day: Wire.Date?) -> Field {
    guard let day = day?.real else { return .text(name, nil) }
    return .date(name, Int(day.year), Int(day.month), Int(day.day))
  }
}

extension Day {
  /// The same day on the wire.
  public var onWire: Wire.Date {
    Wire.Date(year: Int32(year), month: Int32(month), day: Int32(day))
  }
}

extension Desk {
  /// Today in Cairo by this machine's clock: to fill in a question with. What day it is for the law, the daemon says.
  public func today() -> Wire.Date {
    let time = CairoTime(unixNanos: surroundings.now() * 1_000_000)
    return Wire.Date(year: Int32(time.year), month: Int32(time.month), day: Int32(time.day))
  }
}
