/// A SHA-256 value, held in place. The law compares digests; it never computes one.
public struct Digest: BitwiseCopyable, Hashable, Sendable {
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// All zeroes.
  public init() { words = (0, 0, 0, 0) }

  /// Reads 32 bytes; nil for any other length.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var out: [UInt64] = [0, 0, 0, 0]
    for (i, byte) in bytes.enumerated() { out[i / 8] = out[i / 8] << 8 | UInt64(byte) }
    words = (out[0], out[1], out[2], out[3])
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  public static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}
