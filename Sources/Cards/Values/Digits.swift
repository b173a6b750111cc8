/// Digits as clerks type them: ASCII, Arabic-Indic (U+0660-0669) and Persian (U+06F0-06F9).
public enum Digits {
  /// The same UTF-8 with every Arabic-Indic and Persian digit as its ASCII one; the rest untouched.
  public static func ascii(_ utf8: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    for byte in utf8 {
      if let lead = result.last, let digit = digit(lead: lead, trail: byte) {
        result[result.count - 1] = digit
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The same text with every Arabic-Indic and Persian digit as its ASCII one.
  public static func ascii(_ text: String) -> String {
    String(decoding: ascii(text.utf8), as: UTF8.self)
  }

  /// U+0660-0669 are D9 A0-A9 in UTF-8, U+06F0-06F9 are DB B0-B9.
  private static func digit(lead: UInt8, trail: UInt8) -> UInt8? {
    switch (lead, trail) {
    case (0xD9, 0xA0...0xA9): UInt8(ascii: "0") + (trail - 0xA0)
    case (0xDB, 0xB0...0xB9): UInt8(ascii: "0") + (trail - 0xB0)
    default: nil
    }
  }
}

/// A run of ASCII digits and nothing else: its value and how many there were.
struct DigitRun {
  let value: UInt64
  let count: Int

  /// Nil when a byte is no digit. Past 19 digits only the count is right.
  init?(_ ascii: some Sequence<UInt8>) {
    var value: UInt64 = 0
    var count = 0
    for byte in ascii {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      count += 1
      if count <= 19 { value = value * 10 + UInt64(byte - UInt8(ascii: "0")) }
    }
    self.value = value
    self.count = count
  }

  /// The number written with leading zeros.
  static func text(_ value: UInt64, width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
