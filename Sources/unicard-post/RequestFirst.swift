internal import ArgumentParser
internal import Messages
internal import Office

/// Requests a first card, or one after destruction (C-16), for one citizen.
struct RequestFirst: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "request", Phrase(ar: "اطلب كارتًا لمواطن.", en: "Request a card for one citizen."),
      teaching: .lesson(
        Phrase(
          ar: "أول كارت لمن تجاوز 16 سنة، أو كارت جديد لمن أُعدم كارته دون استلام.",
          en:
            "The first card of a citizen past his 16th birthday, or a new one where the first was "
            + "destroyed uncollected."),
        reads: .inputOrder(Phrase(ar: "الرقم القومي", en: "the national ID")),
        examples: "unicard-post request"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    let requested = try desk.act(Messages.Collection.requestCard) { id in
      RequestCardRequest(requestId: id, nationalId: nationalID)
    }
    return try Report.done([.number("card", requested.card)], requested.receipt) {
      [
        $0.say(
          Phrase(ar: "طُلب الكارت {card}.", en: "Card {card} is requested."),
          ["card": $0.plain(requested.card)])
      ]
    }
  }
}
