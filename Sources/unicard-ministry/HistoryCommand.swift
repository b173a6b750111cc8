import ArgumentParser
import Messages
import Office

/// `history card REF`: what happened to a card.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "history", Phrase(ar: "ما جرى.", en: "What happened."), subcommands: [CardHistory.self])
  }
}

/// `history card REF`: newest first.
struct CardHistory: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "card",
      Phrase(ar: "ما جرى لكارت، الأحدث أولًا.", en: "What happened to a card, newest first."),
      teaching: Phrase(
        ar: "مع --json كائن لكل قيد.", en: "With --json one object per entry."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(
    help: .init(
      Phrase(ar: "مرجع الكارت في الدفتر (لا رقمه).", en: "The card's reference, not its number.")))
  var reference: UInt64

  @Option(
    help: .init(Phrase(ar: "أقصى عدد من القيود.", en: "At most so many entries."), valueName: "N"))
  var limit: UInt16 = 100

  func serve(at desk: Desk) throws -> Report? {
    let lines = try desk.pages(of: \HistoryResponse.lines, upTo: Int(limit)) { token in
      let request = CardHistoryRequest(
        card: reference, pageSize: Int32(min(max(limit, 1), 1000)), pageToken: token)
      let answer = try desk.read(History.card, request)
      return (answer, answer.nextPageToken)
    }
    let none = Phrase(ar: "لا قيود لهذا الكارت.", en: "This card has no entries.")
    desk.reporter.show(lines.map(Self.report), orElse: none)
    return nil
  }

  private static func report(of line: Wire.HistoryLine) -> Report {
    Report([
      .number("entry", line.entry), .instant("at", unixNanos: line.instantUnixNanos),
      .text("method", line.method), .text("refused", line.refused.isEmpty ? nil : line.refused),
      .number("loaves", line.loaves), .money("ration", piastres: line.rationPiastres),
      .text("place", line.place.isEmpty ? nil : line.place),
    ]) { speech in
      var parts = [
        speech.digits.written("\(line.entry)"), speech.moment(unixNanos: line.instantUnixNanos),
        speech.code(line.method),
      ]
      if !line.place.isEmpty { parts.append(speech.code(line.place)) }
      if line.loaves != 0 { parts.append(speech.count(line.loaves, .loaf)) }
      if line.rationPiastres != 0 { parts.append(speech.money(piastres: line.rationPiastres)) }
      if !line.refused.isEmpty { parts.append("[\(speech.code(line.refused))]") }
      return [parts.joined(separator: " · ")]
    }
  }
}
