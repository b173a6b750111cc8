import ArgumentParser
import Messages
import Office

/// `legacy status`, `legacy reinstate`: old ration cards (C-1, C-2).
struct Legacy: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "legacy", Phrase(ar: "بطاقات التموين القديمة.", en: "Old ration cards."),
      subcommands: [LegacyStatus.self, ReinstateLegacy.self])
  }
}

/// `legacy status`: whether an old card lives.
struct LegacyStatus: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "status", Phrase(ar: "هل البطاقة القديمة سارية؟", en: "Does an old card live?"),
      teaching: .inputOrder(.oldNumber))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let number = try desk.oldCard()
    let answer = try desk.read(LegacyCards.status, LegacyStatusRequest(legacyCard: number))
    let entry = answer.retired ? answer.retiredByEntry : nil
    return Report([
      .flag("retired", answer.retired),
      entry.map { .number("retired_by_entry", $0) } ?? .text("retired_by_entry", nil),
    ]) { speech in
      guard let entry else {
        return [speech.say(Phrase(ar: "البطاقة القديمة سارية.", en: "The old card lives."))]
      }
      return [
        speech.say(
          Phrase(ar: "أوقفها القيد {entry}.", en: "It was retired by entry {entry}."),
          ["entry": speech.digits.written("\(entry)")])
      ]
    }
  }
}

/// `legacy reinstate`: brings a retired old card back (C-2). Two persons.
struct ReinstateLegacy: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reinstate",
      Phrase(ar: "اقترح إعادة بطاقة قديمة أُوقفت.", en: "Propose to bring a retired card back."),
      teaching: .inputOrder(.oldNumber))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Option(help: .init(Phrase(ar: "السبب، للسجل.", en: "Why, for the record."), valueName: "TEXT"))
  var cause: String

  func serve(at desk: Desk) throws -> Report? {
    let number = try desk.oldCard()
    let proposed = try desk.act(LegacyCards.reinstate) { id in
      ReinstateRequest(requestId: id, legacyCard: number, cause: cause)
    }
    return Report(proposed, at: desk)
  }
}

extension Phrase {
  fileprivate static let oldNumber = Phrase(
    ar: "رقم بطاقة التموين القديمة", en: "the old ration card's number")
}

extension Desk {
  /// The old card's number, from the keyboard or standard input.
  fileprivate func oldCard() throws(Trouble) -> [UInt8] {
    let cards = CardSource(reader: nil, entryModeOfLines: .keyed, terminal: terminal)
    guard let card = try cards.legacyCard() else { throw Trouble(.usage, "INPUT_ENDED") }
    return card.number.copied()
  }
}
