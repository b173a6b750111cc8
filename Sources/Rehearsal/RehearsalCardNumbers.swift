public import Cards

/// Card numbers for a rehearsal's personaliser, from a range no bank issues: `40000000`, seven
/// digits, Luhn's. A real personaliser draws its own.
public struct RehearsalCardNumbers: Sendable {
  /// The made-up issuer; a rehearsal's policy allows it, a production policy must not.
  public static let issuer = IssuerPrefix("40000000")!

  /// How many different numbers there are.
  public static let capacity = 10_000_000

  private let offset: UInt64

  /// The series of a seed.
  public init(seed: UInt64 = 1) {
    var chance = SplitMix64(seed: seed)
    offset = chance.next() % UInt64(Self.capacity)
  }

  /// The number at a place, 0 up to `capacity`; different places have different numbers.
  public func number(at index: Int) -> CardNumber {
    precondition((0..<Self.capacity).contains(index), "The rehearsal has run out of card numbers.")
    let scattered = (UInt64(index) * 6_700_417 + offset) % UInt64(Self.capacity)
    let first = UInt64(Self.issuer.number) * 10_000_000 + scattered
    let text = String(first) + String(Luhn.checkDigit(after: first))
    return try! CardNumber(text, issuers: [Self.issuer])  // built to the structure it checks
  }
}
