internal import Messages
internal import Office

/// One customer after the other at a bakery's counter, and the last draw in mind in case it must be
/// taken back.
final class Morning {
  private let draws: Draws
  private let cards: CardSource
  private let pin: PINOptions
  private var lastDraw: UInt64?
  private var inputHasEnded = false

  init(_ draws: Draws, cards: CardSource, pin: PINOptions) {
    (self.draws, self.cards, self.pin) = (draws, cards, pin)
  }

  /// Serves until a draw is made, and returns its receipt; nil when the input has ended: there may
  /// be more cards, but nobody says how many loaves.
  func next() throws -> Report? {
    while !inputHasEnded, let presented = try cards.cardOrWord(Self.card) {
      let report =
        switch consume presented {
        case .card(let card): try serve(card.onWire)
        case .word(let word): try serve(word)
        case .nothing: nil as Report?
        }
      if let report { return report }
    }
    return nil
  }

  private func serve(_ card: Wire.PresentedCard) throws -> Report? {
    guard let loaves = try loaves() else { return nil }
    return kept(try draws.onCard(card, loaves, pin: try draws.desk.pin(pin)))
  }

  private func serve(_ word: String) throws -> Report? {
    switch word {
    case "r", "ر": return try takeBack()
    case "o", "ق": return try serveOldCard()
    default: throw Trouble(.usage, "CARD_NUMBER_MALFORMED")
    }
  }

  private func serveOldCard() throws -> Report? {
    guard let card = try cards.legacyCard(), let loaves = try loaves() else { return nil }
    return kept(try draws.onOldCard(card.number.copied(), loaves))
  }

  /// How many; nil when the clerk leaves this card, or the input ends.
  private func loaves() throws -> Int32? {
    while let line = try draws.desk.terminal.line(Self.loaves) {
      let word = Digits.read(line).filter { $0 != " " }.lowercased()
      if word.isEmpty { return nil }
      if let loaves = Int32(word) { return loaves }
      guard ["r", "ر"].contains(word) else {
        try draws.desk.terminal.complain(Trouble(.usage, "NOT_A_NUMBER"))
        continue
      }
      if let returned = try takeBack() { draws.desk.reporter.show(returned) }
    }
    inputHasEnded = true
    return nil
  }

  private func kept(_ draw: BreadDraw) -> Report {
    lastDraw = draw.receipt.entry
    return fed(draw.report)
  }

  /// The slip with an empty line after it, where the paper is torn off.
  private func fed(_ report: Report) -> Report {
    Report(report.fields) { report.lines($0) + [""] }
  }

  private func takeBack() throws -> Report? {
    guard let entry = lastDraw else { throw Trouble(.refused, "NOTHING_TO_REVERSE") }
    let returned = try draws.takeBack(entry)
    lastDraw = nil
    return fed(returned.report)
  }

  private static let card = Phrase(ar: "الكارت:", en: "Card:")
  private static let loaves = Phrase(ar: "الأرغفة:", en: "Loaves:")
}
