internal import ArgumentParser
internal import Office

/// The governorate headquarters' command.
struct Governorate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-governorate",
      Phrase(ar: "ديوان المحافظة.", en: "The governorate headquarters."),
      teaching: Phrase(
        ar: """
          يستقبل الكروت التي لم تُستلم في شهرها الأول، ويحفظها شهرًا ثانيًا، ثم تُعدم بمحضر: يقترح \
          موظف ويعتمد موظف آخر.

          مثال، اليوم التالي لآخر يوم:
            unicard-governorate destroy --lapsed --witness 2026/117
          """,
        en: """
          Takes in the cards that were not collected in their first month, keeps them for a second, \
          and then has them destroyed before witnesses: one clerk proposes, another approves.

          For example, on the day after the last day:
            unicard-governorate destroy --lapsed --witness 2026/117
          """),
      verbs: [
        ReceiveCards.self, ListCards.self, WhereToCollect.self, Destroy.self,
        ListProposals.self, Approve.self, Withdraw.self,
      ])
  }
}
