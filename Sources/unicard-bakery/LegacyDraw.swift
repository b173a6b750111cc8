internal import ArgumentParser
internal import Office

/// Draws loaves on the old ration card, as long as it lives (R77).
struct LegacyDraw: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "legacy",
      Phrase(ar: "اصرف خبزًا ببطاقة التموين القديمة.", en: "Dispense bread on an old ration card."),
      teaching: .lesson(
        Phrase(
          ar: "من حصة الأسرة نفسها، حتى أول صرف بالكارت الموحد.",
          en: "From the same household quota, until the first draw on the unified card."),
        reads: .inputOrder(Phrase(ar: "رقم بطاقة التموين", en: "the ration card's number")),
        examples: "unicard-bakery legacy --loaves 20 --device PS-0001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var paper: PaperOptions
  @OptionGroup var loaves: LoavesOptions

  func serve(at desk: Desk) throws -> Report? {
    let draws = try Draws(at: desk, device)
    guard let card = try desk.cards(reader).legacyCard() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    return try draws.onOldCard(card.number.copied(), loaves.loaves).report
  }
}
