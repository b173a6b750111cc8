import ArgumentParser
import Office

/// The ministry's command: who exists, what is in force, what is announced. It acts in pairs.
struct Ministry: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-ministry",
      Phrase(
        ar: "الوزارة: تسجيل الأسر والمكاتب والمنافذ، والإعلان عن الخدمات.",
        en: "The ministry: households, offices and outlets, announcements and policy."),
      teaching: Phrase(
        ar: """
          أعمال الوزارة لشخصين: يقدّم أحدهما المقترح فيأخذ رقمًا وبصمة، ويعتمده الآخر بحسابه هو:

            unicard-ministry import families.csv
            unicard-ministry approve 12 --digest 5f0c…

          لا يُكتب رقم قومي ولا رقم بطاقة في الأمر: الملفات والإدخال القياسي لذلك.
          """,
        en: """
          The ministry acts by two persons: one proposes and is given a number and a digest, the \
          other approves it from an account of his own:

            unicard-ministry import families.csv
            unicard-ministry approve 12 --digest 5f0c…

          No national ID and no card number stands in a command: files and standard input are for \
          them.
          """),
      verbs: [
        Import.self, Register.self, Announce.self, PolicyCommand.self, Approve.self, Withdraw.self,
        ListProposals.self, CardsCommand.self, Legacy.self, HistoryCommand.self, OutletDay.self,
        AnyReprint.self, SettlementsCommand.self, PricesCommand.self, GrantCommand.self,
        CaptureDevicesCommand.self,
      ])
  }
}
