internal import ArgumentParser
internal import Messages
internal import Office

/// Pays a bill of the government.
struct Pay: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pay", Phrase(ar: "ادفع خدمة حكومية.", en: "Pay a bill of the government."),
      teaching: .lesson(
        Phrase(
          ar: "من حساب المواطن، ولو كان كارته مفقودًا أو موقوفًا. تُدفع الفاتورة مرة واحدة.",
          en:
            "From the citizen's account, even if his card is lost or stopped. A bill is paid once."
        ),
        reads: .inputOrder(Questions.nationalID),
        examples: "unicard-platform pay --payee TRAFFIC-PS --bill 2026-000123 --amount 150"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var amount: AmountOptions

  @Option(
    help: .init(
      Phrase(ar: "كود الجهة الحكومية.", en: "The government body's code."), valueName: "CODE"))
  var payee: String

  @Option(
    help: .init(
      Phrase(ar: "رقم الفاتورة عندها.", en: "The bill's number there."), valueName: "TEXT"))
  var bill: String

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    return try PaymentSlip(
      try desk.act(Payments.payGovernment) { id in
        PayGovernmentRequest(
          requestId: id, nationalId: nationalID, payee: payee, bill: bill,
          amountPiastres: amount.amount.piastres)
      }
    ).report
  }
}

/// Enters a refund by the government.
struct RefundCitizen: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "refund", Phrase(ar: "أضف مبلغًا ردّته الحكومة.", en: "Enter a refund by the government."),
      teaching: .lesson(
        Phrase(
          ar: "المرجع يسمّيه للأبد: لا يُضاف مرتين.",
          en: "Its reference names it for good: it is not entered twice."),
        reads: .inputOrder(Questions.nationalID),
        examples: "unicard-platform refund --amount 150 --reference TRAFFIC-PS/2026/77"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var amount: AmountOptions

  @Option(help: .init(Phrase(ar: "مرجع الرد.", en: "The refund's reference."), valueName: "TEXT"))
  var reference: String

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    return try PaymentSlip(
      try desk.act(Payments.credit) { id in
        CreditRequest(
          requestId: id, nationalId: nationalID, amountPiastres: amount.amount.piastres,
          source: .governmentRefund, reference: reference)
      }
    ).report
  }
}
