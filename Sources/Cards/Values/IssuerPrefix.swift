/// The first six to eight digits of an issuer's cards (BIN): which ones are ours is policy.
public struct IssuerPrefix: Hashable, Sendable, BitwiseCopyable {
  /// The digits as a number; the first is 4.
  public let number: UInt32

  /// How many digits, 6 to 8.
  public let length: UInt8

  /// Six to eight digits beginning with Visa's 4; nil for anything else.
  public init?(_ text: String) {
    guard let run = DigitRun(Digits.ascii(text.utf8)), (6...8).contains(run.count),
      text.utf8.first == UInt8(ascii: "4")
    else { return nil }
    number = UInt32(run.value)
    length = UInt8(run.count)
  }

  /// Whether a sixteen-digit number begins so.
  func covers(_ card: UInt64) -> Bool {
    let below = (0..<(CardNumber.length - Int(length))).reduce(UInt64(1)) { power, _ in power * 10 }
    return card / below == number
  }
}

extension IssuerPrefix: CustomStringConvertible {
  public var description: String { String(number) }
}
