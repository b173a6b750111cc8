import ArgumentParser
import Messages
import Office

/// `ship REF…`: sends printed cards to their centres.
struct Ship: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "ship", Phrase(ar: "أرسل كروتًا مطبوعة إلى مراكزها.", en: "Send printed cards out."),
      teaching: Phrase(
        ar: "كل 1000 كارت قيد واحد.", en: "Every 1,000 cards are one entry."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(
    help: .init(
      Phrase(
        ar: "مراجع الكروت؛ «-» سطرًا سطرًا من الإدخال القياسي.",
        en: "The cards' references; \"-\" reads them from standard input, one a line."),
      valueName: "REF"))
  var references: [String]

  func serve(at desk: Desk) throws -> Report? {
    let cards = try References.read(references, or: desk.surroundings.input)
    let queue = PrintQueue(at: desk)
    for part in cards.parts(of: PrintQueue.most) {
      desk.reporter.show(Self.report(try queue.ship(part)))
    }
    return nil
  }

  private static func report(_ answer: ShipResponse) -> Report {
    Report([.number("cards", answer.cards)] + answer.receipt.fields) { speech in
      [
        speech.say(
          Phrase(ar: "أُرسل: {cards}.", en: "Shipped: {cards}."),
          ["cards": speech.count(answer.cards, .card)])
      ] + answer.receipt.lines(in: speech)
    }
  }
}

/// References as arguments, or by the line.
enum References {
  static func read(_ arguments: [String], or input: Lines) throws(Trouble) -> [UInt64] {
    var texts = arguments
    if arguments == ["-"] {
      texts = []
      while let line = try input.text() { texts.append(line) }
    }
    let numbers = texts.map { UInt64(Digits.read($0).filter { $0 != " " }) }
    let wrong = numbers.indices.filter { numbers[$0] == nil }.map {
      Violation(line: $0 + 1, reason: "REFERENCE_MALFORMED")
    }
    guard wrong.isEmpty else { throw Trouble("FILE_ROWS_INVALID", lines: wrong) }
    guard !numbers.isEmpty else { throw Trouble(.usage, "INPUT_ENDED") }
    return numbers.compactMap { $0 }
  }
}
