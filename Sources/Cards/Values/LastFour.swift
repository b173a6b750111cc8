/// The last four digits of a card number: enough to tell a family's cards apart, no more.
public struct LastFour: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// 0 to 9999.
  public let number: UInt16

  /// A number above 9999 is a bug and traps.
  public init(_ number: UInt16) {
    precondition(number <= 9999, "Four digits at most.")
    self.number = number
  }

  public static func < (one: LastFour, other: LastFour) -> Bool { one.number < other.number }
}

extension LastFour: CustomStringConvertible {
  /// Four ASCII digits, leading zeros kept.
  public var description: String { DigitRun.text(UInt64(number), width: 4) }
}
