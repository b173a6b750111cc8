/// One of the 128 places of a message for data; the standard calls them data elements.
public struct Field: Sendable, Hashable, Comparable {
  /// From 2 to 128: the first tells which others there are.
  public let number: Int

  /// Traps on a number that is no field's.
  public init(_ number: Int) {
    precondition((2...128).contains(number), "Fields are numbered from 2 to 128.")
    self.number = number
  }

  public static func < (one: Field, other: Field) -> Bool { one.number < other.number }
}

extension Field {
  /// The card's number: up to 19 digits.
  public static let cardNumber = Field(2)
  /// What is wanted, and of which accounts: ``ProcessingCode``.
  public static let processingCode = Field(3)
  /// The amount in the currency's smallest unit: 12 digits, piastres here.
  public static let amount = Field(4)
  /// When it was sent, in UTC: MMDDhhmmss.
  public static let transmissionTime = Field(7)
  /// The terminal's running number of the message (STAN): the same in the answer, and in a repeat.
  public static let traceNumber = Field(11)
  /// The terminal's own clock: hhmmss.
  public static let localTime = Field(12)
  /// The terminal's own calendar: MMDD.
  public static let localDate = Field(13)
  /// When the card ends: YYMM.
  public static let expiry = Field(14)
  /// How the card and the PIN came in: ``CardEntry``.
  public static let entryMode = Field(22)
  /// The number under which the acquirer finds it again (RRN): 12 characters.
  public static let retrievalReference = Field(37)
  /// The number of a granted authorization: 6 characters.
  public static let authorizationCode = Field(38)
  /// How it was answered: 2 characters.
  public static let responseCode = Field(39)
  /// The terminal: 8 characters.
  public static let terminal = Field(41)
  /// The merchant: 15 characters.
  public static let merchant = Field(42)
  /// The currency: 818 for the Egyptian pound.
  public static let currency = Field(49)
  /// The PIN, in a block of 8 bytes.
  public static let pinBlock = Field(52)
  /// Balances in an answer: ``AdditionalAmount``.
  public static let additionalAmounts = Field(54)
  /// What the chip said.
  public static let chipData = Field(55)
  /// What a network message is about.
  public static let networkCode = Field(70)
  /// The message that a reversal or a completion is about: ``OriginalData``.
  public static let originalData = Field(90)
  /// What remains after a partial reversal: ``ReplacementAmounts``.
  public static let replacementAmounts = Field(95)
  /// Reserved by the standard; a PIN block of 16 bytes stands here, in 32 hexadecimal digits.
  public static let longPINBlock = Field(110)
}

extension Field: CustomStringConvertible {
  public var description: String { "\(number)" }
}
