/// A governorate of Egypt, or the code 88 for births registered abroad.
///
/// Source: the codes of the national ID as the majority of published tables give them.
public struct Governorate: Hashable, Sendable {
  public let code: GovernorateCode
  public let arabicName: String
  public let englishName: String

  init(_ code: UInt8, _ arabicName: String, _ englishName: String) {
    self.code = GovernorateCode(listed: code)
    self.arabicName = arabicName
    self.englishName = englishName
  }
}

extension Governorate {
  /// The governorate of a code.
  public init(_ code: GovernorateCode) {
    self = Self.all.first { $0.code == code }!
  }

  /// Whether a code stands in the table, without building it: 01-04, 11-19, 21-29, 31-35 and 88.
  static func isListed(_ number: UInt8) -> Bool {
    switch number {
    case 1...4, 11...19, 21...29, 31...35, 88: true
    default: false
    }
  }

  /// Twenty-seven and one, in the order of their codes.
  public static let all: [Governorate] = [
    Governorate(1, "القاهرة", "Cairo"),
    Governorate(2, "الإسكندرية", "Alexandria"),
    Governorate(3, "بورسعيد", "Port Said"),
    Governorate(4, "السويس", "Suez"),
    Governorate(11, "دمياط", "Damietta"),
    Governorate(12, "الدقهلية", "Dakahlia"),
    Governorate(13, "الشرقية", "Sharqia"),
    Governorate(14, "القليوبية", "Qalyubia"),
    Governorate(15, "كفر الشيخ", "Kafr El-Sheikh"),
    Governorate(16, "الغربية", "Gharbia"),
    Governorate(17, "المنوفية", "Monufia"),
    Governorate(18, "البحيرة", "Beheira"),
    Governorate(19, "الإسماعيلية", "Ismailia"),
    Governorate(21, "الجيزة", "Giza"),
    Governorate(22, "بني سويف", "Beni Suef"),
    Governorate(23, "الفيوم", "Fayoum"),
    Governorate(24, "المنيا", "Minya"),
    Governorate(25, "أسيوط", "Asyut"),
    Governorate(26, "سوهاج", "Sohag"),
    Governorate(27, "قنا", "Qena"),
    Governorate(28, "أسوان", "Aswan"),
    Governorate(29, "الأقصر", "Luxor"),
    Governorate(31, "البحر الأحمر", "Red Sea"),
    Governorate(32, "الوادي الجديد", "New Valley"),
    Governorate(33, "مطروح", "Matrouh"),
    Governorate(34, "شمال سيناء", "North Sinai"),
    Governorate(35, "جنوب سيناء", "South Sinai"),
    Governorate(88, "خارج الجمهورية", "Born abroad"),
  ]
}
