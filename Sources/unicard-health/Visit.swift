internal import ArgumentParser
internal import Capture
internal import Messages
internal import Office

/// Opens the visit that a verification was for: once (I-5).
struct Visit: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "visit", Phrase(ar: "افتح زيارة بعد التحقق.", en: "Open the visit after a verification."),
      teaching: .lesson(
        Phrase(
          ar: "بالكارت حاضرًا في الوحدة نفسها، مرة واحدة لكل تحقق، وبعده بقليل.",
          en: "With the card present at the same unit; once for each verification, soon after it."),
        reads: .inputOrder(.cardNumber),
        examples: "unicard-health visit 123456 --reader /usr/lib/unicard/read-chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions

  @Argument(
    help: .init(
      Phrase(ar: "رقم التحقق، من إيصاله.", en: "The verification, from its receipt."),
      valueName: "VERIFICATION"))
  var verification: UInt64

  func serve(at desk: Desk) throws -> Report? {
    guard let presented = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    let card = presented.onWire
    let opened = try desk.act(Verification.openVisit) { id in
      OpenVisitRequest(requestId: id, card: card, verification: verification)
    }
    let visit = try Wire.Receipt.of(opened.receipt).entry
    return try Report.done(
      [.number("visit", visit), .number("verification", opened.verification)], opened.receipt
    ) {
      [
        $0.say(
          Phrase(ar: "فُتحت الزيارة {visit}.", en: "Visit {visit} is open."),
          ["visit": $0.plain(visit)])
      ]
    }
  }
}
