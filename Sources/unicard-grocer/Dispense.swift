internal import ArgumentParser
internal import Messages
internal import Office

/// Draws a basket on the head of household's unified card.
struct Dispense: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "dispense",
      Phrase(ar: "اصرف سلعًا بالكارت الموحد.", en: "Dispense goods on the card."),
      teaching: .lesson(
        Phrase(
          ar: """
            كارت رب الأسرة وحده، حاضرًا. تُستعمل نقاط الخبز أولًا ثم المنحة ثم حصة الشهر. إن زاد الثمن على \
            المتاح ظهرت الزيادة ولم يُصرف شيء، إلا أن يدفعها المواطن (‎--pays-excess).
            """,
          en: """
            The head of household's card only, and present. Bread points are used first, then a \
            grant, then the month's value. A basket that costs more than is left is refused with \
            the difference, unless the citizen pays it (--pays-excess).
            """),
        reads: .inputOrder(
          Phrase(
            ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "the card number (unless --reader reads it)"),
          Phrase(ar: "الرقم السري مع --ask-pin", en: "the PIN, with --ask-pin")),
        examples: "unicard-grocer dispense --item SUGAR=2 --item OIL=1 --device PS-T001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var pin: PINOptions
  @OptionGroup var basket: BasketOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let draws = try Draws(at: desk, device)
    guard let card = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    let presented = card.onWire
    return try draws.onCard(
      presented, basket.lines, pin: try desk.pin(pin), paysExcess: basket.excess.paysExcess
    ).report
  }
}
