/// What acts of one kind come to: how many, and how much of everything an outlet can be owed for.
public struct Tally: Hashable, Sendable, BitwiseCopyable {
  /// How many acts.
  public var count: Int64
  /// Loaves of bread.
  public var loaves: Int64
  /// What citizens paid for bread, in cash and across the counter.
  public var cashPiastres: Int64
  /// Ration value.
  public var valuePiastres: Int64
  /// Money out of accounts.
  public var moneyPiastres: Int64

  public init(
    count: Int64 = 0, loaves: Int64 = 0, cashPiastres: Int64 = 0, valuePiastres: Int64 = 0,
    moneyPiastres: Int64 = 0
  ) {
    self.count = count
    self.loaves = loaves
    self.cashPiastres = cashPiastres
    self.valuePiastres = valuePiastres
    self.moneyPiastres = moneyPiastres
  }

  /// One act that gave loaves out for cash.
  public static func bread(_ loaves: Int32, pricePiastres: Int64) -> Tally {
    Tally(count: 1, loaves: Int64(loaves), cashPiastres: pricePiastres)
  }

  /// One act that gave goods out for ration value. What a basket costs beyond it is a payment of its own (C-54).
  public static func goods(_ value: RationValue) -> Tally {
    Tally(count: 1, valuePiastres: value.piastres)
  }

  public static func + (one: Tally, other: Tally) -> Tally {
    Tally(
      count: one.count + other.count, loaves: one.loaves + other.loaves,
      cashPiastres: one.cashPiastres + other.cashPiastres,
      valuePiastres: one.valuePiastres + other.valuePiastres,
      moneyPiastres: one.moneyPiastres + other.moneyPiastres)
  }

  public static func += (one: inout Tally, other: Tally) { one = one + other }
}

/// The lines of a settlement. What was refused stands in none.
public enum SettlementLine: UInt8, Sendable, CaseIterable {
  /// Bread or goods drawn on an entitlement.
  case draws = 1
  /// Money paid out of accounts: purchases at tills, withdrawals at machines.
  case payments
  /// Money given back as an act of its own.
  case refunds
  /// Draws and payments of this settlement that were taken back.
  case reversals
  /// The same of settlements closed before: theirs are not changed by it.
  case lateReversals
  /// Cash that citizens brought to a machine, for their accounts.
  case deposits
}

/// What an outlet did between two closings, line by line.
public struct SettlementTotals: Hashable, Sendable, BitwiseCopyable {
  public var draws = Tally()
  public var payments = Tally()
  public var refunds = Tally()
  public var reversals = Tally()
  public var lateReversals = Tally()
  public var deposits = Tally()

  public init() {}

  public subscript(line: SettlementLine) -> Tally {
    get {
      switch line {
      case .draws: draws
      case .payments: payments
      case .refunds: refunds
      case .reversals: reversals
      case .lateReversals: lateReversals
      case .deposits: deposits
      }
    }
    set {
      switch line {
      case .draws: draws = newValue
      case .payments: payments = newValue
      case .refunds: refunds = newValue
      case .reversals: reversals = newValue
      case .lateReversals: lateReversals = newValue
      case .deposits: deposits = newValue
      }
    }
  }

  /// What is left when everything that went back is taken off; `count` is of no use in it.
  public var net: Tally {
    func less(_ amount: (Tally) -> Int64) -> Int64 {
      amount(draws) + amount(payments) - amount(refunds) - amount(reversals)
        - amount(lateReversals) - amount(deposits)
    }
    return Tally(
      loaves: less(\.loaves), cashPiastres: less(\.cashPiastres),
      valuePiastres: less(\.valuePiastres), moneyPiastres: less(\.moneyPiastres))
  }
}
