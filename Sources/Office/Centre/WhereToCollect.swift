public import ArgumentParser
internal import Messages

/// Tells an identified citizen where and when to collect his card (R66). Hotline for everybody; post
/// and governorate for their own centre.
public struct WhereToCollect: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "where",
      Phrase(
        ar: "أين ومتى يستلم المواطن كارته.", en: "Where and when a citizen collects his card."),
      teaching: .lesson(
        Phrase(
          ar:
            "إن لم تكن رسالته قد وصلت، فإخباره الآن هو الإخطار وتبدأ به مدة الاستلام، ويقول الرد ذلك.",
          en:
            "If his notice has not reached him, telling him now is the notice and starts the time "
            + "to collect; the answer says so."),
        reads: .inputOrder(
          Phrase(ar: "الرقم القومي", en: "the national ID"),
          Phrase(ar: "رقم المحمول المسجل", en: "the registered mobile number")),
        examples: "unicard-hotline where"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    let mobile = try desk.terminal.mobile()
    let place = try desk.act(Messages.Collection.lookUp) { id in
      LookUpRequest(requestId: id, nationalId: nationalID, mobile: mobile)
    }
    return Report(place.fields + place.receipt.fields) {
      place.lines(in: $0) + place.receipt.lines(in: $0)
    }
  }
}

extension LookUpResponse {
  fileprivate var fields: [Field] {
    [
      .text("office", office), .text("office_name", officeName), .day("from", from),
      .day("until", until), .state("state", state), .flag("window_started", windowStarted),
    ]
  }

  fileprivate func lines(in speech: Speech) -> [String] {
    var lines = [placeAndDates(in: speech), speech.say(state.words)]
    if windowStarted { lines.append(speech.say(Self.started)) }
    return lines
  }

  /// «مكتب بريد الشرق، من ١ أبريل ٢٠٢٦ إلى ١ مايو ٢٠٢٦».
  private func placeAndDates(in speech: Speech) -> String {
    guard let from = speech.date(from), let until = speech.date(until) else { return officeName }
    return speech.say(
      Phrase(ar: "{office}، من {from} إلى {until}", en: "{office}, from {from} to {until}"),
      ["office": officeName, "from": from, "until": until])
  }

  private static let started = Phrase(
    ar: "هذا الرد هو إخطاره: بدأت مدة الاستلام اليوم.",
    en: "This answer is his notice: the time to collect starts today.")
}
