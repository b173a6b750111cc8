public import Messages

/// A draw that was taken back, as its receipt tells it.
public struct BreadReturn: Sendable, Equatable {
  public let receipt: Wire.Receipt
  /// Loaves given back to the household.
  public let loaves: Int32
  /// What the baker pays back, in piastres.
  public let price: Int64
  /// The entry of the draw.
  public let reversedEntry: UInt64

  public init(_ reversed: ReverseResponse) throws {
    receipt = try .of(reversed.receipt)
    (loaves, price, reversedEntry) = (
      reversed.loaves, reversed.pricePiastres, reversed.reversedEntry
    )
  }

  /// The receipt for a till, and its facts for a program.
  public var report: Report {
    Report(
      [
        .number("loaves", loaves), .money("price", piastres: price),
        .number("reversed_entry", reversedEntry),
      ] + receipt.fields
    ) { slip(in: $0).lines }
  }

  /// The receipt on paper.
  public func slip(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: receipt.rehearsal)
    slip.head("", "")
    slip.centred(speech.say(.init(ar: "إلغاء صرف", en: "Draw taken back")))
    slip.rule()
    slip.moment(of: receipt)
    slip.rule()
    slip.row(.init(ar: "رُدّ للأسرة", en: "Given back"), speech.count(loaves, .loaf))
    slip.row(.init(ar: "يُرد الثمن", en: "To pay back"), speech.money(piastres: price))
    slip.row(.init(ar: "القيد الملغى", en: "Entry undone"), speech.plain(reversedEntry))
    slip.foot(receipt)
    return slip
  }
}
