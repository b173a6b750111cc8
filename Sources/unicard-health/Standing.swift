internal import ArgumentParser
internal import Capture
internal import Messages
internal import Office

/// Whether a card can be verified here.
struct CardStatus: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "status",
      Phrase(ar: "هل يمكن التحقق بهذا الكارت؟", en: "Whether a card can be verified here."),
      teaching: .lesson(
        Phrase(
          ar: "بالكارت حاضرًا. لا يُحسب شيئًا.", en: "With the card present. Counts nothing."),
        reads: .inputOrder(.cardNumber),
        examples: "unicard-health status --reader /usr/lib/unicard/read-chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions

  func serve(at desk: Desk) throws -> Report? {
    guard let card = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    return try desk.read(Verification.cardStatus, CardStatusRequest(card: card.onWire)).report
  }
}

extension CardStatusResponse {
  fileprivate var report: Report {
    let names = fingers.compactMap { FingerName($0)?.rawValue }
    return Report([
      .list("fingers", names.map { [.text("finger", $0)] }),
      .number("attempts_left", attemptsLeft),
    ]) { speech in
      guard !fingers.isEmpty else {
        return [
          speech.say(
            Phrase(
              ar: "الكارت سارٍ ولا إصبع مسجلًا عليه: يُسجّل في مكتب البريد.",
              en: "The card is active and no finger is enrolled on it: the post enrols one."))
        ]
      }
      return [
        speech.say(
          Phrase(ar: "المسجل: {fingers}.", en: "Enrolled: {fingers}."),
          ["fingers": speech.fingers(fingers)]),
        speech.say(
          Phrase(
            ar: "المحاولات الباقية قبل إيقاف الكارت: {left}.",
            en: "Attempts left before the card is stopped: {left}."),
          ["left": speech.count(attemptsLeft, .attempt)]),
      ]
    }
  }
}

/// Whether a person has a card to be verified by (C-46).
struct PersonStatus: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "person",
      Phrase(ar: "هل لهذا المواطن كارت؟", en: "Whether a person has a card."),
      teaching: .lesson(
        Phrase(
          ar: "من لا كارت له، كالأطفال دون 16 سنة، يُخدم بالطرق العادية ولا يُسجَّل هنا شيء.",
          en: """
            Whoever has none, children under sixteen among them, is served by the ordinary ways; \
            nothing is recorded here.
            """),
        reads: .inputOrder(Phrase(ar: "الرقم القومي", en: "the national ID")),
        examples: "unicard-health person"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    let answer = try desk.read(
      Verification.personStatus, PersonStatusRequest(nationalId: nationalID))
    let lastFour = answer.lastFour.isEmpty ? nil : answer.lastFour
    return Report([.state("state", answer.state), .text("last_four", lastFour)]) { speech in
      [
        speech.say(
          Phrase(ar: "كارته: {state}.", en: "His card: {state}."),
          ["state": speech.say(answer.state.words)])
      ]
    }
  }
}
