/// A keyed identity: the first 128 bits of a MAC over a card number, a national ID, a PIN.
///
/// The law compares keys and never sees what they stand for; whoever holds a copy of the state without the ledger's
/// secret cannot tell whose they are.
public struct Key: BitwiseCopyable, Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  @inlinable public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Stands for "no key".
  @inlinable public static var none: Key { Key(high: 0, low: 0) }

  /// Whether it stands for no key.
  @inlinable public var isNone: Bool { high == 0 && low == 0 }
}
