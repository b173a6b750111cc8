/// Numbers as ASCII digits, the way most fields have them.
enum Digits {
  /// True for one of them.
  static func contains(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The number that digits are; nil for none, for more than 18, and for anything else.
  static func number(_ digits: some Collection<UInt8>) -> Int64? {
    guard (1...18).contains(digits.count), digits.allSatisfy(contains) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int64($1 & 0x0F) }
  }

  /// So many digits of a number that is not negative, zeros before it, the lowest that fit.
  static func of(_ number: Int64, count: Int) -> [UInt8] {
    var rest = number
    var digits = [UInt8](repeating: UInt8(ascii: "0"), count: count)
    for place in digits.indices.reversed() {
      digits[place] += UInt8(rest % 10)
      rest /= 10
    }
    return digits
  }
}
