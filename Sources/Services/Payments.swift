internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// Payments at tills, machines and grocers (R87-R89). What a till is told names no balance.
  mutating func addPayments() {
    addPurchases()
    addHolds()
    addReturns()
    addCash()
  }

  private mutating func addPurchases() {
    command(Payments.purchase, requiring: .purchase) { request, desk throws(Status) in
      let (use, _) = try desk.atTerminal(
        request.card, request.device, pin: request.pin, reference: request.reference)
      return Asked(.purchase(use, amount: request.amountPiastres), at: use.device)
    } answer: { answer, told in
      guard case .money(.paid(let amount, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return PurchaseResponse(
        receipt: told.receipt, amountPiastres: amount, outlet: outlet.code,
        outletName: outlet.name, lastFour: place.digits)
    }

    command(Payments.payExcess, requiring: .payExcessGoods) { request, desk throws(Status) in
      let (use, _) = try desk.atTerminal(
        request.card, request.device, pin: request.pin, reference: request.reference)
      return Asked(.payExcess(use, amount: request.amountPiastres), at: use.device)
    } answer: { answer, told in
      guard case .money(.paid(let amount, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return PayExcessResponse(
        receipt: told.receipt, amountPiastres: amount, outlet: outlet.code,
        outletName: outlet.name, lastFour: place.digits)
    }
  }

  private mutating func addHolds() {
    command(Payments.authorize, requiring: .authorizePayment) { request, desk throws(Status) in
      let (use, _) = try desk.atTerminal(
        request.card, request.device, pin: request.pin, reference: request.reference)
      return Asked(.authorize(use, amount: request.amountPiastres), at: use.device)
    } answer: { answer, told in
      guard case .money(.held(let amount, let expiresOn, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return AuthorizeResponse(
        receipt: told.receipt, amountPiastres: amount, expiresOn: Wire.Date(expiresOn),
        outlet: outlet.code, outletName: outlet.name, lastFour: place.digits)
    }

    command(Payments.capture, requiring: .capturePayment) { request, desk throws(Status) in
      let device = try Cards.Code(device: request.device)
      let hold = try desk.original(request.hold, of: device, field: "hold")
      let reference = try desk.reference(request.reference, of: device)
      return Asked(
        .capture(hold, device: device, amount: request.amountPiastres, reference: reference),
        at: device)
    } answer: { answer, told in
      guard case .money(.captured(let amount, let released, let hold, let place)) = answer else {
        return nil
      }
      let outlet = told.outlet(place.outlet)
      return CaptureResponse(
        receipt: told.receipt, amountPiastres: amount, releasedPiastres: released,
        holdEntry: hold, outlet: outlet.code, outletName: outlet.name, lastFour: place.digits)
    }

    command(Payments.release, requiring: .releaseHold) { request, desk throws(Status) in
      let device = try Cards.Code(device: request.device)
      let hold = try desk.original(request.hold, of: device, field: "hold")
      return Asked(.release(hold, device: device), at: device)
    } answer: { answer, told in
      guard case .money(.returned(let amount, let hold, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return ReleaseResponse(
        receipt: told.receipt, releasedPiastres: amount, holdEntry: hold, outlet: outlet.code,
        outletName: outlet.name, lastFour: place.digits)
    }
  }

  private mutating func addReturns() {
    command(Payments.refund, requiring: .refundPayment) { request, desk throws(Status) in
      let device = try Cards.Code(device: request.device)
      let payment = try desk.original(request.payment, of: device, field: "payment")
      let reference = try desk.reference(request.reference, of: device)
      return Asked(
        .refund(payment, device: device, amount: request.amountPiastres, reference: reference),
        at: device)
    } answer: { answer, told in
      guard case .money(.returned(let amount, let paid, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return RefundResponse(
        receipt: told.receipt, amountPiastres: amount, paymentEntry: paid, outlet: outlet.code,
        outletName: outlet.name, lastFour: place.digits)
    }

    command(Payments.reverse, requiring: .reversePayment) { request, desk throws(Status) in
      let device = try Cards.Code(device: request.device)
      let original = try desk.original(request.original, of: device, field: "original")
      return Asked(
        .reverse(original, device: device, remaining: request.remainingPiastres), at: device)
    } answer: { answer, told in
      guard case .money(.returned(let amount, let entry, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return ReversePaymentResponse(
        receipt: told.receipt, amountPiastres: amount, reversedEntry: entry, outlet: outlet.code,
        outletName: outlet.name, lastFour: place.digits)
    }
  }

  private mutating func addCash() {
    command(Payments.withdraw, requiring: .withdrawCash) { request, desk throws(Status) in
      let (use, _) = try desk.atTerminal(
        request.card, request.device, pin: request.pin, reference: request.reference)
      return Asked(.withdraw(use, amount: request.amountPiastres), at: use.device)
    } answer: { answer, told in
      guard case .money(.cash(let amount, let account, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return WithdrawCashResponse(
        receipt: told.receipt, amountPiastres: amount, balancePiastres: account.balancePiastres,
        availablePiastres: account.availablePiastres, outlet: outlet.code,
        outletName: outlet.name, lastFour: place.digits)
    }

    command(
      Payments.depositAtMachine, requiring: .depositAtMachine
    ) { request, desk throws(Status) in
      let (use, _) = try desk.atTerminal(
        request.card, request.device, pin: request.pin, reference: request.reference)
      return Asked(.depositAtMachine(use, amount: request.amountPiastres), at: use.device)
    } answer: { answer, told in
      guard case .money(.cash(let amount, let account, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return DepositAtMachineResponse(
        receipt: told.receipt, amountPiastres: amount, balancePiastres: account.balancePiastres,
        availablePiastres: account.availablePiastres, outlet: outlet.code,
        outletName: outlet.name, lastFour: place.digits)
    }
  }
}

extension Asked {
  /// A command about money at a terminal.
  init(_ command: MoneyCommand, at device: Cards.Code) {
    self.init(command: .money(command), device: device.text)
  }
}

extension PaymentPlace {
  /// Last four digits of the card as a receipt shows them.
  var digits: String { LastFour(lastFour).description }
}
