/// The two-digit code of a governorate, as the national ID uses it: 03 is Port Said.
public struct GovernorateCode: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// 1 to 88.
  public let number: UInt8

  /// Nil for a number that is no governorate's.
  public init?(number: UInt8) {
    guard Governorate.isListed(number) else { return nil }
    self.number = number
  }

  /// Reads exactly two digits; Arabic-Indic and Persian digits are accepted.
  public init?(_ text: String) {
    let ascii = Digits.ascii(text.utf8)
    guard ascii.count == 2, let run = DigitRun(ascii) else { return nil }
    self.init(number: UInt8(run.value))
  }

  init(listed number: UInt8) { self.number = number }

  /// 03, the pilot's governorate (R12).
  public static let portSaid = GovernorateCode(listed: 3)

  /// Registered outside the Republic.
  public static let bornAbroad = GovernorateCode(listed: 88)

  public static func < (one: GovernorateCode, other: GovernorateCode) -> Bool {
    one.number < other.number
  }
}

extension GovernorateCode: CustomStringConvertible {
  /// Two ASCII digits.
  public var description: String { DigitRun.text(UInt64(number), width: 2) }
}
