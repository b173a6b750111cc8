import ArgumentParser
import Office

/// The operator's command: how the daemon does, its clock and its views; and made-up people for
/// rehearsals.
struct Unicardctl: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicardctl",
      Phrase(
        ar: "مسؤول التشغيل: حال الخدمة وساعتها، وبيانات التدريب.",
        en: "The operator: the daemon's state and clock, and data for rehearsals."),
      teaching: Phrase(
        ar: """
          لا يمس شيء هنا كارتًا ولا رصيدًا.

            unicardctl status
            unicardctl health --watch
            unicardctl population --households 1000 > families.csv
          """,
        en: """
          Nothing here touches a card or an account.

            unicardctl status
            unicardctl health --watch
            unicardctl population --households 1000 > families.csv
          """),
      verbs: [
        Status.self, Health.self, ClockCommand.self, ViewsCommand.self, PopulationCommand.self,
        OfficesCommand.self, OutletsCommand.self, DevicesCommand.self, FingerCommand.self,
      ])
  }
}
