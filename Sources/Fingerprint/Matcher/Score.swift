/// How alike two prints are: a whole number, the same on every machine.
///
/// Scores of one matcher version compare with one another and with no other version's.
public struct Score: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// From 0 (nothing in common) upwards, below 65,536.
  public let value: UInt16

  public init(_ value: UInt16) { self.value = value }

  public static let zero = Score(0)

  public static func < (one: Score, other: Score) -> Bool { one.value < other.value }
}

extension Score: CustomStringConvertible {
  public var description: String { "\(value)" }
}
