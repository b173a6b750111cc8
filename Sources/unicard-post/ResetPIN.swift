internal import ArgumentParser
internal import Messages
internal import Office

/// Sets a new PIN in person (C-25).
struct ResetPIN: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pin", Phrase(ar: "عيّن رقمًا سريًا جديدًا.", en: "Set a new PIN in person."),
      teaching: .lesson(
        Phrase(
          ar: """
            بعد الاطلاع على بطاقة صاحب الكارت؛ ثم يكتب هو الرقم الجديد مرتين دون أن يظهر. يعيد العمل \
            برقم توقف لتكرار الخطأ، ويرفع وقف من أبلغ عن ضياع رقمه. بلا رسوم.
            """,
          en: """
            After seeing the holder's ID; then he types the new PIN twice, unseen. It unblocks a PIN \
            that was wrong too often, and lifts the suspension of one reported lost. Free of charge.
            """),
        reads: .inputOrder(
          Phrase(
            ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "the card number (unless --reader reads it)"),
          Phrase(ar: "الرقم القومي", en: "the national ID"),
          Phrase(ar: "الرقم السري الجديد مرة واحدة", en: "the new PIN, once")),
        examples: "unicard-post pin --reader /usr/lib/unicard/read-chip",
        "unicard-post pin --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions

  func serve(at desk: Desk) throws -> Report? {
    let card = try desk.card(reader, entry)
    let nationalID = try desk.terminal.nationalID()
    let pin = try desk.terminal.newPIN().copied()
    let reset = try desk.act(Pins.reset) { id in
      ResetPinRequest(requestId: id, card: card, nationalId: nationalID, newPin: pin)
    }
    return try Report.done(
      [.text("last_four", reset.lastFour), .flag("suspension_lifted", reset.suspensionLifted)],
      reset.receipt
    ) { speech in
      let set = speech.say(Phrase(ar: "عُيّن الرقم السري الجديد.", en: "The new PIN is set."))
      let lifted = speech.say(
        Phrase(ar: "وعاد الكارت إلى العمل.", en: "The card is usable again."))
      return reset.suspensionLifted ? [set, lifted] : [set]
    }
  }
}
