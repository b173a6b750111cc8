internal import Messages
internal import Office

/// What a till does, at one terminal.
struct Till {
  let desk: Desk
  /// The terminal's code.
  let device: String

  init(at desk: Desk, _ options: DeviceOptions) throws(Trouble) {
    self.desk = desk
    device = try desk.device(options)
  }

  func purchase(
    _ piastres: Int64, on card: Wire.PresentedCard, pin: [UInt8], reference: String = ""
  ) throws -> PaymentSlip {
    try PaymentSlip(
      try desk.act(Payments.purchase) { id in
        PurchaseRequest(
          requestId: id, card: card, device: device, amountPiastres: piastres, pin: pin,
          reference: reference)
      })
  }

  func authorize(
    _ piastres: Int64, on card: Wire.PresentedCard, pin: [UInt8], reference: String
  ) throws -> PaymentSlip {
    try PaymentSlip(
      try desk.act(Payments.authorize) { id in
        AuthorizeRequest(
          requestId: id, card: card, device: device, amountPiastres: piastres, pin: pin,
          reference: reference)
      })
  }

  func reverse(_ original: Wire.Original, remaining: Int64 = 0) throws -> PaymentSlip {
    try PaymentSlip(
      try desk.act(Payments.reverse) { id in
        ReversePaymentRequest(
          requestId: id, device: device, original: original, remainingPiastres: remaining)
      })
  }
}
