internal import Messages
internal import Office

/// One customer after the other at a grocer's counter, and the last draw in mind in case it must be
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

  /// Serves until a draw is made, and returns its receipt; nil when the input has ended.
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
    guard let basket = try basket() else { return nil }
    let pin = try draws.desk.pin(pin)
    return kept(try draws.onCard(card, basket, pin: pin, paysExcess: false))
  }

  private func serve(_ word: String) throws -> Report? {
    switch word {
    case "r", "ر": return try takeBack()
    case "o", "ق": return try serveOldCard()
    default: throw Trouble(.usage, "CARD_NUMBER_MALFORMED")
    }
  }

  private func serveOldCard() throws -> Report? {
    guard let card = try cards.legacyCard() else { return nil }
    let number = card.number.copied()
    guard let basket = try basket() else { return nil }
    return kept(try draws.onOldCard(number, basket, paysExcess: false))
  }

  /// What is asked for; nil when the clerk leaves this card, or the input ends before the empty line.
  private func basket() throws -> [Wire.BasketLine]? {
    var lines: [Wire.BasketLine] = []
    while let line = try draws.desk.terminal.line(Self.item) {
      let word = line.filter { $0 != " " }.lowercased()
      if word.isEmpty { return lines.isEmpty ? nil : lines }
      if lines.isEmpty, ["r", "ر"].contains(word) {
        if let returned = try takeBack() { draws.desk.reporter.show(returned) }
      } else if let item = BasketItem(line) {
        lines.append(item.onWire)
      } else {
        try draws.desk.terminal.complain(Trouble(.usage, "BASKET_MALFORMED"))
      }
    }
    inputHasEnded = true
    return nil
  }

  private func kept(_ draw: BasketDraw) -> Report {
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
  private static let item = Phrase(ar: "الصنف:", en: "Item:")
}
