internal import ArgumentParser
internal import Messages
internal import Office

/// Sends cards whose first window has lapsed to the governorate headquarters (R59).
struct Forward: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "forward",
      Phrase(
        ar: "أرسل ما لم يُستلم إلى ديوان المحافظة.",
        en: "Send uncollected cards on to the headquarters."),
      teaching: .lesson(
        Phrase(
          ar: "بعد آخر يوم من الشهر الأول. الكروت كلها أو لا شيء، في أقسام من 1000.",
          en: "After the last day of the first month. All of the cards or none, in parts of 1,000."),
        examples: "unicard-post forward --lapsed", "unicard-post forward 4711 4712"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var cards: CardReferences

  @Flag(
    help: .init(
      Phrase(
        ar: "كل كروت المكتب التي انقضت مدتها الأولى.",
        en: "All cards of the office whose first month is over.")))
  var lapsed = false

  func validate() throws { try cards.validate(or: lapsed) }

  func serve(at desk: Desk) throws -> Report? {
    let chosen = lapsed ? try desk.lapsedCards(in: .notified) : try desk.cards(cards)
    try desk.inParts(of: 1000, chosen) { part in
      let forwarded = try desk.act(Messages.Collection.forward) { id in
        ForwardRequest(requestId: id, cards: part)
      }
      return try Report.done([.number("cards", forwarded.cards)], forwarded.receipt) {
        [
          $0.say(
            Phrase(ar: "أُرسل إلى الديوان: {cards}.", en: "Sent to the headquarters: {cards}."),
            ["cards": $0.count(forwarded.cards, .card)])
        ]
      }
    }
    return nil
  }
}
