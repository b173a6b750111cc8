/// The Egyptian national number (الرقم القومي): fourteen digits `C YYMMDD GG SSSG K`.
///
/// C is the century (2 for 1900-1999, 3 for 2000-2099), GG the governorate in which the birth was
/// registered (not the residence), the thirteenth digit is odd for men, K is a check digit whose
/// rule was never published. Structure is held strictly, K only advises (`CheckDigitPolicy`).
public struct NationalID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The fourteen digits as one number; the first is never zero.
  public let number: UInt64

  /// Why a text is no national number. The raw value is the stable reason.
  public enum Fault: String, Error, CaseIterable, Sendable {
    case notDigits = "NATIONAL_ID_NOT_DIGITS"
    case wrongLength = "NATIONAL_ID_WRONG_LENGTH"
    case unknownCentury = "NATIONAL_ID_UNKNOWN_CENTURY"
    case impossibleDate = "NATIONAL_ID_IMPOSSIBLE_DATE"
    case birthInFuture = "NATIONAL_ID_BIRTH_IN_FUTURE"
    case unknownGovernorate = "NATIONAL_ID_UNKNOWN_GOVERNORATE"
  }

  /// Reads fourteen digits; Arabic-Indic and Persian digits are accepted, nothing else is.
  /// `today` refuses those not yet born.
  public init(_ text: String, today: CivilDate) throws(Fault) {
    try self.init(utf8: text.utf8, today: today)
  }

  /// The same from UTF-8 bytes.
  public init(utf8: some Collection<UInt8>, today: CivilDate) throws(Fault) {
    let ascii = Digits.ascii(utf8)
    guard let run = DigitRun(ascii) else { throw .notDigits }
    guard run.count == 14 else { throw .wrongLength }
    try self.init(number: run.value)
    guard birthDate <= today else { throw .birthInFuture }
  }

  /// A number that was read before and kept: the structure is checked again, the calendar not.
  public init(number: UInt64) throws(Fault) {
    guard (10_000_000_000_000...99_999_999_999_999).contains(number) else { throw .wrongLength }
    self.number = number
    guard (2...3).contains(digit(1)) else { throw .unknownCentury }
    guard recordedBirthDate != nil else { throw .impossibleDate }
    guard Governorate.isListed(UInt8(part(from: 8, count: 2))) else { throw .unknownGovernorate }
  }

  public static func < (one: NationalID, other: NationalID) -> Bool { one.number < other.number }
}

/// What the number says.
extension NationalID {
  /// The day of birth the number records.
  public var birthDate: CivilDate { recordedBirthDate! }

  /// Male when the thirteenth digit is odd.
  public var sex: Sex { digit(13) % 2 == 1 ? .male : .female }

  /// Where the birth was registered.
  public var birthGovernorate: GovernorateCode {
    GovernorateCode(listed: UInt8(part(from: 8, count: 2)))
  }

  /// The four digits SSSG, 0 to 9999; the last of them gives the sex.
  public var serial: Int { part(from: 10, count: 4) }

  /// The fourteen ASCII digits, for whoever may read them. Never for a log.
  public var digits: String { String(number) }

  private var recordedBirthDate: CivilDate? {
    CivilDate(
      year: 1900 + (digit(1) - 2) * 100 + part(from: 2, count: 2),
      month: part(from: 4, count: 2), day: part(from: 6, count: 2))
  }

  /// The digit at a place, counted from 1.
  func digit(_ place: Int) -> Int { part(from: place, count: 1) }

  private func part(from place: Int, count: Int) -> Int {
    let below = 14 - (place - 1) - count
    return Int(number / Self.power(below) % Self.power(count))
  }

  private static func power(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}

extension NationalID: Masked {
  public var description: String { "NationalID(••••••••••••••)" }
}
