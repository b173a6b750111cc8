import ArgumentParser
import Messages
import Office

/// `cards request`: first cards for a governorate.
struct CardsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "cards", Phrase(ar: "طلب الكروت.", en: "Requesting cards."),
      subcommands: [RequestCards.self])
  }
}

/// `cards request --governorate 03`: asks batch after batch until nobody is left (R54, C-31).
struct RequestCards: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "request",
      Phrase(ar: "اطلب أول كارت لمن لا كارت له.", en: "Request first cards for those without one."),
      teaching: Phrase(
        ar: """
          لرب الأسرة وزوجه وأولاده الذين تجاوزوا 16 سنة، لكل منهم كارته، ولمن لا أسرة له. ما طُلب قبل \
          انقطاع يبقى، ويكمل الأمر نفسه الباقي.
          """,
        en: """
          For the head of each household, spouses and children past their 16th birthday, each his own \
          card, and for citizens of no household. What was requested before an interruption stands; \
          the same command goes on with the rest.
          """))
  }

  /// Cards of one batch, a commit of its own.
  private static let batch = 500

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Option(
    help: .init(Phrase(ar: "كود المحافظة.", en: "The governorate's code."), valueName: "CODE"))
  var governorate: GovernorateNumber

  @Option(
    help: .init(
      Phrase(ar: "أقصى عدد من الكروت؛ من دونه كلها.", en: "At most so many cards; else all."),
      valueName: "N"))
  var limit: UInt64?

  func validate() throws {
    guard limit != 0 else {
      throw ValidationError(Phrase(ar: "--limit من 1 فأكثر.", en: "--limit is 1 or more."))
    }
  }

  func serve(at desk: Desk) throws -> Report? {
    var cards: UInt64 = 0
    var answer: RequestBatchResponse
    var cursor: UInt64 = 0
    repeat {
      answer = try request(from: cursor, left: (limit ?? .max) - cards, at: desk)
      cards += answer.cards
      cursor = answer.cursor
    } while cursor != 0 && cards < limit ?? .max
    return Self.report(cards, isComplete: cursor == 0, answer.receipt)
  }

  private func request(
    from cursor: UInt64, left: UInt64, at desk: Desk
  ) throws -> RequestBatchResponse {
    try desk.act(Messages.Collection.requestBatch) { id in
      RequestBatchRequest(
        requestId: id, governorate: governorate.number, cursor: cursor,
        limit: Int32(min(left, UInt64(Self.batch))))
    }
  }

  private static func report(
    _ cards: UInt64, isComplete: Bool, _ receipt: Wire.Receipt?
  ) -> Report {
    Report([.number("cards", cards), .flag("complete", isComplete)] + receipt.fields) { speech in
      let all = Phrase(ar: "طُلب: {cards}، ولم يبق أحد.", en: "Requested: {cards}; nobody is left.")
      let some = Phrase(ar: "طُلب: {cards}، وبقي غيرهم.", en: "Requested: {cards}; others are left.")
      return [speech.say(isComplete ? all : some, ["cards": speech.count(cards, .card)])]
        + receipt.lines(in: speech)
    }
  }
}
