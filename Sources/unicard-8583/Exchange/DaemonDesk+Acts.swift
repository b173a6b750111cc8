internal import Messages
internal import Office

/// Who asks, and under which name.
struct Asking {
  let id: RequestID
  /// The registered device.
  let device: String
  /// Under what the terminal can name it later.
  let reference: String
}

extension DaemonDesk {
  /// What needs the card in hand. The PIN's digits are the request's to forget.
  func ask(
    _ act: PresentAct, _ card: Wire.PresentedCard, _ amount: Int64, pin: [UInt8], _ asking: Asking
  ) throws(CallFailure) -> Granted {
    let (id, device, reference) = (asking.id, asking.device, asking.reference)
    switch act {
    case .purchase:
      let request = PurchaseRequest(
        requestId: id.bytes, card: card, device: device, amountPiastres: amount, pin: pin,
        reference: reference)
      return Granted(try ask(Payments.purchase, request, under: id).receipt)
    case .authorize:
      let request = AuthorizeRequest(
        requestId: id.bytes, card: card, device: device, amountPiastres: amount, pin: pin,
        reference: reference)
      return Granted(try ask(Payments.authorize, request, under: id).receipt)
    case .withdraw:
      let request = WithdrawCashRequest(
        requestId: id.bytes, card: card, device: device, amountPiastres: amount, pin: pin,
        reference: reference)
      let paid = try ask(Payments.withdraw, request, under: id)
      return Granted(
        paid.receipt, balance: paid.balancePiastres, available: paid.availablePiastres)
    case .deposit:
      let request = DepositAtMachineRequest(
        requestId: id.bytes, card: card, device: device, amountPiastres: amount, pin: pin,
        reference: reference)
      let taken = try ask(Payments.depositAtMachine, request, under: id)
      return Granted(
        taken.receipt, balance: taken.balancePiastres, available: taken.availablePiastres)
    case .balance:
      let request = BalanceRequest(
        requestId: id.bytes, card: card, device: device, pin: pin)
      let told = try ask(Payments.balance, request, under: id)
      return Granted(
        told.receipt, balance: told.balancePiastres, available: told.availablePiastres)
    }
  }

  /// What is about an earlier act.
  func ask(
    _ act: LaterAct, _ original: Wire.Original, _ amount: Int64, _ asking: Asking
  ) throws(CallFailure) -> Granted {
    let (id, device, reference) = (asking.id, asking.device, asking.reference)
    switch act {
    case .capture:
      let request = CaptureRequest(
        requestId: id.bytes, device: device, hold: original, amountPiastres: amount,
        reference: reference)
      return Granted(try ask(Payments.capture, request, under: id).receipt)
    case .release:
      let request = ReleaseRequest(requestId: id.bytes, device: device, hold: original)
      return Granted(try ask(Payments.release, request, under: id).receipt)
    case .refund:
      let request = RefundRequest(
        requestId: id.bytes, device: device, payment: original, amountPiastres: amount,
        reference: reference)
      return Granted(try ask(Payments.refund, request, under: id).receipt)
    case .reverse:
      let request = ReversePaymentRequest(
        requestId: id.bytes, device: device, original: original, remainingPiastres: amount)
      return Granted(try ask(Payments.reverse, request, under: id).receipt)
    }
  }

  /// What is about the connection: an echo is answered for the daemon as well.
  func ask(_ act: NetworkAct) throws(CallFailure) -> Granted {
    guard act == .echo else { return Granted() }
    guard try ask(ServerHealth.check, ServerHealth.CheckRequest()).status == .serving else {
      throw .notReachable("The daemon does not take calls.")
    }
    return Granted()
  }
}
