internal import ArgumentParser
internal import Messages
internal import Office

/// Requests by the line, for the switch of many machines: `unicard-atm --batch -`.
struct Gateway: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "batch",
      Phrase(
        ar: "طلبات ماكينات من محوّل: سطر JSON لكل طلب.",
        en: "Requests of machines from a switch: a line of JSON each."),
      teaching: .lesson(
        Phrase(
          ar: """
            لكل سطر كائن فيه do: withdraw أو deposit أو reverse أو balance، ومعه device. السحب \
            والإيداع: card وentry_mode وpin وamount_piastres. الإلغاء: entry أو of، وقد يكون معه \
            remaining_piastres. ويجوز reference وrequest_id. لكل سطر رد بترتيبه، ويمضي 64 طلبًا معًا \
            على الأكثر.
            """,
          en: """
            An object a line with do: withdraw, deposit, reverse or balance, and device. A \
            withdrawal or deposit has card, entry_mode, pin and amount_piastres; a reversal entry \
            or of, and may have remaining_piastres. reference and request_id may stand in any. Each \
            line is answered in its order; up to 64 are on the way at once.
            """),
        examples:
          #"{"do":"withdraw","device":"A0001-1","card":"…","entry_mode":"chip","pin":"…","#
          + #""amount_piastres":20000,"reference":"000123"}"#,
        "unicard-atm --batch - < requests.jsonl > answers.jsonl"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var batch: BatchOptions

  /// Without `--batch` nothing was asked for, and the role's page is shown.
  func validate() throws {
    guard batch.batch != nil else { throw CleanExit.helpRequest(CashMachine.self) }
  }

  func serve(at desk: Desk) throws -> Report? {
    var batch = Batch(Self.requests, at: desk)
    let ending = batch.run()
    guard ending == .done else { throw Ended(ending) }
    return nil
  }

  private static var requests: BatchVerb {
    BatchVerb(
      names: BatchVerb.paymentNames,
      call: { row, id throws(Trouble) in try row.request(under: id) },
      answer: { call, answer in try fields(of: call, answer) })
  }

  private static func fields(of call: Call, _ answer: [UInt8]) throws -> [Field] {
    if call.isOne(of: Payments.withdraw) {
      return try PaymentSlip(WithdrawCashResponse(answer: answer)).fields
    }
    if call.isOne(of: Payments.depositAtMachine) {
      return try PaymentSlip(DepositAtMachineResponse(answer: answer)).fields
    }
    if call.isOne(of: Payments.balance) {
      return try PaymentSlip(BalanceResponse(answer: answer)).fields
    }
    return try PaymentSlip(ReversePaymentResponse(answer: answer)).fields
  }
}

extension Row {
  fileprivate func request(under id: RequestID) throws(Trouble) -> Call {
    let device = try text("device")
    switch try text("do") {
    case "withdraw":
      return try call(
        Payments.withdraw,
        WithdrawCashRequest(
          requestId: id.bytes, card: try card(), device: device,
          amountPiastres: try piastres("amount_piastres"), pin: try pin(),
          reference: try textOrNone("reference")),
        under: id)
    case "deposit":
      return try call(
        Payments.depositAtMachine,
        DepositAtMachineRequest(
          requestId: id.bytes, card: try card(), device: device,
          amountPiastres: try piastres("amount_piastres"), pin: try pin(),
          reference: try textOrNone("reference")),
        under: id)
    case "balance":
      return try call(
        Payments.balance,
        BalanceRequest(requestId: id.bytes, card: try card(), device: device, pin: try pin()),
        under: id)
    case "reverse":
      return try call(
        Payments.reverse,
        ReversePaymentRequest(
          requestId: id.bytes, device: device, original: try original(),
          remainingPiastres: try piastresOrAll("remaining_piastres")),
        under: id)
    default: throw bad("do")
    }
  }
}
