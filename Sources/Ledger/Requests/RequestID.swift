internal import Cards

/// The identity of a request: 16 bytes chosen by the caller, time-ordered as in UUID version 7.
public struct RequestID: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// Reads an identity; nil unless it has 16 bytes, not all zero.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for (i, byte) in bytes.enumerated() {
      if i < 8 {
        words.0 = words.0 << 8 | UInt64(byte)
      } else {
        words.1 = words.1 << 8 | UInt64(byte)
      }
    }
    guard words != (0, 0) else { return nil }
    (high, low) = words
  }

  /// When the caller made it, Unix time in milliseconds: the first 48 bits.
  public var milliseconds: UInt64 { high >> 16 }

  /// The 16 bytes.
  public var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }
}
