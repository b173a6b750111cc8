/// An Egyptian mobile number, `01[0125]` and eight digits (R42).
public struct MobileNumber: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The ten digits after the trunk zero, beginning with 1.
  public let number: UInt64

  /// Why a text is no mobile number. The raw value is the stable reason.
  public enum Fault: String, Error, CaseIterable, Sendable {
    case notDigits = "MOBILE_NOT_DIGITS"
    case wrongLength = "MOBILE_WRONG_LENGTH"
    /// A number of the right length outside the mobile ranges.
    case notMobile = "MOBILE_NOT_A_MOBILE"
  }

  /// Whose range the number was first given out from. Numbers are portable: this does not prove
  /// today's operator.
  public enum Prefix: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case vodafone = 10
    case etisalat = 11
    case orange = 12
    case we = 15
  }

  /// Reads `01…`, `+20 1…`, `0020 1…` or `20 1…`; spaces and dashes are passed over, Arabic-Indic
  /// and Persian digits accepted.
  public init(_ text: String) throws(Fault) {
    try self.init(utf8: text.utf8)
  }

  /// The same from UTF-8 bytes.
  public init(utf8: some Collection<UInt8>) throws(Fault) {
    var digits = Digits.ascii(utf8).filter { !Self.separators.contains($0) }[...]
    let international = digits.first == UInt8(ascii: "+")
    if international { digits.removeFirst() }
    guard let run = DigitRun(digits) else { throw .notDigits }
    guard let national = Self.national(run, of: digits, afterPlus: international) else {
      throw .wrongLength
    }
    try self.init(number: national)
  }

  /// A number that was read before and kept, as `number` gives it.
  public init(number: UInt64) throws(Fault) {
    guard (1_000_000_000...9_999_999_999).contains(number) else { throw .wrongLength }
    guard Prefix(rawValue: UInt8(number / 100_000_000)) != nil else { throw .notMobile }
    self.number = number
  }

  public static func < (one: MobileNumber, other: MobileNumber) -> Bool {
    one.number < other.number
  }

  private static let separators: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "-")]

  /// The last ten digits, when what stands before them is a trunk zero or Egypt's country code.
  private static func national(
    _ run: DigitRun, of digits: ArraySlice<UInt8>, afterPlus: Bool
  ) -> UInt64? {
    guard digits.count > 10 else { return nil }
    let lead = String(decoding: digits.dropLast(10), as: UTF8.self)
    guard afterPlus ? lead == "20" : ["0", "20", "0020"].contains(lead) else { return nil }
    return run.value % 10_000_000_000
  }
}

extension MobileNumber {
  /// The range the number lies in.
  public var prefix: Prefix { Prefix(rawValue: UInt8(number / 100_000_000))! }

  /// Eleven ASCII digits beginning 01, for whoever may read them. Never for a log.
  public var digits: String { "0" + String(number) }

  /// `+20` and ten digits, as a gateway dials it.
  public var international: String { "+20" + String(number) }
}

extension MobileNumber: Masked {
  public var description: String {
    "MobileNumber(0\(prefix.rawValue)••••••\(DigitRun.text(number % 100, width: 2)))"
  }
}
