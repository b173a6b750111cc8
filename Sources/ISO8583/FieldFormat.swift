/// What a field may hold, and how its end is known.
public struct FieldFormat: Sendable, Hashable {
  /// The characters a field may hold, by the standard's letters.
  public enum Content: Sendable, Hashable {
    /// `n`: digits.
    case digits
    /// `an`: letters and digits, blanks to fill up.
    case alphanumeric
    /// `ans`: whatever ASCII can print.
    case printable
    /// `z`: a track of a magnetic stripe.
    case track
    /// `x+n`: C or D for credit or debit, then digits.
    case signed
    /// `b`: any bytes.
    case binary
  }

  public let content: Content
  /// The most it holds, in characters or bytes; all of it when the length is fixed.
  public let length: Int
  /// How many digits before the field tell its length: 0 when it is fixed, 2 (LLVAR) or 3 (LLLVAR).
  public let prefix: Int

  /// Why a value cannot stand in the field; nil when it can.
  public func objection(to value: some Collection<UInt8>) -> ParseFault.Cause? {
    guard prefix == 0 ? value.count == length : value.count <= length else { return .badLength }
    return holds(value) ? nil : .badContent
  }

  private func holds(_ value: some Collection<UInt8>) -> Bool {
    switch content {
    case .digits: value.allSatisfy(Digits.contains)
    case .alphanumeric: value.allSatisfy { Digits.contains($0) || isLetter($0) || $0 == 0x20 }
    case .printable: value.allSatisfy { (0x20...0x7E).contains($0) }
    case .track:
      value.allSatisfy { Digits.contains($0) || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "D") }
    case .signed:
      value.first.map("CD".utf8.contains) == true && value.dropFirst().allSatisfy(Digits.contains)
    case .binary: true
    }
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
