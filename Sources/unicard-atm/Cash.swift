internal import ArgumentParser
internal import Messages
internal import Office

/// Pays out cash.
struct Withdraw: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "withdraw", Phrase(ar: "اسحب نقدًا.", en: "Withdraw cash."),
      teaching: .lesson(
        Phrase(
          ar: "تدفع الماكينة بعد الرد لا قبله؛ وما لم تدفعه تُلغيه بـ reverse.",
          en: "The machine pays out after the answer, never before; what it could not pay out it "
            + "undoes with reverse."),
        reads: .inputOrder(Questions.card, Questions.pin),
        examples: "unicard-atm withdraw --amount 200 --device A0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var amount: AmountOptions
  @OptionGroup var reference: ReferenceOptions

  func serve(at desk: Desk) throws -> Report? {
    let machine = try Machine(at: desk, device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try machine.withdraw(
      amount.amount.piastres, on: card, pin: pin, reference: reference.reference ?? ""
    ).report
  }
}

/// Takes cash in.
struct DepositCash: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "deposit", Phrase(ar: "أودع نقدًا في ماكينة.", en: "Bring cash to a machine."),
      teaching: .lesson(
        Phrase(
          ar: "في الماكينات التي تعدّ النقد؛ المبلغ ما عدّته.",
          en: "At machines that count notes; the amount is what was counted."),
        reads: .inputOrder(Questions.card, Questions.pin),
        examples: "unicard-atm deposit --amount 500 --device A0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var amount: AmountOptions
  @OptionGroup var reference: ReferenceOptions

  func serve(at desk: Desk) throws -> Report? {
    let machine = try Machine(at: desk, device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try machine.deposit(
      amount.amount.piastres, on: card, pin: pin, reference: reference.reference ?? ""
    ).report
  }
}

/// Undoes what this machine did, wholly or down to what it really paid out.
struct Reverse: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reverse", Phrase(ar: "ألغِ ما لم تدفعه الماكينة.", en: "Undo what was not paid out."),
      teaching: .lesson(
        Phrase(
          ar: "من الماكينة التي أجراها. مع --paid-out يبقى ما دُفع فعلًا.",
          en: "By the machine that did it. With --paid-out what was really paid out stays."),
        examples: "unicard-atm reverse 123456 --device A0001-1",
        "unicard-atm reverse 123456 --paid-out 100 --device A0001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var original: OriginalOptions

  @Option(
    help: .init(
      Phrase(ar: "ما دُفع فعلًا، بالجنيه.", en: "What was really paid out, in pounds."),
      valueName: "POUNDS"))
  var paidOut: Pounds?

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    return try PaymentSlip(
      try desk.act(Payments.reverse) { id in
        ReversePaymentRequest(
          requestId: id, device: device, original: original.onWire,
          remainingPiastres: paidOut?.piastres ?? 0)
      }
    ).report
  }
}
