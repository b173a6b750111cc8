/// An office of the rehearsal.
public struct RehearsalOffice: Hashable, Sendable {
  public let code: OfficeCode
  public let arabicName: String
  public let englishName: String
}

/// The pilot's delivery centres: 25 post and 5 supply offices, health insurance and the
/// governorate's headquarters (R57). Places are Port Said's, the list is made up.
public enum Offices {
  /// All thirty-two, post offices first.
  public static let all =
    list(.post, "مكتب بريد", "Post Office", post)
    + list(.supply, "مكتب تموين", "Supply Office", supply)
    + [
      RehearsalOffice(
        code: OfficeCode(kind: .health, number: 1),
        arabicName: "التأمين الصحي الشامل ببورسعيد",
        englishName: "Universal Health Insurance Port Said"),
      RehearsalOffice(
        code: OfficeCode(kind: .headquarters, number: 1),
        arabicName: "ديوان عام محافظة بورسعيد",
        englishName: "Port Said Governorate Headquarters"),
    ]

  /// The header.
  public static let columns = ["code", "kind", "name_ar", "name_en", "governorate"]

  /// The list as CSV, header first.
  public static var csv: [UInt8] {
    var lines = Lines()
    lines.add(columns)
    for office in all {
      lines.add([
        office.code.description, office.code.kind.rawValue, office.arabicName, office.englishName,
        "03",
      ])
    }
    return lines.take()
  }

  private static func list(
    _ kind: OfficeKind, _ arabic: String, _ english: String, _ places: [(String, String)]
  ) -> [RehearsalOffice] {
    places.enumerated().map { index, place in
      RehearsalOffice(
        code: OfficeCode(kind: kind, number: index + 1), arabicName: "\(arabic) \(place.0)",
        englishName: "\(place.1) \(english)")
    }
  }

  private static let post = [
    ("بورسعيد الرئيسي", "Port Said Main"), ("بورفؤاد", "Port Fouad"), ("الشرق", "Al-Sharq"),
    ("العرب", "Al-Arab"), ("المناخ", "Al-Manakh"), ("الضواحي", "Al-Dawahy"),
    ("الزهور", "Al-Zohour"), ("الجنوب", "Al-Ganoub"), ("الغرب", "Al-Gharb"),
    ("النصر", "Al-Nasr"), ("القنال", "Al-Qanal"), ("السلام", "Al-Salam"),
    ("الحرية", "Al-Horreya"), ("الأمين", "Al-Amin"), ("الصفوة", "Al-Safwa"),
    ("القابوطي", "Al-Qabouty"), ("الرسوة", "Al-Raswa"), ("الاستثمار", "Al-Istithmar"),
    ("الجامعة", "Al-Gamaa"), ("الميناء", "Al-Mina"), ("الديبة", "Al-Deiba"),
    ("الجرابعة", "Al-Garabaa"), ("أم خلف", "Om Khalaf"), ("بحر البقر", "Bahr Al-Baqar"),
    ("الكاب", "Al-Kab"),
  ]

  private static let supply = [
    ("بورفؤاد", "Port Fouad"), ("الشرق والعرب", "Al-Sharq and Al-Arab"),
    ("المناخ", "Al-Manakh"), ("الضواحي", "Al-Dawahy"),
    ("الزهور والجنوب", "Al-Zohour and Al-Ganoub"),
  ]
}
