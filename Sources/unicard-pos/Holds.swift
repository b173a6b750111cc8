internal import ArgumentParser
internal import Messages
internal import Office

/// Holds an amount for a purchase whose sum is not known yet.
struct Authorize: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "authorize", Phrase(ar: "احجز مبلغًا.", en: "Hold an amount."),
      teaching: .lesson(
        Phrase(
          ar: "يبقى المبلغ محجوزًا في حساب صاحب الكارت حتى يُحصّل أو يُلغى أو ينتهي آخر أيامه.",
          en: "The amount stays held on the holder's account until it is captured, voided, or past "
            + "its last day."),
        reads: .inputOrder(Questions.card, Questions.pin),
        examples: "unicard-pos authorize --amount 500 --device M0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var amount: AmountOptions
  @OptionGroup var reference: ReferenceOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let till = try Till(at: desk, device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try till.authorize(
      amount.amount.piastres, on: card, pin: pin, reference: reference.reference ?? ""
    ).report
  }
}

/// Takes what was held, or part of it.
struct Capture: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "capture", Phrase(ar: "حصّل مبلغًا محجوزًا.", en: "Take what was held."),
      teaching: .lesson(
        Phrase(
          ar: "كله أو بعضه، مرة واحدة؛ والباقي يعود متاحًا لصاحبه.",
          en: "All or part of it, once; the rest is free again."),
        examples: "unicard-pos capture 123456 --amount 420 --device M0001-1",
        "unicard-pos capture --of 000123 --device M0001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var hold: OriginalOptions
  @OptionGroup var part: PartOptions
  @OptionGroup var reference: ReferenceOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    return try PaymentSlip(
      try desk.act(Payments.capture) { id in
        CaptureRequest(
          requestId: id, device: device, hold: hold.onWire, amountPiastres: part.piastres,
          reference: reference.reference ?? "")
      }
    ).report
  }
}

/// Gives a hold up.
struct VoidHold: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "void", Phrase(ar: "ألغِ حجزًا.", en: "Give a hold up."),
      teaching: .lesson(
        Phrase(
          ar: "يعود المبلغ متاحًا لصاحبه فورًا.", en: "The amount is free again at once."),
        examples: "unicard-pos void 123456 --device M0001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var hold: OriginalOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    return try PaymentSlip(
      try desk.act(Payments.release) { id in
        ReleaseRequest(requestId: id, device: device, hold: hold.onWire)
      }
    ).report
  }
}
