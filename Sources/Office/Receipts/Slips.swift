public import Messages

/// An act that leaves a slip: its receipt, and the slip as it is told.
public protocol SlipAct: Sendable {
  var receipt: Wire.Receipt { get }
  var report: Report { get }
}

extension BreadDraw: SlipAct {}
extension BreadReturn: SlipAct {}
extension PaymentSlip: SlipAct {}
extension BasketDraw: SlipAct {}
extension BasketReturn: SlipAct {}

/// The acts whose receipt can be printed again, by the method that made them.
enum Slips {
  /// How an answer is read, by the method's name in an entry: `Bread/Dispense`.
  static let all: [String: @Sendable ([UInt8]) throws -> any SlipAct] = [
    Bread.dispense.entryName: { try BreadDraw(DispenseResponse(answer: $0)) },
    LegacyCards.draw.entryName: { try BreadDraw(LegacyDrawResponse(answer: $0)) },
    Bread.reverse.entryName: { try BreadReturn(ReverseResponse(answer: $0)) },
    Ration.dispense.entryName: { try BasketDraw(DispenseGoodsResponse(answer: $0)) },
    LegacyCards.drawGoods.entryName: { try BasketDraw(LegacyGoodsResponse(answer: $0)) },
    Ration.reverse.entryName: { try BasketReturn(ReverseGoodsResponse(answer: $0)) },
    Payments.purchase.entryName: { try PaymentSlip(PurchaseResponse(answer: $0)) },
    Payments.authorize.entryName: { try PaymentSlip(AuthorizeResponse(answer: $0)) },
    Payments.capture.entryName: { try PaymentSlip(CaptureResponse(answer: $0)) },
    Payments.release.entryName: { try PaymentSlip(ReleaseResponse(answer: $0)) },
    Payments.refund.entryName: { try PaymentSlip(RefundResponse(answer: $0)) },
    Payments.reverse.entryName: { try PaymentSlip(ReversePaymentResponse(answer: $0)) },
    Payments.payExcess.entryName: { try PaymentSlip(PayExcessResponse(answer: $0)) },
    Payments.withdraw.entryName: { try PaymentSlip(WithdrawCashResponse(answer: $0)) },
    Payments.depositAtMachine.entryName: {
      try PaymentSlip(DepositAtMachineResponse(answer: $0))
    },
    Payments.deposit.entryName: { try PaymentSlip(DepositResponse(answer: $0)) },
    Payments.credit.entryName: { try PaymentSlip(CreditResponse(answer: $0)) },
    Payments.payGovernment.entryName: { try PaymentSlip(PayGovernmentResponse(answer: $0)) },
    Settlements.closeDay.entryName: { try DayClosing(CloseDayResponse(answer: $0)) },
  ]
}

extension Report {
  /// The same for a second time: a copy says so at its head, in both languages, and in `copy`.
  var copied: Report {
    Report(fields + [.flag("copy", true)]) { Slip.copyHead(in: $0) + lines($0) }
  }
}

extension Slip {
  /// What every reprint says, in both languages.
  static let copy = "صورة / COPY"

  fileprivate static func copyHead(in speech: Speech) -> [String] {
    var head = Slip(speech, isRehearsal: false)
    head.rule("=")
    head.centred(copy)
    head.rule("=")
    return head.lines
  }
}
