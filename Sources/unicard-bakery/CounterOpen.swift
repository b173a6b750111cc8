internal import ArgumentParser
internal import Office

/// The counter a bakery keeps open all morning.
struct CounterOpen: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "counter",
      Phrase(ar: "شباك مفتوح طول الصباح.", en: "A counter that stays open all morning."),
      teaching: .lesson(
        Phrase(
          ar: """
            كارت، ثم أرغفة، ثم إيصال، ثم التالي. الرفض يظهر ويستمر الشباك. بدل الكارت أو العدد اكتب «ر» \
            (r) لإلغاء آخر صرف، وبدل الكارت «ق» (o) لبطاقة تموين قديمة، وبدل العدد Enter وحده لترك هذا \
            الكارت. مع --reader تُكتب «ر» عند سؤال الأرغفة.
            """,
          en: """
            Card, loaves, receipt, next. A refusal is shown and the counter goes on. In place of a \
            card or a number type r to take the last draw back; in place of a card o for an old \
            ration card; in place of a number Enter alone to leave this card. With --reader, r is \
            typed where the loaves are asked for.
            """),
        reads: .inputOrder(
          Phrase(
            ar: "لكل مواطن رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "for each citizen the card number (unless --reader reads it)"),
          Phrase(ar: "عدد الأرغفة", en: "the loaves"),
          Phrase(ar: "الرقم السري مع --ask-pin", en: "the PIN, with --ask-pin")),
        examples: "unicard-bakery counter --device PS-0001-1 --reader /usr/lib/unicard/read-chip",
        "unicard-bakery counter --device PS-0001-1 --entry contactless"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var paper: PaperOptions
  @OptionGroup var pin: PINOptions

  func serve(at desk: Desk) throws -> Report? {
    let morning = Morning(
      try Draws(at: desk, device), cards: desk.cards(reader, entry), pin: pin)
    _ = try Counter(at: desk).serve { _ in try morning.next() }
    return nil
  }
}
