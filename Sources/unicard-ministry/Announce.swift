import ArgumentParser
import Messages
import Office

/// `announce`: a service begins in a governorate (R68, C-4). Two persons.
struct Announce: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "announce",
      Phrase(
        ar: "اقترح بدء خدمة في محافظة.", en: "Propose the day a service begins in a governorate."),
      teaching: Phrase(
        ar: """
          التموين (ومعه الخبز) والتأمين الصحي يبدآن بالإعلان؛ أما المدفوعات فتعمل منذ تسليم الكارت.

            unicard-ministry announce --governorate 03 --service ration --from 2026-12-01
          """,
        en: """
          Ration (and bread with it) and health insurance begin by announcement; payments are active \
          from a card's hand-over.

            unicard-ministry announce --governorate 03 --service ration --from 2026-12-01
          """))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Option(
    help: .init(Phrase(ar: "كود المحافظة.", en: "The governorate's code."), valueName: "CODE"))
  var governorate: GovernorateNumber

  @Option(help: .init(Phrase(ar: "الخدمة.", en: "The service."), valueName: "NAME"))
  var service: ServiceName

  @Option(help: .init(.firstDay, valueName: "DATE"))
  var from: Day

  func serve(at desk: Desk) throws -> Report? {
    let proposed = try desk.act(Announcements.announce) { id in
      AnnounceRequest(
        requestId: id, governorate: governorate.number, service: service.onWire,
        effectiveFrom: from.onWire)
    }
    return Report(proposed, at: desk)
  }
}
