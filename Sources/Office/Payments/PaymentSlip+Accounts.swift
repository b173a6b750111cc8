public import Messages

extension PaymentSlip {
  /// Cash paid out by a machine.
  public init(_ cash: WithdrawCashResponse) throws {
    try self.init(cash.receipt, Phrase(ar: "سحب نقدي", en: "Cash withdrawal"))
    place = Place(outlet: cash.outlet, outletName: cash.outletName, lastFour: cash.lastFour)
    amounts =
      [Amount(.init(ar: "سُحب", en: "Withdrawn"), "amount", cash.amountPiastres)]
      + Self.account(cash.balancePiastres, available: cash.availablePiastres)
  }

  /// Cash taken in by a machine.
  public init(_ cash: DepositAtMachineResponse) throws {
    try self.init(cash.receipt, Phrase(ar: "إيداع نقدي", en: "Cash deposit"))
    place = Place(outlet: cash.outlet, outletName: cash.outletName, lastFour: cash.lastFour)
    amounts =
      [Amount(Self.deposited, "amount", cash.amountPiastres)]
      + Self.account(cash.balancePiastres, available: cash.availablePiastres)
  }

  /// What is on an account.
  public init(_ told: BalanceResponse) throws {
    try self.init(told.receipt, Phrase(ar: "استعلام عن الرصيد", en: "Balance"))
    place = Place(outlet: told.outlet, outletName: told.outletName, lastFour: told.lastFour)
    amounts =
      Self.account(told.balancePiastres, available: told.availablePiastres)
      + [Amount(.init(ar: "محجوز", en: "Held"), "held", told.heldPiastres)]
  }

  /// Cash taken in at a counter. Whoever brought it does not learn what is on the account.
  public init(_ deposit: DepositResponse) throws {
    try self.init(deposit.receipt, Phrase(ar: "إيداع نقدي", en: "Cash deposit"))
    place = Place(outlet: deposit.office, outletName: deposit.officeName)
    amounts = [Amount(Self.deposited, "amount", deposit.amountPiastres)]
  }

  /// Money from elsewhere.
  public init(_ credit: CreditResponse) throws {
    try self.init(credit.receipt, Phrase(ar: "مبلغ وارد", en: "Money received"))
    amounts = [Amount(.init(ar: "أُضيف", en: "Added"), "amount", credit.amountPiastres)]
  }

  /// A bill of the government.
  public init(_ paid: PayGovernmentResponse) throws {
    try self.init(paid.receipt, Phrase(ar: "دفع خدمة حكومية", en: "Government payment"))
    place = Place(outlet: paid.payee, outletName: paid.payeeName)
    amounts = [Amount(.init(ar: "دُفع", en: "Paid"), "amount", paid.amountPiastres)]
  }

  private static func account(_ balance: Int64, available: Int64) -> [Amount] {
    [
      Amount(.init(ar: "الرصيد", en: "Balance"), "balance", balance),
      Amount(.init(ar: "المتاح", en: "Available"), "available", available),
    ]
  }

  private static let deposited = Phrase(ar: "أُودع", en: "Deposited")
}
