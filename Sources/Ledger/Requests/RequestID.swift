internal import Cards

/// The identity of a request: 16 bytes chosen by the caller, time-ordered as in UUID version 7.
public struct RequestID: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// Reads an identity; nil unless it has 16 bytes, not all zero.
  public init?(_ bytes: some Collection<UInt8>) { self.init(Array(bytes)) }

  /// Reads an identity; nil unless it has 16 bytes, not all zero.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    (high, low) = bytes.withUnsafeBytes {
      (
        UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
    guard high | low != 0 else { return nil }
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
