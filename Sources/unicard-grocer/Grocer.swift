internal import ArgumentParser
internal import Office

/// The grocer's command, and that of a gateway that relays several grocers.
struct Grocer: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration(
      role: "unicard-grocer",
      Phrase(
        ar: "البدال: صرف السلع التموينية بالكارت.", en: "The grocer: ration goods on the card."),
      teaching: Phrase(
        ar: """
          تُصرف السلع من حصة الأسرة ونقاط خبزها ومنحها بكارت رب الأسرة، بلا بصمة وبأسعار الوزارة. أول \
          صرف بالكارت الموحد يوقف بطاقة التموين القديمة.

          مثال، صباح عند البدال:
            export UNICARD_DEVICE=PS-T001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-grocer prices
            unicard-grocer counter
            unicard-grocer day
          """,
        en: """
          Goods are drawn from the household's value, bread points and grants on its head's card, \
          without a fingerprint and at the ministry's prices. The first draw on the unified card \
          retires the old ration card.

          For example, a morning at the grocer's:
            export UNICARD_DEVICE=PS-T001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-grocer prices
            unicard-grocer counter
            unicard-grocer day
          """),
      verbs: [
        Dispense.self, PayExcess.self, CounterOpen.self, LegacyDraw.self, Reverse.self,
        Quota.self,
        PriceList.self, DayTotals.self, OutletReprint.self, OutletSettlement.self, Gateway.self,
      ])
    configuration.defaultSubcommand = Gateway.self
    return configuration
  }
}
