/// The name of one request, made where it is made: sixteen bytes that begin with the time, so that
/// the daemon finds them in order (UUID version 7).
public struct RequestID: Sendable, Hashable {
  public let bytes: [UInt8]

  /// A fresh id for this millisecond since 1970; the rest is chance from the kernel.
  public init(
    milliseconds: Int64, chance: inout some RandomNumberGenerator
  ) {
    self.init(
      milliseconds: milliseconds, UInt64.random(in: 0...0xFFF, using: &chance),
      UInt64.random(in: 0...(.max >> 2), using: &chance))
  }

  /// The id of a millisecond since 1970 whose other bits are given, the lowest 12 of one number and the lowest 62 of another:
  /// for a program that must make the same id again.
  public init(milliseconds: Int64, _ twelve: UInt64, _ sixtyTwo: UInt64) {
    let first = UInt64(bitPattern: milliseconds) << 16 | 0x7000 | twelve & 0xFFF
    let second = sixtyTwo & .max >> 2 | 1 << 63
    bytes = [first, second].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
    }
  }

  /// A fresh id for this moment.
  public init(milliseconds: Int64) {
    var kernel = SystemRandomNumberGenerator()
    self.init(milliseconds: milliseconds, chance: &kernel)
  }

  /// Reads 32 hexadecimal digits, with or without dashes; nil for anything else.
  public init?(hex text: String) {
    let digits = Array(text.utf8.filter { $0 != UInt8(ascii: "-") })
    guard digits.count == 32 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 32, by: 2) {
      let pair = digits[index...index + 1]
      guard pair.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let byte = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(byte)
    }
    self.bytes = bytes
  }

  /// Thirty-two lower-case hexadecimal digits.
  public var hex: String { bytes.map(hexadecimal).joined() }
}
