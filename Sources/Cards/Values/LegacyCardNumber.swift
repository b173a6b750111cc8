/// The number of an old ration card (بطاقة التموين): twelve to sixteen digits (R76, R77).
public struct LegacyCardNumber: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The digits as a number, without leading zeros.
  public let number: UInt64

  /// How many digits, 12 to 16; leading zeros count.
  public let length: UInt8

  /// Why a text is no old card's number. The raw value is the stable reason.
  public enum Fault: String, Error, CaseIterable, Sendable {
    case notDigits = "LEGACY_CARD_NOT_DIGITS"
    case wrongLength = "LEGACY_CARD_WRONG_LENGTH"
  }

  /// The lengths old numbers come in.
  public static let lengths = 12...16

  /// Reads twelve to sixteen digits; Arabic-Indic and Persian digits are accepted.
  public init(_ text: String) throws(Fault) {
    try self.init(utf8: text.utf8)
  }

  /// The same from UTF-8 bytes.
  public init(utf8: some Collection<UInt8>) throws(Fault) {
    guard let run = DigitRun(Digits.ascii(utf8)) else { throw .notDigits }
    try self.init(number: run.value, length: run.count)
  }

  /// A number that was read before and kept, as `number` and `length` give it.
  public init(number: UInt64, length: Int) throws(Fault) {
    guard Self.lengths.contains(length), String(number).utf8.count <= length else {
      throw .wrongLength
    }
    self.number = number
    self.length = UInt8(length)
  }

  public static func < (one: LegacyCardNumber, other: LegacyCardNumber) -> Bool {
    (one.length, one.number) < (other.length, other.number)
  }

  /// What a screen or a receipt may show.
  public var lastFour: LastFour { LastFour(UInt16(number % 10_000)) }

  /// The ASCII digits, for whoever may read them. Never for a log.
  public var digits: String { DigitRun.text(number, width: Int(length)) }
}

extension LegacyCardNumber: Masked {
  public var description: String { "LegacyCardNumber(••••\(lastFour))" }
}
