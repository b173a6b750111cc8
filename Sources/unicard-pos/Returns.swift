internal import ArgumentParser
internal import Messages
internal import Office

/// Gives money back for goods.
struct Refund: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "refund", Phrase(ar: "رُدّ ثمن مشتريات.", en: "Give money back for goods."),
      teaching: .lesson(
        Phrase(
          ar: "إلى الحساب الذي دفع، بلا كارت، من أي جهاز في المنفذ نفسه؛ كله أو على أجزاء.",
          en: "To the account that paid, without its card, at any till of the same merchant; whole "
            + "or in parts."),
        examples: "unicard-pos refund 123456 --amount 25 --device M0001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var payment: OriginalOptions
  @OptionGroup var part: PartOptions
  @OptionGroup var reference: ReferenceOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    return try PaymentSlip(
      try desk.act(Payments.refund) { id in
        RefundRequest(
          requestId: id, device: device, payment: payment.onWire, amountPiastres: part.piastres,
          reference: reference.reference ?? "")
      }
    ).report
  }
}

/// Undoes what this terminal did.
struct Reverse: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reverse", Phrase(ar: "ألغِ عملية لم تتم.", en: "Undo what did not come about."),
      teaching: .lesson(
        Phrase(
          ar:
            "من الجهاز الذي أجراها. الرد يميّز بين ما أُلغي من قبل، وما لم يكن، وما جرى عليه شيء بعده.",
          en:
            "By the terminal that did it. The answer tells what was undone before from what never "
            + "was, and from what something was done with since."),
        examples: "unicard-pos reverse 123456 --device M0001-1",
        "unicard-pos reverse --of 000123 --device M0001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var original: OriginalOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    try Till(at: desk, device).reverse(original.onWire).report
  }
}

/// Tells the holder what is on his account.
struct TellBalance: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "balance", Phrase(ar: "اعرض الرصيد لصاحبه.", en: "Show the holder his balance."),
      teaching: .lesson(
        Phrase(
          ar: "بالكارت حاضرًا ورقمه السري. محاولة الرقم محسوبة.",
          en: "With the card present and its PIN. The try is counted."),
        reads: .inputOrder(Questions.card, Questions.pin),
        examples: "unicard-pos balance --device M0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try PaymentSlip(
      try desk.act(Payments.balance) { id in
        BalanceRequest(requestId: id, card: card, device: device, pin: pin)
      }
    ).report
  }
}
