/// The number of a unified card (PAN): sixteen digits, Visa's leading 4, Luhn's last (R5).
///
/// It is held only between the edge and the keyed hash; what is kept is that hash and `lastFour`.
public struct CardNumber: Hashable, Sendable, BitwiseCopyable {
  private let number: UInt64

  /// Why a text is no card number. The raw value is the stable reason.
  public enum Fault: String, Error, CaseIterable, Sendable {
    case notDigits = "CARD_NUMBER_NOT_DIGITS"
    case wrongLength = "CARD_NUMBER_WRONG_LENGTH"
    case notVisa = "CARD_NUMBER_NOT_VISA"
    case checkDigit = "CARD_NUMBER_CHECK_DIGIT"
    /// A sound number, but not of an issuer that policy allows.
    case foreignIssuer = "CARD_NUMBER_FOREIGN_ISSUER"
  }

  /// Reads sixteen digits of an allowed issuer; Arabic-Indic and Persian digits are accepted.
  public init(_ text: String, issuers: [IssuerPrefix]) throws(Fault) {
    try self.init(utf8: text.utf8, issuers: issuers)
  }

  /// The same from UTF-8 bytes.
  public init(utf8: some Collection<UInt8>, issuers: [IssuerPrefix]) throws(Fault) {
    guard let run = DigitRun(Digits.ascii(utf8)) else { throw .notDigits }
    guard run.count == Self.length else { throw .wrongLength }
    guard run.value / 1_000_000_000_000_000 == 4 else { throw .notVisa }
    guard Luhn.isValid(run.value) else { throw .checkDigit }
    guard issuers.contains(where: { $0.covers(run.value) }) else { throw .foreignIssuer }
    number = run.value
  }

  /// How many digits every card number has.
  public static let length = 16

  /// The last four digits: with the hash, all that is kept.
  public var lastFour: LastFour { LastFour(UInt16(number % 10_000)) }

  /// The first six digits, beginning with 4.
  public var firstSix: UInt32 { UInt32(number / 10_000_000_000) }

  /// Lends the sixteen ASCII digits, for keyed hashing or the chip; they live only for the call.
  public func withDigits<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var digits = [16 of UInt8](repeating: UInt8(ascii: "0"))
    var rest = number
    for index in digits.indices.reversed() {
      digits[index] += UInt8(rest % 10)
      rest /= 10
    }
    return try body(digits.span)
  }
}

extension CardNumber: Masked {
  public var description: String { "CardNumber(••••••••••••\(lastFour))" }
}
