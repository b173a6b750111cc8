internal import ArgumentParser
internal import Office

/// The command of Egypt Post's cash machines, and of the switch that relays them (R88).
struct CashMachine: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration(
      role: "unicard-atm",
      Phrase(
        ar: "ماكينة الصراف الآلي للبريد: نقد ورصيد ورقم سري.",
        en: "The cash machine of Egypt Post: cash, balance, PIN."),
      teaching: Phrase(
        ar: """
          النقد من ماكينات البريد المصري وحدها، بالكارت حاضرًا ورقمه السري. الرقم الخطأ محسوب، وبعد عدد \
          منه يتوقف حتى يعيّن صاحبه رقمًا جديدًا في مكتب البريد.

          مثال:
            export UNICARD_DEVICE=A0001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-atm counter
            unicard-atm pin
          """,
        en: """
          Cash at the machines of Egypt Post only, with the card present and its PIN. Wrong PINs are \
          counted, and block it after a number of them, until the holder sets a new one at a post \
          office.

          For example:
            export UNICARD_DEVICE=A0001-1 UNICARD_READER=/usr/lib/unicard/read-chip
            unicard-atm counter
            unicard-atm pin
          """),
      verbs: [
        Withdraw.self, DepositCash.self, Reverse.self, TellBalance.self, MiniStatement.self,
        ChangePIN.self, CounterOpen.self, Gateway.self,
      ])
    configuration.defaultSubcommand = Gateway.self
    return configuration
  }
}

/// What is read where nobody is asked.
enum Questions {
  static let card = Phrase(
    ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
    en: "the card number (unless --reader reads it)")
  static let pin = Phrase(ar: "الرقم السري", en: "the PIN")
}
