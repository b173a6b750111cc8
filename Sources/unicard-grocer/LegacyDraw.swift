internal import ArgumentParser
internal import Messages
internal import Office

/// Draws a basket on the old ration card, as long as it lives (R77).
struct LegacyDraw: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "legacy",
      Phrase(
        ar: "اصرف سلعًا ببطاقة التموين القديمة.", en: "Dispense goods on an old ration card."),
      teaching: .lesson(
        Phrase(
          ar: "من حساب الأسرة نفسه، حتى أول صرف بالكارت الموحد.",
          en: "From the same household account, until the first draw on the unified card."),
        reads: .inputOrder(Phrase(ar: "رقم بطاقة التموين", en: "the ration card's number")),
        examples: "unicard-grocer legacy --item SUGAR=2 --device PS-T001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var basket: BasketOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let draws = try Draws(at: desk, device)
    guard let card = try desk.cards(reader).legacyCard() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    return try draws.onOldCard(
      card.number.copied(), basket.lines, paysExcess: basket.excess.paysExcess
    ).report
  }
}
