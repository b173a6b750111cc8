public import ArgumentParser

/// Cards by their references in the ledger: in the command, or one per line of standard input.
public struct CardReferences: ParsableArguments {
  @Argument(
    help: .init(
      Phrase(
        ar:
          "أرقام الكروت في الدفتر (ليست الأرقام المطبوعة عليها)، أو «-»: اقرأها من الإدخال القياسي، "
          + "رقم في كل سطر.",
        en: "The cards' references in the ledger (not the numbers printed on them), or \"-\": read "
          + "them from standard input, one per line."),
      valueName: "REF"))
  var references: [CardReference] = []

  public init() {}

  /// Refuses a command that names no cards, or names them in two ways.
  public func validate(or chosenOtherwise: Bool) throws {
    let ways = [
      references.contains(.input), references.contains { $0 != .input }, chosenOtherwise,
    ]
    guard ways.count(where: { $0 }) == 1, references.count(where: { $0 == .input }) <= 1 else {
      throw ValidationError(
        Phrase(
          ar: "اذكر الكروت بطريقة واحدة: أرقامها في الأمر، أو «-» للإدخال القياسي.",
          en: "Name the cards in one way: their references, or \"-\" for standard input."))
    }
  }
}

/// A card's reference, or the word for standard input.
enum CardReference: ExpressibleByArgument, Equatable {
  case card(UInt64)
  case input

  init?(argument: String) {
    guard argument != "-" else {
      self = .input
      return
    }
    guard let reference = UInt64(Digits.read(argument)) else { return nil }
    self = .card(reference)
  }
}

extension Desk {
  /// The cards a command named, in the order they were named. Blank lines are passed over.
  public func cards(_ named: CardReferences) throws(Trouble) -> [UInt64] {
    guard named.references != [.input] else { return try referencesFromInput() }
    return named.references.compactMap { if case .card(let card) = $0 { card } else { nil } }
  }

  private func referencesFromInput() throws(Trouble) -> [UInt64] {
    var cards: [UInt64] = []
    var line = 0
    while let text = try surroundings.input.text() {
      line += 1
      let written = Digits.read(text).filter { !$0.isWhitespace }
      guard !written.isEmpty else { continue }
      guard let card = UInt64(written) else {
        throw Trouble(.usage, "NOT_A_NUMBER", details: ["line": "\(line)"])
      }
      cards.append(card)
    }
    return cards
  }
}
