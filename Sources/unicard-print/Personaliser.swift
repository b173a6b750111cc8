import Messages
import Office

/// The program that prints a card and says the number it drew.
struct Personaliser {
  private let program: Program

  init(_ command: String) {
    program = Program(command)
  }

  /// Prints one card. Throws `PROGRAM_FAILED`, or `CARD_NUMBER_MALFORMED` when it names no number.
  func card(for job: Wire.PrintJob) throws(Trouble) -> Wire.PrintedCard {
    var line = CSVWriter()
    line.write(["\(job.card)", job.name, job.centre, job.expiry])
    guard let number = try program.digits(input: line.take()), number.isCardNumber else {
      throw Trouble(.refused, "CARD_NUMBER_MALFORMED", details: ["card": "\(job.card)"])
    }
    return Wire.PrintedCard(card: job.card, number: number.copied())
  }
}
