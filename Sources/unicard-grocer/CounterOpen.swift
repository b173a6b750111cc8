internal import ArgumentParser
internal import Office

/// The counter a grocer keeps open all morning.
struct CounterOpen: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "counter",
      Phrase(ar: "شباك مفتوح طول الصباح.", en: "A counter that stays open all morning."),
      teaching: .lesson(
        Phrase(
          ar: """
            كارت، ثم صنف وعدده في كل سطر، ثم Enter وحده للصرف، ثم إيصال، ثم التالي. الرفض يظهر ويستمر \
            الشباك؛ وإن زاد الثمن على المتاح يُسأل هل يدفع المواطن الزيادة. بدل الكارت أو أول صنف اكتب \
            «ر» (r) لإلغاء آخر صرف، وبدل الكارت «ق» (o) لبطاقة تموين قديمة، وبدل أول صنف Enter وحده لترك \
            هذا الكارت.
            """,
          en: """
            Card, an item and how many a line, Enter alone to dispense, receipt, next. A refusal is \
            shown and the counter goes on; where the basket costs more than is left, the clerk is \
            asked whether the citizen pays the rest. In place of a card or the first item type r to \
            take the last draw back; in place of a card o for an old ration card; in place of the \
            first item Enter alone to leave this card.
            """),
        reads: .inputOrder(
          Phrase(
            ar: "لكل مواطن رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "for each citizen the card number (unless --reader reads it)"),
          Phrase(
            ar: "صنف وعدده في كل سطر ثم سطر فارغ",
            en: "an item and how many a line, then an empty line"),
          Phrase(ar: "الرقم السري مع --ask-pin", en: "the PIN, with --ask-pin")),
        examples: "unicard-grocer counter --device PS-T001-1 --reader /usr/lib/unicard/read-chip",
        "unicard-grocer counter --device PS-T001-1 --entry contactless"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var pin: PINOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let morning = Morning(
      try Draws(at: desk, device), cards: desk.cards(reader, entry), pin: pin)
    _ = try Counter(at: desk).serve { _ in try morning.next() }
    return nil
  }
}
