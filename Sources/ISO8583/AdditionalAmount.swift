/// Field 54: one balance, in the twenty characters that the standard gives it.
public struct AdditionalAmount: Sendable, Hashable {
  /// What the amount is.
  public enum Kind: Int64, Sendable, Hashable {
    /// What is on the account.
    case ledger = 1
    /// What can be spent: holds taken off.
    case available = 2
  }

  /// The kind of account, two digits; 0 where the card has only one.
  public let account: Int64
  public let kind: Kind
  /// The currency's three digits.
  public let currency: Int64
  /// The amount in the currency's smallest unit; less than nothing is a debit.
  public let amount: Int64

  public init(account: Int64 = 0, kind: Kind, currency: Int64, amount: Int64) {
    (self.account, self.kind, self.currency, self.amount) = (account, kind, currency, amount)
  }

  /// The twenty characters.
  public var value: [UInt8] {
    Digits.of(account, count: 2) + Digits.of(kind.rawValue, count: 2)
      + Digits.of(currency, count: 3)
      + [UInt8(ascii: amount < 0 ? "D" : "C")]
      + Digits.of(Int64(clamping: amount.magnitude), count: 12)
  }
}
