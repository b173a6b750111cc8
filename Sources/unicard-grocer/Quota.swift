internal import ArgumentParser
internal import Messages
internal import Office

/// Reads what a household can still draw in goods, with its head's card present.
struct Quota: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "quota",
      Phrase(ar: "اعرض الباقي للأسرة.", en: "Show what the household can still draw."),
      teaching: .lesson(
        Phrase(
          ar: "بكارت رب الأسرة حاضرًا. لا يصرف شيئًا.",
          en: "With the head of household's card present. Draws nothing."),
        reads: .inputOrder(
          Phrase(
            ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "the card number (unless --reader reads it)")),
        examples: "unicard-grocer quota --device PS-T001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    guard let card = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    let request = RationQuotaRequest(card: card.onWire, device: device)
    return try desk.read(Ration.quota, request).report
  }
}

extension RationQuotaResponse {
  fileprivate var report: Report {
    let left = left ?? Wire.RationValue()
    return Report([
      .object("left", left.fields), .money("left", piastres: left.piastres),
      .number("persons", persons), .day("last_day", lastDay),
    ]) { speech in
      [
        speech.say(
          Phrase(ar: "الباقي حتى {day}: {money}.", en: "Left until {day}: {money}."),
          ["day": speech.day(lastDay), "money": speech.money(piastres: left.piastres)])
      ] + left.lines(in: speech).map { "  \($0)" } + [
        speech.say(
          Phrase(ar: "أفراد الحصة: {persons}.", en: "The month's value counts {persons}."),
          ["persons": speech.count(persons, .member)])
      ]
    }
  }
}
