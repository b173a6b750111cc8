import ArgumentParser
import Messages
import Office

/// `outlet-day CODE --date D`: what an outlet drew on a day.
struct OutletDay: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "outlet-day", Phrase(ar: "ما صرفه منفذ في يوم.", en: "What an outlet drew on a day."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(Phrase(ar: "كود المنفذ، مثل B0001.", en: "The outlet's code, as B0001.")))
  var outlet: String

  @Option(help: .init(Phrase(ar: "اليوم.", en: "The day."), valueName: "DATE"))
  var date: Day

  func serve(at desk: Desk) throws -> Report? {
    let day = try desk.read(
      History.outletDay, OutletDayRequest(outlet: outlet, date: date.onWire))
    return Report([
      .text("outlet", outlet), .day("date", date.onWire), .number("draws", day.draws),
      .number("loaves", day.loaves), .money("ration", piastres: day.rationPiastres),
      .number("reversals", day.reversals), .number("refusals", day.refusals),
      .number("through_entry", day.throughEntry),
    ]) { speech in
      let goods =
        day.rationPiastres == 0 ? "" : " · \(speech.money(piastres: day.rationPiastres))"
      return [
        "\(speech.code(outlet)) · \(speech.day(date.onWire))",
        "\(speech.count(day.draws, .draw)) · \(speech.count(day.loaves, .loaf))\(goods)",
        speech.say(
          Phrase(
            ar: "ملغى {reversals}، ومرفوض {refusals} · حتى القيد {entry}",
            en: "{reversals} reversed, {refusals} refused · up to entry {entry}"),
          [
            "reversals": speech.number(day.reversals), "refusals": speech.number(day.refusals),
            "entry": speech.digits.written("\(day.throughEntry)"),
          ]),
      ]
    }
  }
}
