public import Messages

/// A draw of goods that was taken back, as its receipt tells it.
public struct BasketReturn: Sendable, Equatable {
  public let receipt: Wire.Receipt
  /// What went back to each source of the household's.
  public let returned: Wire.RationValue
  /// What the citizen had paid himself, for whoever took it to pay back.
  public let excessPiastres: Int64
  /// The entry of the draw.
  public let reversedEntry: UInt64

  public init(_ reversed: ReverseGoodsResponse) throws {
    receipt = try .of(reversed.receipt)
    guard let returned = reversed.returned else { throw AnswerIncomplete() }
    self.returned = returned
    (excessPiastres, reversedEntry) = (reversed.excessPiastres, reversed.reversedEntry)
  }

  /// The receipt for a till, and its facts for a program.
  public var report: Report {
    Report(
      [
        .object("returned", returned.fields), .money("returned", piastres: returned.piastres),
        .money("excess", piastres: excessPiastres), .number("reversed_entry", reversedEntry),
      ] + receipt.fields
    ) { slip(in: $0).lines }
  }

  /// The receipt on paper.
  public func slip(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: receipt.rehearsal)
    slip.head("", "")
    slip.centred(speech.say(.init(ar: "إلغاء صرف سلع", en: "Goods taken back")))
    slip.rule()
    slip.moment(of: receipt)
    slip.rule()
    slip.row(.init(ar: "رُدّ للأسرة", en: "Given back"), speech.money(piastres: returned.piastres))
    slip.sources(of: returned)
    if excessPiastres > 0 {
      slip.row(.init(ar: "يُرد نقدًا", en: "To pay back"), speech.money(piastres: excessPiastres))
    }
    slip.row(.init(ar: "القيد الملغى", en: "Entry undone"), speech.plain(reversedEntry))
    slip.foot(receipt)
    return slip
  }
}
