import ArgumentParser
import Messages
import Office

/// `status`: how the daemon does.
struct Status: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration("status", Phrase(ar: "حال الخدمة والدفتر.", en: "How the daemon does."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let status = try desk.read(Operator.status, StatusRequest())
    return Report(Self.facts(of: status)) { Self.lines(of: status, in: $0) }
  }

  private static func facts(of status: StatusResponse) -> [Field] {
    [
      .text("version", status.version), .bytes("ledger", status.ledger),
      .number("epoch", status.epoch), .flag("rehearsal", status.rehearsal),
      .number("last_entry", status.lastEntry), .bytes("head", status.head),
      .instant("now", unixNanos: status.instantUnixNanos), .day("date", status.date),
      .text("read_only", status.readOnly.isEmpty ? nil : status.readOnly),
      .number("citizens", status.citizens), .number("households", status.households),
      .number("cards", status.cards), .bytes("signing_key", status.signingKey),
    ]
  }

  private static func lines(of status: StatusResponse, in speech: Speech) -> [String] {
    let kind =
      status.rehearsal
      ? Phrase(ar: "دفتر تدريب", en: "a rehearsal ledger")
      : Phrase(ar: "دفتر حقيقي", en: "a production ledger")
    let writes =
      status.readOnly.isEmpty
      ? speech.say(Phrase(ar: "يقبل القيود.", en: "It takes entries."))
      : speech.say(
        Phrase(ar: "للقراءة فقط: {why}", en: "Read-only: {why}"), ["why": status.readOnly])
    return [
      "unicardd \(speech.code(status.version)) · \(speech.say(kind))",
      speech.moment(unixNanos: status.instantUnixNanos),
      speech.say(
        Phrase(ar: "آخر قيد {entry}، العهد {epoch}.", en: "Last entry {entry}, epoch {epoch}."),
        [
          "entry": speech.digits.written("\(status.lastEntry)"),
          "epoch": speech.digits.written("\(status.epoch)"),
        ]),
      [
        speech.count(status.citizens, .citizen), speech.count(status.households, .household),
        speech.count(status.cards, .card),
      ].joined(separator: " · "),
      writes,
    ]
  }
}
