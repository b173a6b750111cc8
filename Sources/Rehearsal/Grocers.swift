/// A grocer (baddal) of the rehearsal, `T0001`, with his terminal.
public struct RehearsalGrocer: Hashable, Sendable {
  public let code: String
  public let arabicName: String
  public let englishName: String

  /// Code of his one terminal, `T0001-1`.
  public var device: String { "\(code)-1" }
}

/// The grocers of a rehearsal, as many as are asked for.
public struct Grocers: Sendable {
  /// In the order of their codes.
  public let all: [RehearsalGrocer]

  /// Up to 8,000 grocers; the same count gives the same list, and a longer one begins with it.
  public init(_ count: Int) {
    precondition((0...8_000).contains(count), "Codes of four digits.")
    all = (0..<count).map { index in
      let name = Self.names[index % Self.names.count]
      let number = index / Self.names.count + 1
      return RehearsalGrocer(
        code: Outlets.code("T", index + 1), arabicName: "بدال \(name.0) \(number)",
        englishName: "\(name.1) Grocer \(number)")
    }
  }

  /// The grocers as CSV, to follow the bakeries': the columns are `Outlets.columns`.
  public var csv: [UInt8] {
    var lines = Lines()
    for grocer in all {
      lines.add([grocer.code, "grocer", grocer.arabicName, grocer.englishName, "03"])
    }
    return lines.take()
  }

  private static let names = [
    ("الأمانة", "Al-Amana"), ("الوفاء", "Al-Wafaa"), ("التعاون", "Al-Taawon"),
    ("الرضا", "Al-Reda"), ("النصر", "Al-Nasr"), ("المحبة", "Al-Mahabba"),
    ("الكرامة", "Al-Karama"), ("الإخلاص", "Al-Ikhlas"),
  ]
}
