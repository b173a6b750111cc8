import ArgumentParser
import Messages
import Office

/// `printed`: reports cards printed elsewhere, a reference and a number on each line of standard
/// input.
struct Printed: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "printed", Phrase(ar: "بلّغ عن كروت طُبعت.", en: "Report cards as printed."),
      teaching: Phrase(
        ar: """
          يُقرأ الإدخال القياسي: في كل سطر مرجع الكارت ثم رقمه، بينهما فاصلة أو مسافة. إن كان سطر غير \
          صحيح ذُكر برقمه ولم يُرسل شيء. كل 1000 كارت قيد واحد.
          """,
        en: """
          Standard input is read: on each line a card's reference and its number, with a comma or a \
          space between. When a line is wrong it is named by its number and nothing is sent. Every \
          1,000 cards are one entry.
          """))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let cards = try PrintedLines.read(desk.surroundings.input)
    let queue = PrintQueue(at: desk)
    for part in cards.parts(of: PrintQueue.most) {
      let answer = try queue.report(part)
      desk.reporter.show(Self.report(answer))
    }
    return nil
  }

  private static func report(_ answer: ReportPrintedResponse) -> Report {
    Report([.number("cards", answer.cards)] + answer.receipt.fields) { speech in
      [
        speech.say(
          Phrase(ar: "سُجّلت طباعة {cards}.", en: "{cards} recorded as printed."),
          ["cards": speech.count(answer.cards, .card)])
      ] + answer.receipt.lines(in: speech)
    }
  }
}

/// Lines of a reference and a card number.
enum PrintedLines {
  /// All of them; or every wrong line by its number, with none of what stood there.
  static func read(_ input: Lines) throws(Trouble) -> [Wire.PrintedCard] {
    var cards: [Wire.PrintedCard] = []
    var wrong: [Violation] = []
    var seen: Set<UInt64> = []
    var line = 0
    while let card = try input.next({ Self.card($0) }) {
      line += 1
      switch card {
      case .success(let card) where seen.insert(card.card).inserted: cards.append(card)
      case .success: wrong.append(Violation(line: line, reason: "REFERENCE_REPEATED"))
      case .failure(let fault): wrong.append(Violation(line: line, reason: fault.reason))
      }
    }
    guard wrong.isEmpty else { throw Trouble("FILE_ROWS_INVALID", lines: wrong) }
    guard !cards.isEmpty else { throw Trouble(.usage, "INPUT_ENDED") }
    return cards
  }

  private static func card(_ line: UnsafeRawBufferPointer) -> Result<Wire.PrintedCard, RowFault> {
    let isBetween: (UInt8) -> Bool = { [0x20, 0x09, UInt8(ascii: ",")].contains($0) }
    let reference = line.prefix { !isBetween($0) }
    let number = line[reference.endIndex...].drop(while: isBetween)
    guard let card = UInt64(String(decoding: reference, as: UTF8.self)) else {
      return .failure(RowFault("REFERENCE_MALFORMED"))
    }
    guard let digits = Secret(digitsOf: number), digits.isCardNumber else {
      return .failure(RowFault("CARD_NUMBER_MALFORMED"))
    }
    return .success(Wire.PrintedCard(card: card, number: digits.copied()))
  }
}
