/// Field 3: what is wanted, and of which accounts of the card.
public struct ProcessingCode: Sendable, Hashable {
  /// The first two digits.
  public enum Transaction: Int64, Sendable, Hashable, CaseIterable {
    case purchase = 0
    case cash = 1
    case refund = 20
    case deposit = 21
    case balance = 31
  }

  /// Nil for one that is not in the list.
  public let transaction: Transaction?
  /// The kind of account the money comes from, two digits; 0 where none is named.
  public let from: Int64
  /// The kind of account the money goes to, two digits.
  public let to: Int64

  /// Reads the six digits.
  public init?(_ value: [UInt8]) {
    guard value.count == 6, let digits = Digits.number(value) else { return nil }
    transaction = Transaction(rawValue: digits / 10_000)
    (from, to) = (digits / 100 % 100, digits % 100)
  }
}
