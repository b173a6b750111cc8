import ArgumentParser
import Office

/// The SMS gateway's command: messages out, delivery reports in (R51-R53, C-12).
struct SMS: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-sms",
      Phrase(
        ar: "بوابة الرسائل: إرسال الرسائل إلى المواطنين والإبلاغ بما جرى لها.",
        en: "The SMS gateway: sends citizens' messages and reports what became of them."),
      teaching: Phrase(
        ar: """
          «أُرسلت» غير «وصلت»: لا تبدأ مدة الاستلام إلا بتقرير الوصول.

            unicard-sms pull --json
            unicard-sms run --sender ./send
            unicard-sms delivered 1 2 3
          """,
        en: """
          "Sent" is not "received": only a delivery report starts the time to collect.

            unicard-sms pull --json
            unicard-sms run --sender ./send
            unicard-sms delivered 1 2 3
          """),
      verbs: [Pull.self, Run.self, Accepted.self, Delivered.self, Failed.self])
  }
}
