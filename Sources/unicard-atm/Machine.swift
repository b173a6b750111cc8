internal import Messages
internal import Office

/// What a machine does, with one card and its PIN.
struct Machine {
  let desk: Desk
  /// The machine's code.
  let device: String

  init(at desk: Desk, _ options: DeviceOptions) throws(Trouble) {
    self.desk = desk
    device = try desk.device(options)
  }

  func withdraw(
    _ piastres: Int64, on card: Wire.PresentedCard, pin: [UInt8], reference: String = ""
  ) throws -> PaymentSlip {
    try PaymentSlip(
      try desk.act(Payments.withdraw) { id in
        WithdrawCashRequest(
          requestId: id, card: card, device: device, amountPiastres: piastres, pin: pin,
          reference: reference)
      })
  }

  func deposit(
    _ piastres: Int64, on card: Wire.PresentedCard, pin: [UInt8], reference: String
  ) throws -> PaymentSlip {
    try PaymentSlip(
      try desk.act(Payments.depositAtMachine) { id in
        DepositAtMachineRequest(
          requestId: id, card: card, device: device, amountPiastres: piastres, pin: pin,
          reference: reference)
      })
  }

  func balance(on card: Wire.PresentedCard, pin: [UInt8]) throws -> PaymentSlip {
    try PaymentSlip(
      try desk.act(Payments.balance) { id in
        BalanceRequest(requestId: id, card: card, device: device, pin: pin)
      })
  }
}
