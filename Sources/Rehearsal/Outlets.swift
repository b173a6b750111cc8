/// A bakery of the rehearsal, `B0001`, with the devices registered to it.
public struct RehearsalBakery: Hashable, Sendable {
  public let code: String
  public let arabicName: String
  public let englishName: String

  /// Codes of its devices, `D0001`; every fifth bakery has a second one.
  public let devices: [String]
}

/// The bakeries of a rehearsal and their devices, as many as are asked for.
public struct Outlets: Sendable {
  /// In the order of their codes.
  public let bakeries: [RehearsalBakery]

  /// Up to 8,000 bakeries; the same count gives the same list, and a longer one begins with it.
  public init(bakeries count: Int) {
    precondition((0...8_000).contains(count), "Codes of four digits.")
    var device = 0
    bakeries = (0..<count).map { index in
      let codes = (0..<(index % 5 == 4 ? 2 : 1)).map { _ in
        device += 1
        return Self.code("D", device)
      }
      let name = Self.name(index)
      return RehearsalBakery(
        code: Self.code("B", index + 1), arabicName: name.arabic, englishName: name.english,
        devices: codes)
    }
  }

  /// The header of the bakeries.
  public static let columns = ["code", "kind", "name_ar", "name_en", "governorate"]

  /// The header of the devices: each with its bakery.
  public static let deviceColumns = ["code", "outlet"]

  /// The bakeries as CSV, header first.
  public var csv: [UInt8] {
    var lines = Lines()
    lines.add(Self.columns)
    for bakery in bakeries {
      lines.add([bakery.code, "bakery", bakery.arabicName, bakery.englishName, "03"])
    }
    return lines.take()
  }

  /// The devices as CSV, header first.
  public var devicesCSV: [UInt8] {
    var lines = Lines()
    lines.add(Self.deviceColumns)
    for bakery in bakeries {
      for device in bakery.devices { lines.add([device, bakery.code]) }
    }
    return lines.take()
  }

  static func code(_ letter: String, _ number: Int) -> String {
    let digits = String(number)
    return letter + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// A name and a quarter; a number behind them once all pairs are taken.
  private static func name(_ index: Int) -> (arabic: String, english: String) {
    let name = names[index % names.count]
    let quarter = quarters[index / names.count % quarters.count]
    let round = index / (names.count * quarters.count)
    let number = round == 0 ? "" : " \(round + 1)"
    return (
      "مخبز \(name.0) - \(quarter.0)\(number)", "\(name.1) Bakery - \(quarter.1)\(number)"
    )
  }

  private static let names = [
    ("النور", "Al-Nour"), ("البركة", "Al-Baraka"), ("الأمل", "Al-Amal"), ("السلام", "Al-Salam"),
    ("الحرية", "Al-Horreya"), ("الصفا", "Al-Safa"), ("المدينة", "Al-Madina"),
    ("القناة", "Al-Qanah"), ("السنابل", "Al-Sanabel"), ("الخير", "Al-Kheir"),
    ("الشروق", "Al-Shorouk"), ("الهدى", "Al-Hoda"), ("الفيروز", "Al-Fayrouz"),
    ("النيل", "Al-Nil"), ("الميناء", "Al-Mina"),
  ]

  private static let quarters = [
    ("المناخ", "Al-Manakh"), ("العرب", "Al-Arab"), ("الشرق", "Al-Sharq"),
    ("الضواحي", "Al-Dawahy"), ("الزهور", "Al-Zohour"), ("بورفؤاد", "Port Fouad"),
    ("الجنوب", "Al-Ganoub"), ("الغرب", "Al-Gharb"),
  ]
}
