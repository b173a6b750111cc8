internal import ArgumentParser
internal import Messages
internal import Office

/// Pays from the account what a basket costs beyond the ration: a purchase of its own (C-54).
struct PayExcess: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pay-excess",
      Phrase(
        ar: "ادفع الزائد عن المقررات بالكارت.", en: "Pay what exceeds the ration on the card."),
      teaching: .lesson(
        Phrase(
          ar: "عملية شراء قائمة بذاتها من حساب صاحب الكارت، برقمه السري وحدوده.",
          en: "A purchase of its own from the holder's account, with his PIN and its limits."),
        reads: .inputOrder(
          Phrase(
            ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "the card number (unless --reader reads it)"),
          Phrase(ar: "الرقم السري", en: "the PIN")),
        examples: "unicard-grocer pay-excess --amount 35.40 --device PS-T001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var amount: AmountOptions
  @OptionGroup var reference: ReferenceOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try PaymentSlip(
      try desk.act(Payments.payExcess) { id in
        PayExcessRequest(
          requestId: id, card: card, device: device, amountPiastres: amount.amount.piastres,
          pin: pin, reference: reference.reference ?? "")
      }
    ).report
  }
}
