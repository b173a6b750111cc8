internal import ArgumentParser
internal import Capture
internal import Office

/// Verifies a citizen by his card and his finger.
struct Verify: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "verify",
      Phrase(ar: "تحقق من صاحب الكارت ببصمته.", en: "Verify a card's holder by his finger."),
      teaching: .lesson(
        Phrase(
          ar: """
            ضع الكارت في القارئ، ثم يضع صاحبه إصبعه خلال دقيقتين. رقم القيد في الرد هو رقم التحقق الذي \
            تُفتح به الزيارة مرة واحدة.
            """,
          en: """
            Put the card into the reader; then its holder lays his finger down within two minutes. \
            The entry number in the answer is the verification, and a visit is opened with it once.
            """),
        reads: .inputOrder(.cardNumber),
        examples: "unicard-health verify --reader /usr/lib/unicard/read-chip "
          + "--capture unicard-capture --chip /run/chip/finger1",
        "unicard-health verify --entry chip --record probe.fmr --chip card.fmr "
          + "--device F0001 --device-key F0001.pem"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var capture: CaptureOptions

  func serve(at desk: Desk) throws -> Report? {
    let verifications = Verifications(
      at: desk, cards: desk.cards(reader, entry), try CaptureDesk(at: desk, capture, device))
    guard let verified = try verifications.next() else { throw Trouble(.usage, "INPUT_ENDED") }
    return verified.report
  }
}

/// One citizen after the other.
struct CounterOpen: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "counter",
      Phrase(ar: "شباك مفتوح طول الصباح.", en: "A counter that stays open all morning."),
      teaching: .lesson(
        Phrase(
          ar: "كارت، ثم إصبع، ثم إيصال، ثم التالي. الرفض يظهر ويستمر الشباك.",
          en: "Card, finger, receipt, next. A refusal is shown and the counter goes on."),
        reads: .inputOrder(
          Phrase(
            ar: "لكل مواطن رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "for each citizen the card number (unless --reader reads it)")),
        examples: "unicard-health counter --reader /usr/lib/unicard/read-chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var capture: CaptureOptions

  func serve(at desk: Desk) throws -> Report? {
    let verifications = Verifications(
      at: desk, cards: desk.cards(reader, entry), try CaptureDesk(at: desk, capture, device))
    _ = try Counter(at: desk, counting: .verification).serve { _ in
      try verifications.next()?.report
    }
    return nil
  }
}
