import Messages

extension Sample {
  static func paid(_ request: PurchaseRequest, entry: UInt64 = 123_456) -> PurchaseResponse {
    PurchaseResponse(
      receipt: receipt(entry), amountPiastres: request.amountPiastres, outlet: "M0001",
      outletName: "سوبر ماركت القناة", lastFour: "1234")
  }

  static func reversed(_ request: ReversePaymentRequest) -> ReversePaymentResponse {
    ReversePaymentResponse(
      receipt: receipt(123_460), amountPiastres: 12_550, reversedEntry: 123_456,
      outlet: "M0001", outletName: "سوبر ماركت القناة", lastFour: "1234")
  }

  static func cash(_ request: WithdrawCashRequest) -> WithdrawCashResponse {
    WithdrawCashResponse(
      receipt: receipt(), amountPiastres: request.amountPiastres, balancePiastres: 60_000,
      availablePiastres: 58_750, outlet: "A0001", outletName: "صراف بريد بورفؤاد",
      lastFour: "1234")
  }

  static let balance = BalanceResponse(
    receipt: receipt(), balancePiastres: 60_000, heldPiastres: 1_250, availablePiastres: 58_750,
    outlet: "A0001", outletName: "صراف بريد بورفؤاد", lastFour: "1234")

  static let movements = [
    Wire.StatementLine(
      entry: 123_456, instantUnixNanos: 1_775_027_109_000_000_123, method: "Payments/Purchase",
      amountPiastres: -12_550, balancePiastres: 60_000, place: "M0001", reference: "000123"),
    Wire.StatementLine(
      entry: 123_450, instantUnixNanos: 1_775_027_009_000_000_123, method: "Payments/Deposit",
      amountPiastres: 72_550, balancePiastres: 72_550, place: "P001"),
    Wire.StatementLine(
      entry: 123_400, instantUnixNanos: 1_775_020_009_000_000_123, method: "Payments/New",
      amountPiastres: 5, balancePiastres: 5),
  ]
}
