import ArgumentParser
import Messages
import Office

/// `pull`: the cards to print, as a table, as JSON or as CSV.
struct Pull: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pull", Phrase(ar: "اعرض الكروت المطلوب طباعتها.", en: "List the cards to print."),
      teaching: Phrase(
        ar: "مع --json كائن لكل كارت. القائمة لا تُغيّر شيئًا.",
        en: "With --json one object per card. Listing changes nothing."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Flag(
    help: .init(
      Phrase(
        ar: "اكتب CSV: card,name,centre,expires_on.",
        en: "Print CSV: card,name,centre,expires_on.")))
  var csv = false

  @Option(
    help: .init(Phrase(ar: "أقصى عدد من الكروت.", en: "At most so many cards."), valueName: "N"))
  var limit: UInt32?

  func validate() throws {
    guard !(csv && office.json) else {
      throw ValidationError(Phrase(ar: "اختر --csv أو --json.", en: "Choose --csv or --json."))
    }
  }

  func serve(at desk: Desk) throws -> Report? {
    let jobs = try PrintQueue(at: desk).jobs(upTo: limit.map(Int.init) ?? .max)
    if csv {
      writeCSV(jobs, to: desk.surroundings.output)
    } else if office.json {
      for job in jobs { desk.reporter.show(Self.report(of: job)) }
    } else {
      show(jobs, at: desk)
    }
    return nil
  }

  private func writeCSV(_ jobs: [Wire.PrintJob], to output: any Sink) {
    var csv = CSVWriter()
    csv.write(["card", "name", "centre", "expires_on"])
    for job in jobs { csv.write(["\(job.card)", job.name, job.centre, job.expiry]) }
    output.write(String(decoding: csv.take(), as: UTF8.self))
  }

  private func show(_ jobs: [Wire.PrintJob], at desk: Desk) {
    let speech = desk.speech
    var table = Table(
      [
        Phrase(ar: "الكارت", en: "Card"), Phrase(ar: "المركز", en: "Centre"),
        Phrase(ar: "صالح حتى", en: "Valid to"), Phrase(ar: "الاسم", en: "Name"),
      ], in: speech)
    for job in jobs {
      table.add([
        speech.digits.written("\(job.card)"), job.centre, speech.digits.written(job.expiry),
        job.name,
      ])
    }
    desk.reporter.show(
      [Report([]) { _ in table.lines }].filter { _ in !jobs.isEmpty },
      orElse: Phrase(ar: "لا كروت في انتظار الطباعة.", en: "No card waits to be printed."))
  }

  private static func report(of job: Wire.PrintJob) -> Report {
    Report([
      .number("card", job.card), .text("name", job.name), .text("centre", job.centre),
      .day("expires_on", job.expiresOn),
    ]) { _ in [] }
  }
}

extension Wire.PrintJob {
  /// The last day of validity, `2029-12-01`.
  var expiry: String {
    guard let expiresOn else { return "" }
    return [expiresOn.year, expiresOn.month, expiresOn.day]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}
