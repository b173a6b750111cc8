/// Where a payment was made and on which card, as its receipt shows it.
public struct PaymentPlace: Hashable, Sendable {
  public let outlet: OutletID
  /// Last four digits of the card; 0 where the account paid without one.
  public let lastFour: UInt16

  public init(outlet: OutletID, lastFour: UInt16) {
    self.outlet = outlet
    self.lastFour = lastFour
  }
}

/// What an account comes to.
public struct AccountBalance: Hashable, Sendable {
  public let balancePiastres: Int64
  public let heldPiastres: Int64

  public init(balancePiastres: Int64, heldPiastres: Int64) {
    self.balancePiastres = balancePiastres
    self.heldPiastres = heldPiastres
  }

  /// What is free to be spent (C-36).
  public var availablePiastres: Int64 { balancePiastres - heldPiastres }
}

/// What the caller is told of money. Balances only where the holder alone sees them.
public enum MoneyAnswer: Hashable, Sendable {
  case paid(amount: Int64, PaymentPlace)
  case held(amount: Int64, expiresOn: CivilDate, PaymentPlace)
  case captured(amount: Int64, released: Int64, hold: UInt64, PaymentPlace)
  /// Given back, or free again; `original` is the entry it belongs to.
  case returned(amount: Int64, original: UInt64, PaymentPlace)
  case cash(amount: Int64, AccountBalance, PaymentPlace)
  /// The post office that took it; none where it came from elsewhere.
  case credited(amount: Int64, OfficeID)
  case balance(AccountBalance, PaymentPlace)
  case pinSet(lastFour: UInt16, suspensionLifted: Bool)
}

extension MoneyAnswer {
  /// The outlet that the receipt names.
  public var outlet: OutletID? {
    switch self {
    case .paid(_, let place), .held(_, _, let place), .captured(_, _, _, let place),
      .returned(_, _, let place), .cash(_, _, let place), .balance(_, let place):
      place.outlet
    case .credited, .pinSet: nil
    }
  }
}
