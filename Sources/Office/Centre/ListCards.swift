public import ArgumentParser
internal import Messages

/// Lists the cards that wait at the clerk's own centre. For post and governorate.
public struct ListCards: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Phrase(ar: "اعرض كروت مركزك.", en: "List the cards of your own centre."),
      teaching: .lesson(
        Phrase(
          ar: "لكل كارت سطر: رقمه في الدفتر، وآخر أربعة أرقام، وحاله، وآخر يوم لاستلامه. "
            + "ومع --json كائن لكل كارت.",
          en: "A line for each card: its reference, its last four digits, where it stands, and the "
            + "last day to collect it. With --json, an object for each."),
        examples: "unicard-post list --lapsed",
        "unicard-governorate list --state at_headquarters --json"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions

  @Option(
    help: .init(
      Phrase(ar: "الكروت التي على هذه الحال وحدها.", en: "Only cards that stand here."),
      valueName: "STATE"))
  var state: WaitingState?

  @Flag(
    help: .init(
      Phrase(
        ar: "الكروت التي انقضت مدة استلامها وحدها.",
        en: "Only cards whose time to be collected is over.")))
  var lapsed = false

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    var count = 0
    try desk.eachPageOfWaitingCards(in: state?.wire ?? .unspecified, lapsed: lapsed) { cards in
      for card in cards { desk.reporter.show(card.report) }
      count += cards.count
    }
    desk.reporter.note(
      Phrase(ar: "المجموع: {cards}.", en: "Altogether {cards}."),
      ["cards": desk.speech.count(count, .card)])
    return nil
  }
}

/// The states in which a card waits at a centre or is on its way to one.
enum WaitingState: String, ExpressibleByArgument, CaseIterable {
  case inTransit = "in_transit"
  case atCentre = "at_centre"
  case notified
  case forwarded
  case atHeadquarters = "at_headquarters"

  var wire: Wire.CardState {
    switch self {
    case .inTransit: .inTransit
    case .atCentre: .atCentre
    case .notified: .notified
    case .forwarded: .forwarded
    case .atHeadquarters: .atHeadquarters
    }
  }
}

extension Wire.WaitingCard {
  fileprivate var report: Report {
    Report([
      .number("card", card), .text("last_four", lastFour), .state("state", state),
      .day("until", until),
    ]) { [line(in: $0)] }
  }

  private func line(in speech: Speech) -> String {
    var parts = [
      speech.plain(card), "****" + speech.digits.written(lastFour), speech.say(state.words),
    ]
    if let until = speech.date(until) {
      parts.append(speech.say(Phrase(ar: "حتى {day}", en: "until {day}"), ["day": until]))
    }
    return parts.joined(separator: " · ")
  }
}
