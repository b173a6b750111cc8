internal import Capture
internal import Messages
internal import Office

/// Verifications at one counter: begin, finger, verdict.
struct Verifications {
  private let desk: Desk
  private let cards: CardSource
  private let prints: CaptureDesk

  init(at desk: Desk, cards: CardSource, _ prints: CaptureDesk) {
    (self.desk, self.cards, self.prints) = (desk, cards, prints)
  }

  /// Verifies the next card's holder; nil when there are no more cards.
  ///
  /// The chip is read and the finger taken between the two calls: a nonce is of no use before there is a card, nor after
  /// the finger has gone.
  func next() throws -> FingerVerification? {
    guard let presented = try cards.card() else { return nil }
    let card = presented.onWire
    let begun = try desk.act(Verification.begin) { id in
      BeginVerificationRequest(requestId: id, card: card, device: prints.device)
    }
    let attempt = try Wire.Receipt.of(begun.receipt).entry
    desk.reporter.note(
      Phrase(
        ar: "المسجل: {fingers}. المحاولات الباقية: {left}. الإصبع على القارئ.",
        en: "Enrolled: {fingers}. Attempts left: {left}. The finger on the reader, please."),
      [
        "fingers": desk.speech.fingers(begun.fingers),
        "left": desk.speech.number(begun.attemptsLeft),
      ])
    let gallery = try prints.gallery()
    let probe = try prints.record(impressions: 1, of: nil)
    let signature = try prints.key.sign(
      nonce: begun.nonce, attempt: attempt, card: card.number, gallery: gallery, probe: probe)
    return try FingerVerification(
      try desk.act(Verification.verify) { id in
        VerifyRequest(
          requestId: id, card: card, device: prints.device, attempt: attempt, nonce: begun.nonce,
          gallery: gallery, probe: probe, signature: signature)
      })
  }
}
