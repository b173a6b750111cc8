internal import ArgumentParser
internal import Office

/// The command of a merchant's tills, and of the acquirer who relays many (R87).
struct PointOfSale: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration(
      role: "unicard-pos",
      Phrase(ar: "نقطة البيع: الشراء بالكارت.", en: "The till: purchases on the card."),
      teaching: Phrase(
        ar: """
          يُخصم المبلغ من حساب صاحب الكارت فورًا، بالكارت حاضرًا ورقمه السري. الرصيد لا يظهر للتاجر.

          مثال، يوم في المحل:
            export UNICARD_DEVICE=M0001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-pos counter
            unicard-pos refund 123456 --amount 25
          """,
        en: """
          The amount leaves the holder's account at once, with the card present and its PIN. The \
          merchant is not shown the balance.

          For example, a day at the shop:
            export UNICARD_DEVICE=M0001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-pos counter
            unicard-pos refund 123456 --amount 25
          """),
      verbs: [
        Purchase.self, Authorize.self, Capture.self, VoidHold.self, Refund.self, Reverse.self,
        TellBalance.self, CounterOpen.self, OutletReprint.self, OutletSettlement.self, Gateway.self,
      ])
    configuration.defaultSubcommand = Gateway.self
    return configuration
  }
}
