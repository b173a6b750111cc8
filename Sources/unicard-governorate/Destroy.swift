internal import ArgumentParser
internal import Messages
internal import Office

/// Proposes the destruction of cards whose second window has lapsed (R60, C-15).
struct Destroy: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "destroy",
      Phrase(ar: "اقترح إعدام كروت لم تُستلم.", en: "Propose to destroy uncollected cards."),
      teaching: .lesson(
        Phrase(
          ar: "لا يُعدم شيء حتى يعتمد موظف آخر المقترحَ ببصمته. يُكتب رقم محضر الإعدام بالشهود. وما "
            + "زاد على 500 كارت يُقسَّم، ولكل قسم مقترح.",
          en: "Nothing is destroyed until another clerk approves the proposal by its digest. Give "
            + "the serial of the witnessed record. More than 500 go in parts, a proposal each."),
        examples: "unicard-governorate destroy --lapsed --witness 2026/117",
        "unicard-governorate destroy 4711 4712 --witness 2026/118"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var cards: CardReferences

  @Flag(
    help: .init(
      Phrase(
        ar: "كل كروت الديوان التي انقضت مدتها الثانية.",
        en: "All cards of the headquarters whose second month is over.")))
  var lapsed = false

  @Option(
    help: .init(
      Phrase(ar: "رقم محضر الإعدام.", en: "Serial of the witnessed record."), valueName: "SERIAL"))
  var witness: String

  func validate() throws { try cards.validate(or: lapsed) }

  func serve(at desk: Desk) throws -> Report? {
    let chosen = lapsed ? try desk.lapsedCards(in: .atHeadquarters) : try desk.cards(cards)
    try desk.inParts(of: 500, chosen) { part in
      let proposed = try desk.act(Messages.Collection.destroy) { id in
        DestroyRequest(requestId: id, cards: part, witnessSerial: witness)
      }
      return Report(proposed, at: desk, more: [.number("cards", part.count)])
    }
    return nil
  }
}
