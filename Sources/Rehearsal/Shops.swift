/// A place of the rehearsal where money moves: a merchant, a cash machine of Egypt Post, or a government body.
public struct RehearsalShop: Hashable, Sendable {
  public let code: String
  /// Its kind, as the ministry's list writes it.
  public let kind: String
  public let arabicName: String
  public let englishName: String

  /// Code of its one terminal, `M0001-1`; none for a government body, which is paid on the platform.
  public var device: String? { kind == "agency" ? nil : "\(code)-1" }
}

/// The shops of a rehearsal, as many of each kind as are asked for.
public struct Shops: Sendable {
  /// Merchants `M0001`, machines `A0001`, government bodies `S0001`.
  public let all: [RehearsalShop]

  /// Up to 8,000 of each; the same counts give the same list.
  public init(merchants: Int, machines: Int, agencies: Int) {
    all =
      Self.kinds("M", "merchant", merchants, Self.merchants)
      + Self.kinds("A", "post-atm", machines, Self.machines)
      + Self.kinds("S", "agency", agencies, Self.agencies)
  }

  /// The shops as CSV, to follow the bakeries': the columns are `Outlets.columns`.
  public var csv: [UInt8] {
    var lines = Lines()
    for shop in all {
      lines.add([shop.code, shop.kind, shop.arabicName, shop.englishName, "03"])
    }
    return lines.take()
  }

  private static func kinds(
    _ letter: String, _ kind: String, _ count: Int, _ names: [(String, String)]
  ) -> [RehearsalShop] {
    precondition((0...8_000).contains(count), "Codes of four digits.")
    return (0..<count).map { index in
      let digits = String(index + 1)
      let name = names[index % names.count]
      let number = index / names.count + 1
      return RehearsalShop(
        code: letter + String(repeating: "0", count: 4 - digits.count) + digits, kind: kind,
        arabicName: "\(name.0) \(number)", englishName: "\(name.1) \(number)")
    }
  }

  private static let merchants = [
    ("سوبر ماركت القناة", "Al-Qanah Supermarket"), ("صيدلية الشفاء", "Al-Shifa Pharmacy"),
    ("محطة وقود الميناء", "Al-Mina Fuel Station"), ("مكتبة الهدى", "Al-Hoda Bookshop"),
    ("أجهزة النيل", "Al-Nil Appliances"),
  ]
  private static let machines = [
    ("صراف بريد المناخ", "Al-Manakh Post Machine"), ("صراف بريد العرب", "Al-Arab Post Machine"),
    ("صراف بريد بورفؤاد", "Port Fouad Post Machine"),
  ]
  private static let agencies = [
    ("مرور بورسعيد", "Port Said Traffic"), ("الشهر العقاري", "Property Registry"),
    ("الأحوال المدنية", "Civil Status"),
  ]
}
