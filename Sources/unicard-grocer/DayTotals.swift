internal import ArgumentParser
internal import Messages
internal import Office

/// What the grocer gave out on a day.
struct DayTotals: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "day", Phrase(ar: "مجموع البدال في يوم.", en: "The grocer's totals of a day."),
      teaching: .lesson(
        Phrase(
          ar: "لبدال هذا الجهاز، وهو اليوم ما لم يُذكر غيره.",
          en: "Of this terminal's grocer; today unless another day is given."),
        examples: "unicard-grocer day --device PS-T001-1",
        "unicard-grocer day --device PS-T001-1 --date 2026-04-01"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: DeviceOptions

  @Option(
    help: .init(
      Phrase(ar: "اليوم، مثل 2026-04-01 أو 1/4/2026.", en: "The day: 2026-04-01 or 1/4/2026."),
      valueName: "DATE"))
  var date: Day?

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    let day = date?.onWire ?? desk.today()
    let totals = try desk.read(History.outletDay, OutletDayRequest(device: device, date: day))
    return totals.report(of: day, at: device)
  }
}

extension OutletDayResponse {
  fileprivate func report(of day: Wire.Date, at device: String) -> Report {
    Report([
      .text("device", device), .day("date", day), .number("draws", draws),
      .money("ration", piastres: rationPiastres), .number("reversals", reversals),
      .number("refusals", refusals), .number("through_entry", throughEntry),
    ]) { lines(of: day, in: $0) }
  }

  private func lines(of day: Wire.Date, in speech: Speech) -> [String] {
    func line(_ label: Phrase, _ value: String) -> String { "\(speech.say(label)): \(value)" }
    return [
      speech.day(day),
      line(Phrase(ar: "صُرف", en: "Dispensed"), speech.money(piastres: rationPiastres)),
      line(Phrase(ar: "عمليات الصرف", en: "Draws that stand"), speech.number(draws)),
      line(Phrase(ar: "الملغى", en: "Taken back"), speech.number(reversals)),
      line(Phrase(ar: "المرفوض", en: "Refused"), speech.number(refusals)),
      line(Phrase(ar: "حتى القيد", en: "Through entry"), speech.plain(throughEntry)),
    ]
  }
}
