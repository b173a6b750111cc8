internal import Messages

extension BreadDraw {
  /// The receipt on paper (R34): the bakery, the moment in Cairo, the card, what was drawn and paid,
  /// what is left, and the entry that names it for ever.
  public func slip(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: receipt.rehearsal)
    slip.head(outletName, outlet)
    slip.rule()
    slip.moment(of: receipt)
    switch card {
    case .unified(let lastFour, _): slip.card(endingIn: lastFour)
    case .old: slip.text(speech.say(Self.onOldCard))
    }
    slip.rule()
    slip.row(.init(ar: "صُرف", en: "Dispensed"), speech.count(loaves, .loaf))
    slip.row(.init(ar: "الثمن", en: "Price"), speech.money(piastres: price))
    slip.rule()
    slip.row(.init(ar: "الباقي اليوم", en: "Left today"), speech.count(leftToday, .loaf))
    slip.row(
      .init(ar: "الباقي هذا الشهر", en: "Left this month"), speech.count(leftThisMonth, .loaf))
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
    en: "The household's old ration card is retired from now on; bread is drawn on this card only.")
}

extension Slip {
  /// The card's name and the bakery's.
  mutating func head(_ name: String, _ code: String) {
    centred(speech.say(.init(ar: "كارت الخدمات الموحد", en: "Unified Services Card")))
    if !name.isEmpty { centred(name) }
    if !code.isEmpty { centred(code) }
  }

  /// When it was entered, by the clock on a Cairo wall.
  mutating func moment(of receipt: Wire.Receipt) {
    let time = CairoTime(unixNanos: receipt.instantUnixNanos)
    let written = speech.date(time.year, time.month, time.day)
    row(.init(ar: "التاريخ", en: "Date"), speech.date(receipt.date) ?? written)
    row(.init(ar: "الساعة", en: "Time"), speech.clock(unixNanos: receipt.instantUnixNanos))
  }

  /// The card by its last four digits.
  mutating func card(endingIn lastFour: String) {
    row(.init(ar: "الكارت", en: "Card"), "****" + speech.digits.written(lastFour))
  }

  /// The entry that names the act for ever, in its ledger and epoch, for the eye and for a scanner.
  mutating func foot(_ receipt: Wire.Receipt) {
    rule()
    row(.init(ar: "رقم القيد", en: "Entry"), speech.plain(receipt.entry))
    let ledger = receipt.ledger.prefix(4).map(hexadecimal).joined()
    row(.init(ar: "الدفتر", en: "Ledger"), "\(ledger)/\(receipt.epoch)")
    if let code = ReceiptCode(receipt) { self.code(code) }
    if receipt.rehearsal { centred(Self.rehearsal) }
  }
}
