/// Field 95: what the amount of the original comes to after a partial reversal.
public struct ReplacementAmounts: Sendable, Hashable {
  /// The new amount in the transaction's currency, in its smallest unit; 0 when all of it is reversed.
  public let transaction: Int64

  public init(transaction: Int64) { self.transaction = transaction }

  /// Reads the 42 characters: the amount, the amount in settlement, two fees. Only the first is asked here.
  public init?(_ value: [UInt8]) {
    guard value.count == 42, let amount = Digits.number(value[..<12]) else { return nil }
    transaction = amount
  }

  /// The 42 characters; no settlement and no fees.
  public var value: [UInt8] {
    let fee = [UInt8(ascii: "D")] + Digits.of(0, count: 8)
    return Digits.of(transaction, count: 12) + Digits.of(0, count: 12) + fee + fee
  }
}
