import ArgumentParser
import Messages
import Office

/// `run`: prints all that waits: a number for every card, reported and shipped batch by batch.
struct Run: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "run",
      Phrase(ar: "اطبع كل ما في الانتظار وأرسله.", en: "Print all that waits, and ship it."),
      teaching: Phrase(
        ar: """
          --personaliser برنامج يُشغّل مرة لكل كارت: يقرأ من إدخاله القياسي سطر CSV واحدًا \
          (card,name,centre,expires_on)، ويطبع الكارت، ويكتب رقمه في سطر.
          --rehearsal لدفتر التدريب: أرقام اختبار لا يصدرها بنك؛ وتُحفظ في --vault إن طُلب، لتُقدَّم \
          بعد ذلك كما يقدّمها القارئ.
          """,
        en: """
          --personaliser is a program that runs once for every card: it reads one line of CSV on its \
          standard input (card,name,centre,expires_on), prints the card, and writes the card's number \
          on a line.
          --rehearsal is for a rehearsal ledger: test numbers that no bank issues; --vault keeps them \
          in a file, so that they can be presented later as a reader would.
          """))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var progress: ProgressOptions

  @Option(
    help: .init(
      Phrase(ar: "برنامج الطباعة.", en: "The personalising program."), valueName: "COMMAND"))
  var personaliser: String?

  @Flag(help: .init(Phrase(ar: "أرقام اختبار، للتدريب.", en: "Test numbers, for rehearsals.")))
  var rehearsal = false

  @Option(
    help: .init(
      Phrase(ar: "سلسلة أرقام أخرى.", en: "Another series of test numbers."), valueName: "N"))
  var seed: UInt64 = 1

  @Option(
    help: .init(
      Phrase(
        ar: "ملف 0600 تُضاف إليه الأرقام: card,number,name,centre.",
        en: "A file, mode 0600, that the test numbers are added to: card,number,name,centre."),
      valueName: "FILE"))
  var vault: String?

  func validate() throws {
    guard rehearsal != (personaliser != nil) else {
      throw ValidationError(
        Phrase(
          ar: "اختر --personaliser أو --rehearsal.",
          en: "Give either --personaliser or --rehearsal."))
    }
    guard rehearsal || vault == nil else {
      throw ValidationError(
        Phrase(ar: "--vault مع --rehearsal فقط.", en: "--vault goes with --rehearsal only."))
    }
  }

  func serve(at desk: Desk) throws -> Report? {
    let queue = PrintQueue(at: desk)
    let jobs = try queue.jobs()
    let vault = try vault.map { path throws(Trouble) in try Vault(path: path) }
    let bar = desk.progress(progress, total: Int64(jobs.count), of: .card)
    defer { bar.finish() }
    var count: UInt64 = 0
    var receipt: Wire.Receipt?
    for batch in jobs.parts(of: batchSize) {
      let cards = try draw(batch)
      try vault?.add(batch, cards)
      _ = try queue.report(cards)
      let answer = try shipped(batch.map(\.card), by: queue)
      count += answer.cards
      receipt = answer.receipt
      bar.update(Int64(count))
    }
    return Self.report(count, receipt)
  }

  /// Ships a batch that has been reported; when that fails, its cards are named, to be shipped by
  /// `ship`.
  private func shipped(_ cards: [UInt64], by queue: PrintQueue) throws -> ShipResponse {
    do {
      return try queue.ship(cards)
    } catch var trouble as Trouble {
      trouble.details["printed_not_shipped"] = cards.map { "\($0)" }.joined(separator: " ")
      throw trouble
    }
  }

  /// A program's cards are reported soon after they are printed: little is lost when it breaks off.
  private var batchSize: Int { rehearsal ? PrintQueue.most : 50 }

  private func draw(_ jobs: [Wire.PrintJob]) throws(Trouble) -> [Wire.PrintedCard] {
    guard let personaliser else {
      return TestNumbers(seed: seed).cards(for: jobs)
    }
    var cards: [Wire.PrintedCard] = []
    for job in jobs { cards.append(try Personaliser(personaliser).card(for: job)) }
    return cards
  }

  private static func report(_ cards: UInt64, _ receipt: Wire.Receipt?) -> Report {
    Report([.number("cards", cards)] + receipt.fields) { speech in
      [
        speech.say(
          Phrase(ar: "طُبع وأُرسل: {cards}.", en: "Printed and shipped: {cards}."),
          ["cards": speech.count(cards, .card)])
      ] + receipt.lines(in: speech)
    }
  }
}
