import ArgumentParser
import Messages
import Office

/// `spoiled REF --cause TEXT`: a print that went wrong goes back to the queue, without a number.
struct Spoiled: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "spoiled",
      Phrase(ar: "بلّغ عن كارت تلف في الطباعة.", en: "Report a card spoiled in printing."),
      teaching: Phrase(
        ar: "يعود الكارت إلى قائمة الطباعة بلا رقم.",
        en: "The card goes back to the queue, without a number."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(Phrase(ar: "مرجع الكارت.", en: "The card's reference."), valueName: "REF"))
  var reference: UInt64

  @Option(help: .init(Phrase(ar: "السبب، للسجل.", en: "Why, for the record."), valueName: "TEXT"))
  var cause: String

  func serve(at desk: Desk) throws -> Report? {
    let answer = try desk.act(Printing.reportSpoiled) { id in
      ReportSpoiledRequest(requestId: id, card: reference, cause: cause)
    }
    return Report([.number("card", reference)] + answer.receipt.fields) { speech in
      [
        speech.say(
          Phrase(ar: "عاد الكارت {card} إلى الطباعة.", en: "Card {card} is back in the queue."),
          ["card": speech.digits.written("\(reference)")])
      ] + answer.receipt.lines(in: speech)
    }
  }
}
