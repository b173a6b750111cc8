internal import ArgumentParser
internal import Messages
internal import Office

/// Reads what a household can still draw, with its head's card present.
struct Quota: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "quota", Phrase(ar: "اعرض الباقي للأسرة.", en: "Show what the household can still draw."),
      teaching: .lesson(
        Phrase(
          ar: "بكارت رب الأسرة حاضرًا. لا يصرف شيئًا.",
          en: "With the head of household's card present. Draws nothing."),
        reads: .inputOrder(
          Phrase(
            ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "the card number (unless --reader reads it)")),
        examples: "unicard-bakery quota --device PS-0001-1 --entry chip"))
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
    return try desk.read(Bread.quota, QuotaRequest(card: card.onWire, device: device)).report
  }
}

extension QuotaResponse {
  fileprivate var report: Report {
    Report([
      .number("left_today", leftToday), .number("left_this_month", leftThisMonth),
      .number("persons", persons),
    ]) { speech in
      [
        speech.say(
          Phrase(ar: "الباقي اليوم: {loaves}.", en: "Left today: {loaves}."),
          ["loaves": speech.count(leftToday, .loaf)]),
        speech.say(
          Phrase(ar: "الباقي هذا الشهر: {loaves}.", en: "Left this month: {loaves}."),
          ["loaves": speech.count(leftThisMonth, .loaf)]),
        speech.say(
          Phrase(ar: "أفراد الحصة: {persons}.", en: "The quota counts {persons}."),
          ["persons": speech.count(persons, .member)]),
      ]
    }
  }
}
