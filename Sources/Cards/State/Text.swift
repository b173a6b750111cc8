/// A code of up to sixteen ASCII letters, digits or dashes, held in place: `P001`, `B0042`, `D0042`.
public struct Code: BitwiseCopyable, Hashable, Sendable {
  /// The bytes, padded with zeroes, as a key.
  public let key: Key

  /// Stands for "no code".
  public static let none = Code(key: .none)

  /// Whether it stands for no code.
  public var isNone: Bool { key.isNone }

  private init(key: Key) { self.key = key }

  /// Reads a code; nil unless it is 1 to 16 of `A-Z a-z 0-9 -`.
  public init?(_ text: String) {
    var text = text
    let key: Key? = text.withUTF8 { bytes in
      guard (1...16).contains(bytes.count), bytes.allSatisfy(Code.isAllowed) else { return nil }
      var words: (UInt64, UInt64) = (0, 0)
      for (i, byte) in bytes.enumerated() {
        if i < 8 {
          words.0 |= UInt64(byte) << (8 * UInt64(7 - i))
        } else {
          words.1 |= UInt64(byte) << (8 * UInt64(15 - i))
        }
      }
      return Key(high: words.0, low: words.1)
    }
    guard let key else { return nil }
    self.key = key
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The code as text.
  public var text: String {
    var bytes: [UInt8] = []
    for word in [key.high, key.low] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        let byte = UInt8(truncatingIfNeeded: word >> shift)
        if byte != 0 { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A short text held in place: at most 126 bytes of UTF-8, without control characters.
public struct Label: BitwiseCopyable, Sendable {
  private var count: UInt8
  private var bytes: InlineArray<127, UInt8>

  /// Reads a label; nil when it is longer than 126 bytes or holds a control character.
  public init?(_ text: String) {
    guard text.utf8.count <= 126, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      return nil
    }
    count = UInt8(text.utf8.count)
    bytes = InlineArray(repeating: 0)
    for (i, byte) in text.utf8.enumerated() { bytes[i] = byte }
  }

  /// The empty label.
  public init() {
    count = 0
    bytes = InlineArray(repeating: 0)
  }

  /// The label as text.
  public var text: String {
    var out: [UInt8] = []
    out.reserveCapacity(Int(count))
    for i in 0..<Int(min(count, 126)) { out.append(bytes[i]) }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Label: Equatable {
  public static func == (a: Label, b: Label) -> Bool {
    guard a.count == b.count else { return false }
    for i in 0..<Int(min(a.count, 127)) where a.bytes[i] != b.bytes[i] { return false }
    return true
  }
}
