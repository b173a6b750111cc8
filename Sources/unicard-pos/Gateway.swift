internal import ArgumentParser
internal import Messages
internal import Office

/// Requests by the line, for an acquirer that relays many tills: `unicard-pos --batch -`.
struct Gateway: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "batch",
      Phrase(
        ar: "طلبات نقاط البيع من بوابة: سطر JSON لكل طلب.",
        en: "Requests of tills from a gateway: a line of JSON each."),
      teaching: .lesson(
        Phrase(
          ar: """
            لكل سطر كائن فيه do: purchase أو authorize أو capture أو void أو refund أو reverse أو \
            balance، ومعه device. الشراء والحجز: card وentry_mode وpin وamount_piastres. وغيرهما: \
            entry أو of، وقد يكون معهما amount_piastres أو remaining_piastres. ويجوز reference \
            وrequest_id. لكل سطر رد بترتيبه، ويمضي 64 طلبًا معًا على الأكثر.
            """,
          en: """
            An object a line with do: purchase, authorize, capture, void, refund, reverse or \
            balance, and device. A purchase or hold has card, entry_mode, pin and amount_piastres; \
            the others entry or of, and may have amount_piastres or remaining_piastres. reference \
            and request_id may stand in any. Each line is answered in its order; up to 64 are on \
            the way at once.
            """),
        examples:
          #"{"do":"purchase","device":"M0001-1","card":"…","entry_mode":"chip","pin":"…","#
          + #""amount_piastres":12550,"reference":"000123"}"#,
        "unicard-pos --batch - < requests.jsonl > answers.jsonl"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var batch: BatchOptions

  /// Without `--batch` nothing was asked for, and the role's page is shown.
  func validate() throws {
    guard batch.batch != nil else { throw CleanExit.helpRequest(PointOfSale.self) }
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
    if call.isOne(of: Payments.purchase) {
      return try PaymentSlip(PurchaseResponse(answer: answer)).fields
    }
    if call.isOne(of: Payments.authorize) {
      return try PaymentSlip(AuthorizeResponse(answer: answer)).fields
    }
    if call.isOne(of: Payments.capture) {
      return try PaymentSlip(CaptureResponse(answer: answer)).fields
    }
    if call.isOne(of: Payments.release) {
      return try PaymentSlip(ReleaseResponse(answer: answer)).fields
    }
    if call.isOne(of: Payments.refund) {
      return try PaymentSlip(RefundResponse(answer: answer)).fields
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
    case "purchase":
      return try call(
        Payments.purchase,
        PurchaseRequest(
          requestId: id.bytes, card: try card(), device: device,
          amountPiastres: try piastres("amount_piastres"), pin: try pin(),
          reference: try textOrNone("reference")),
        under: id)
    case "authorize":
      return try call(
        Payments.authorize,
        AuthorizeRequest(
          requestId: id.bytes, card: try card(), device: device,
          amountPiastres: try piastres("amount_piastres"), pin: try pin(),
          reference: try textOrNone("reference")),
        under: id)
    case "balance":
      return try call(
        Payments.balance,
        BalanceRequest(requestId: id.bytes, card: try card(), device: device, pin: try pin()),
        under: id)
    case let other: return try laterRequest(other, device, under: id)
    }
  }

  /// What is done with an earlier payment.
  private func laterRequest(
    _ what: String, _ device: String, under id: RequestID
  ) throws(Trouble) -> Call {
    switch what {
    case "capture":
      return try call(
        Payments.capture,
        CaptureRequest(
          requestId: id.bytes, device: device, hold: try original(),
          amountPiastres: try piastresOrAll("amount_piastres"),
          reference: try textOrNone("reference")),
        under: id)
    case "void":
      return try call(
        Payments.release,
        ReleaseRequest(requestId: id.bytes, device: device, hold: try original()), under: id)
    case "refund":
      return try call(
        Payments.refund,
        RefundRequest(
          requestId: id.bytes, device: device, payment: try original(),
          amountPiastres: try piastresOrAll("amount_piastres"),
          reference: try textOrNone("reference")),
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
