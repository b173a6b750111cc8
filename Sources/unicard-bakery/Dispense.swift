internal import ArgumentParser
internal import Messages
internal import Office

/// Draws loaves on the head of household's unified card.
struct Dispense: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "dispense", Phrase(ar: "اصرف خبزًا بالكارت الموحد.", en: "Dispense bread on the card."),
      teaching: .lesson(
        Phrase(
          ar: "كارت رب الأسرة وحده، حاضرًا. يُطبع إيصال من 32 خانة.",
          en: "The head of household's card only, and present. Prints a receipt 32 columns wide."),
        reads: .inputOrder(
          Phrase(
            ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "the card number (unless --reader reads it)"),
          Phrase(ar: "الرقم السري مع --ask-pin", en: "the PIN, with --ask-pin")),
        examples: "unicard-bakery dispense --loaves 20 --device PS-0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var paper: PaperOptions
  @OptionGroup var pin: PINOptions
  @OptionGroup var loaves: LoavesOptions

  func serve(at desk: Desk) throws -> Report? {
    let draws = try Draws(at: desk, device)
    guard let card = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    let presented = card.onWire
    return try draws.onCard(presented, loaves.loaves, pin: try desk.pin(pin)).report
  }
}

/// How much bread.
struct LoavesOptions: ParsableArguments {
  @Option(help: .init(Phrase(ar: "عدد الأرغفة.", en: "How many loaves."), valueName: "N"))
  var loaves: Int32
}
