import ArgumentParser
import Messages
import Office

/// `settlements --from D --to D`: what outlets are settled for.
struct SettlementsCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "settlements",
      Phrase(ar: "تسويات المنافذ المقفلة.", en: "Closed settlements of outlets."),
      teaching: .lesson(
        Phrase(
          ar:
            "بترتيب الأيام؛ اليوم الذي لم يُقفل بعد لا يظهر. الأعمدة ثابتة ومشروحة في دليل التشغيل.",
          en: "By day; a day that is not closed yet does not show. The columns are stable; the "
            + "operating guide says what they mean."),
        examples: "unicard-ministry settlements --from 2026-04-01 --to 2026-04-30 --csv april.csv",
        "unicard-ministry settlements --from 2026-04-01 --to 2026-04-01 --governorate 03",
        "unicard-ministry settlements --from 2026-04-01 --to 2026-04-30 --outlet B0001 --json"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var file: CSVOptions

  @Option(help: .init(Phrase(ar: "أول يوم.", en: "The first day."), valueName: "DATE"))
  var from: Day

  @Option(help: .init(Phrase(ar: "آخر يوم.", en: "The last day."), valueName: "DATE"))
  var to: Day

  @Option(
    help: .init(
      Phrase(ar: "منافذ محافظة واحدة.", en: "One governorate's outlets."), valueName: "CODE"))
  var governorate: GovernorateNumber?

  @Option(help: .init(Phrase(ar: "منفذ واحد.", en: "One outlet."), valueName: "CODE"))
  var outlet: String?

  func serve(at desk: Desk) throws -> Report? {
    let settlements = try desk.pages(of: \ListSettlementsResponse.settlements) { token in
      let request = ListSettlementsRequest(
        outlet: outlet ?? "", governorate: governorate?.number ?? 0, from: from.onWire,
        to: to.onWire, pageSize: 1000, pageToken: token)
      let answer = try desk.read(Settlements.list, request)
      return (answer, answer.nextPageToken)
    }
    let none = Phrase(ar: "لا تسويات في هذه المدة.", en: "There are no settlements in that time.")
    try desk.show(settlements, file, orElse: none, report: Self.line)
    return nil
  }

  private static func line(of settlement: Wire.Settlement) -> Report {
    Report(settlement.fields) { speech in
      let bread = settlement.kind == .bakery ? [speech.count(settlement.loaves, .loaf)] : []
      let parts =
        [
          speech.day(settlement.day), speech.code(settlement.outlet),
          speech.plain(settlement.number),
        ] + bread + [speech.money(piastres: settlement.duePiastres)]
      return [parts.joined(separator: " · ")]
    }
  }
}
