public import Messages

/// A finger that is the card holder's, as its receipt tells it.
public struct FingerVerification {
  public let receipt: Wire.Receipt
  private let verified: VerifyResponse

  public init(_ verified: VerifyResponse) throws {
    receipt = try .of(verified.receipt)
    self.verified = verified
  }

  /// The receipt for the counter, and its facts for a program. `verification` opens the visit.
  public var report: Report {
    Report(
      [
        .number("verification", receipt.entry), .finger("finger", verified.finger),
        .text("last_four", verified.lastFour), .number("score", verified.score),
        .number("threshold", verified.threshold), .number("matcher", verified.matcher),
        .instant("valid_until", unixNanos: verified.validUntilUnixNanos),
      ] + receipt.fields
    ) { slip(in: $0).lines }
  }

  /// The receipt on paper (R34). How alike the prints were is nobody's business at the counter.
  private func slip(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: receipt.rehearsal)
    slip.head(speech.say(.init(ar: "التأمين الصحي الشامل", en: "Universal Health Insurance")), "")
    slip.rule()
    slip.moment(of: receipt)
    slip.card(endingIn: verified.lastFour)
    slip.rule()
    slip.row(
      .init(ar: "البصمة", en: "Fingerprint"), speech.say(.init(ar: "مطابقة", en: "verified")))
    slip.row(.init(ar: "الإصبع", en: "Finger"), speech.finger(verified.finger))
    slip.row(
      .init(ar: "تُفتح الزيارة حتى", en: "Visit by"),
      speech.clock(unixNanos: verified.validUntilUnixNanos))
    slip.foot(receipt)
    return slip
  }
}
