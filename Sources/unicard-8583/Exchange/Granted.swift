internal import ISO8583
internal import Messages

/// What the daemon granted, as far as a terminal is told.
struct Granted: Equatable {
  /// The entry that records it; 0 where nothing was entered.
  var entry: UInt64 = 0
  /// Field 54.
  var balances: [AdditionalAmount] = []

  init() {}

  init(_ receipt: Wire.Receipt?, balance: Int64? = nil, available: Int64? = nil) {
    entry = receipt?.entry ?? 0
    balances = [(AdditionalAmount.Kind.ledger, balance), (.available, available)].compactMap {
      kind, amount in
      amount.map { AdditionalAmount(kind: kind, currency: egyptianPound, amount: $0) }
    }
  }
}
