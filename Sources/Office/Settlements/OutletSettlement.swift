public import ArgumentParser
internal import Messages

/// What this terminal's outlet is settled for: as it stands, as it was closed on a day, or closed now.
public struct OutletSettlement: SlipVerb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "settlement",
      Phrase(ar: "تسوية المنفذ، وإقفال يومه.", en: "The outlet's settlement, and closing its day."),
      teaching: .lesson(
        Phrase(
          ar: """
            من دون خيارات: التسوية المفتوحة كما هي الآن. ‎--close يقفلها ويطبعها بقيدها؛ ما بعد الإقفال \
            يدخل التسوية التالية، وإلغاء ما أُقفل يظهر فيها في سطر وحده. اليوم الذي لم يُقفل بيد أحد \
            يُقفل نفسه حين ينتهي.
            """,
          en: """
            Without options the open settlement, as it stands now. --close closes it and prints it \
            with its entry; what comes after counts for the next one, and what is taken back of a \
            closed one stands in it on a line of its own. A day that nobody closes closes itself \
            when it is over.
            """),
        examples: "unicard-bakery settlement --device PS-0001-1",
        "unicard-bakery settlement --close",
        "unicard-bakery settlement --date 2026-04-01 --csv april-1.csv"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup public var paper: PaperOptions
  @OptionGroup var file: CSVOptions

  @Flag(help: .init(Phrase(ar: "أقفل اليوم.", en: "Close the day.")))
  var close = false

  @Option(
    help: .init(
      Phrase(
        ar: "تسويات هذا اليوم، مثل 2026-04-01 أو 1/4/2026.",
        en: "The settlements of that day: 2026-04-01 or 1/4/2026."),
      valueName: "DATE"))
  var date: Day?

  public init() {}

  public func validate() throws {
    guard !close || (date == nil && file.csv == nil) else {
      throw ValidationError(
        Phrase(
          ar: "مع --close لا يُكتب --date ولا --csv.", en: "--close takes no --date and no --csv."))
    }
  }

  public func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    if close {
      let closed = try desk.act(Settlements.closeDay) { id in
        CloseDayRequest(requestId: id, device: device)
      }
      return try DayClosing(closed).report
    }
    let found = try date.map { try desk.settlements(of: $0.onWire, at: device) }
    let settlements = try found ?? [desk.openSettlement(at: device)]
    let none = Phrase(ar: "لا تسويات لهذا اليوم.", en: "There are no settlements of that day.")
    try desk.show(settlements, file, orElse: none) { SettlementPaper($0).report }
    return nil
  }
}

extension Desk {
  /// The outlet's account since its last closing.
  fileprivate func openSettlement(at device: String) throws -> Wire.Settlement {
    let answer = try read(Settlements.get, GetSettlementRequest(device: device))
    guard let settlement = answer.settlement else { throw AnswerIncomplete() }
    return settlement
  }

  /// Those of a day that are closed, and the open one where it is that day's and holds something.
  fileprivate func settlements(of day: Wire.Date, at device: String) throws -> [Wire.Settlement] {
    let closed = try pages(of: \ListSettlementsResponse.settlements) { token in
      let answer = try read(
        Settlements.list,
        ListSettlementsRequest(device: device, from: day, to: day, pageToken: token))
      return (answer, answer.nextPageToken)
    }
    let open = try openSettlement(at: device)
    let isRunning = open.day == day && open.lines.contains { !$0.tally.isEmpty }
    return closed + (isRunning ? [open] : [])
  }
}
