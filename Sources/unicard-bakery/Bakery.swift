internal import ArgumentParser
internal import Office

/// The bakery's command, and that of a gateway that relays several bakeries.
struct Bakery: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration(
      role: "unicard-bakery",
      Phrase(ar: "المخبز: صرف الخبز بالكارت.", en: "The bakery: bread on the card."),
      teaching: Phrase(
        ar: """
          يُصرف الخبز من حصة الأسرة بكارت رب الأسرة، بلا بصمة. أول صرف بالكارت الموحد يوقف بطاقة \
          التموين القديمة.

          مثال، صباح في المخبز:
            export UNICARD_DEVICE=PS-0001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-bakery counter
            unicard-bakery day
          """,
        en: """
          Bread is drawn from the household's quota on its head's card, without a fingerprint. The \
          first draw on the unified card retires the old ration card.

          For example, a morning at the bakery:
            export UNICARD_DEVICE=PS-0001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-bakery counter
            unicard-bakery day
          """),
      verbs: [
        Dispense.self, CounterOpen.self, LegacyDraw.self, Reverse.self, OutletReprint.self,
        Quota.self,
        DayTotals.self, OutletSettlement.self, Gateway.self,
      ])
    configuration.defaultSubcommand = Gateway.self
    return configuration
  }
}
