internal import ArgumentParser
internal import Messages
internal import Office

/// Attests that a mobile number is registered in the citizen's own name (R42, C-33).
struct Attest: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "attest",
      Phrase(
        ar: "سجّل أن رقم المحمول باسم المواطن.",
        en: "Attest that a mobile number is in the citizen's own name."),
      teaching: .lesson(
        Phrase(
          ar: "بعد الاطلاع على ما يثبت أن الخط باسمه. من دونه لا يُسلَّم له كارت. لا يُكتب الرقمان في "
            + "الأمر: هما بيانات شخصية.",
          en:
            "After seeing proof that the line is his. Without it no card is handed to him. Neither "
            + "number is written in the command: they are personal data."),
        reads: .inputOrder(
          Phrase(ar: "الرقم القومي", en: "the national ID"),
          Phrase(ar: "رقم المحمول", en: "the mobile number")),
        examples: "unicard-post attest"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    let mobile = try desk.terminal.mobile()
    let attested = try desk.act(Messages.Collection.attestMobile) { id in
      AttestMobileRequest(requestId: id, nationalId: nationalID, mobile: mobile)
    }
    return try Report.done([], attested.receipt) {
      [$0.say(Phrase(ar: "سُجّل رقم المحمول باسمه.", en: "The mobile number is attested."))]
    }
  }
}
