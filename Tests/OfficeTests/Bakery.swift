import ArgumentParser

@testable import Office

/// A small role command, as a role writes one.
struct Bakery: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-bakery",
      Phrase(ar: "المخبز: صرف الخبز بالكارت الموحد.", en: "The bakery: bread on the unified card."),
      teaching: Phrase(
        ar: "أدخل كارت رب الأسرة في القارئ ثم اكتب عدد الأرغفة.",
        en: "Put the head of household's card into the reader, then give the loaves."),
      verbs: [Dispense.self, Open.self, Many.self, Price.self])
  }
}

struct Dispense: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "dispense", Phrase(ar: "اصرف خبزًا.", en: "Dispense bread."),
      teaching: .inputOrder(Phrase(ar: "رقم الكارت", en: "the card number")))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @Option(help: .init(Phrase(ar: "عدد الأرغفة.", en: "How many loaves.")))
  var loaves: Int32

  func serve(at desk: Desk) throws -> Report? {
    guard let card = try desk.cards(reader).card() else { throw Trouble(.usage, "INPUT_ENDED") }
    return try dispensed(loaves, on: card, at: desk)
  }
}

struct Open: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration("counter", Phrase(ar: "افتح الشباك.", en: "Keep the counter open."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions

  func serve(at desk: Desk) throws -> Report? {
    let cards = desk.cards(reader)
    let question = Phrase(ar: "الأرغفة:", en: "Loaves:")
    _ = try Counter(at: desk).serve { desk in
      guard let card = try cards.card(),
        let loaves = try desk.terminal.number(question, as: Int32.self)
      else { return nil }
      return try dispensed(loaves, on: card, at: desk)
    }
    return nil
  }
}

struct Many: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration("many", Phrase(ar: "طلبات كثيرة.", en: "Many requests."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var batch: BatchOptions

  func serve(at desk: Desk) throws -> Report? {
    let verb = BatchVerb(names: ["loaves"]) { row, id throws(Trouble) in
      Call(
        "unicard.v1.Bread", "Dispense", payload: [try row.number("loaves")], request: id)
    } fields: {
      guard let loaves = $0.first else { throw Unreadable() }
      return [.number("loaves", loaves)]
    }
    var run = Batch(verb, at: desk)
    let status = run.run()
    guard status == .done else { throw Ended(status) }
    return nil
  }
}

struct Price: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration("price", Phrase(ar: "اعرض السعر.", en: "Show the price."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @Option(help: .init(Phrase(ar: "من تاريخ.", en: "From a date."))) var from: Day?
  @Option(help: .init(Phrase(ar: "السعر بالجنيه.", en: "The price in pounds."))) var price: Pounds?

  func serve(at desk: Desk) throws -> Report? {
    let piastres = price?.piastres ?? 20
    return Report([
      .money("price", piastres: piastres),
      .date("from", from?.year ?? 2024, from?.month ?? 6, from?.day ?? 1),
    ]) { [$0.money(piastres: piastres)] }
  }
}

struct Unreadable: Error {}

private func dispensed(
  _ loaves: Int32, on card: consuming PresentedCard, at desk: Desk
) throws -> Report {
  let payload = card.number.copied() + [card.entryMode == .chip ? 1 : 2, UInt8(loaves)]
  let answer = try desk.ask(
    Call("unicard.v1.Bread", "Dispense", payload: payload, request: desk.requestID()))
  guard let drawn = answer.last else { throw Unreadable() }
  return Report([.number("loaves", drawn)]) { speech in
    [
      speech.say(
        Phrase(ar: "صُرف: {loaves}", en: "Dispensed: {loaves}"),
        [
          "loaves": speech.count(drawn, .loaf)
        ])
    ]
  }
}
