internal import Messages

extension BasketDraw {
  /// The receipt on paper (R34): the grocer, the moment in Cairo, the card, each item, what it came to and which source
  /// gave how much, what is left, what the citizen pays himself, and the entry that names it for ever.
  public func slip(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: receipt.rehearsal)
    slip.head(goods.outletName, goods.outlet)
    slip.rule()
    slip.moment(of: receipt)
    switch card {
    case .unified(let lastFour, _): slip.card(endingIn: lastFour)
    case .old: slip.text(speech.say(Self.onOldCard))
    }
    slip.rule()
    for line in goods.lines { slip.item(line) }
    slip.rule()
    slip.row(.init(ar: "الإجمالي", en: "Total"), speech.money(piastres: goods.totalPiastres))
    if let drawn = goods.drawn { slip.sources(of: drawn) }
    if goods.excessPiastres > 0 {
      slip.row(
        .init(ar: "يدفعه المواطن", en: "To pay"), speech.money(piastres: goods.excessPiastres))
    }
    slip.rule()
    slip.row(
      .init(ar: "الباقي هذا الشهر", en: "Left this month"), speech.money(piastres: leftPiastres))
    if card.retiredOldCard {
      slip.rule()
      slip.text(speech.say(Self.oldCardRetired))
    }
    slip.foot(receipt)
    return slip
  }

  private static let onOldCard = Phrase(
    ar: "على بطاقة التموين القديمة", en: "On the old ration card")
  private static let oldCardRetired = Phrase(
    ar: "توقفت بطاقة التموين القديمة لهذه الأسرة من الآن، والصرف بالكارت الموحد وحده.",
    en: "The household's old ration card is retired from now on; goods are drawn on this card only."
  )
}

extension Slip {
  /// An item on two lines: what it is, then how many at which price.
  fileprivate mutating func item(_ line: Wire.GoodsLine) {
    text(speech.digits.written("\(line.name)، \(line.unit)"))
    let count = "\(speech.number(line.quantity)) × \(speech.amount(piastres: line.pricePiastres))"
    row(Phrase(ar: count, en: count), speech.amount(piastres: line.totalPiastres))
  }

  /// How much each source gave, where it gave anything.
  mutating func sources(of value: Wire.RationValue) {
    for source in value.named { row(source.name, speech.money(piastres: source.piastres)) }
  }
}
