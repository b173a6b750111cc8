public import Messages

/// A settlement as a till prints it: closed with its receipt, or as it stands.
public struct SettlementPaper: Sendable {
  public let settlement: Wire.Settlement
  /// Nil where it was read and not closed by this very act.
  let closing: Wire.Receipt?

  /// A settlement that was read, or closed by the act of that receipt.
  public init(_ settlement: Wire.Settlement, closing: Wire.Receipt? = nil) {
    (self.settlement, self.closing) = (settlement, closing)
  }

  /// The slip for a till, and its facts for a program.
  public var report: Report {
    Report(settlement.fields + closing.fields) { slip(in: $0).lines }
  }

  /// The account on paper: the day and its number, the lines that hold something, what stands, what is owed.
  public func slip(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: closing?.rehearsal ?? false)
    slip.head(settlement.outletName, settlement.outlet)
    slip.centred(speech.say(settlement.entry == 0 ? Self.open : Self.closed))
    slip.rule()
    slip.row(.init(ar: "اليوم", en: "Day"), speech.day(settlement.day))
    slip.row(
      .init(ar: "رقم التسوية", en: "Settlement"),
      speech.plain(settlement.number) + "-" + speech.plain(settlement.sequence))
    if settlement.entry != 0 {
      slip.row(.init(ar: "قيد الإقفال", en: "Closed by entry"), speech.plain(settlement.entry))
    }
    slip.rule()
    for (line, label) in zip(settlement.lines, Self.labels) where !line.tally.isEmpty {
      slip.row(label, speech.number(line.tally.count))
      slip.amounts(of: line.tally)
    }
    slip.rule()
    slip.results(of: settlement)
    if let closing { slip.foot(closing) }
    return slip
  }

  private static let open = Phrase(ar: "تسوية مفتوحة", en: "Settlement, open")
  private static let closed = Phrase(ar: "تسوية يوم مقفلة", en: "Settlement, closed")
  private static let labels = [
    Phrase(ar: "عمليات الصرف", en: "Draws"), Phrase(ar: "المدفوعات", en: "Payments"),
    Phrase(ar: "الإيداعات", en: "Deposits"), Phrase(ar: "المرتجعات", en: "Refunds"),
    Phrase(ar: "الملغى", en: "Taken back"),
    Phrase(ar: "ملغى مما أُقفل من قبل", en: "Of earlier settlements"),
  ]
}

/// A day that was closed: its receipt, and the settlement on paper.
public struct DayClosing: SlipAct {
  public let receipt: Wire.Receipt
  public let settlement: Wire.Settlement

  /// Throws when the answer lacks a part.
  public init(_ closed: CloseDayResponse) throws {
    guard let settlement = closed.settlement else { throw AnswerIncomplete() }
    (receipt, self.settlement) = (try .of(closed.receipt), settlement)
  }

  public var report: Report { SettlementPaper(settlement, closing: receipt).report }
}

extension Slip {
  /// What a line holds, each amount that is not zero.
  fileprivate mutating func amounts(of tally: Wire.SettlementTally) {
    if tally.loaves != 0 { row(Self.loaves, speech.count(tally.loaves, .loaf)) }
    money(Self.cash, tally.cashPiastres)
    money(Self.value, tally.valuePiastres)
    money(Self.money, tally.moneyPiastres)
  }

  fileprivate mutating func results(of settlement: Wire.Settlement) {
    if settlement.kind == .bakery {
      row(Self.loavesThatStand, speech.count(settlement.loaves, .loaf))
      row(Self.cash, speech.money(piastres: settlement.cashPiastres))
      row(Self.subsidy, speech.money(piastres: settlement.subsidyPiastres))
    }
    money(Self.value, settlement.valuePiastres)
    money(Self.money, settlement.moneyPiastres)
    row(Self.due, speech.money(piastres: settlement.duePiastres))
  }

  private mutating func money(_ label: Phrase, _ piastres: Int64) {
    if piastres != 0 { row(label, speech.money(piastres: piastres)) }
  }

  private static let loaves = Phrase(ar: "  أرغفة", en: "  Loaves")
  private static let loavesThatStand = Phrase(ar: "صُرف فعلًا", en: "Loaves given")
  private static let cash = Phrase(ar: "  نقدًا من المواطنين", en: "  Cash from citizens")
  private static let value = Phrase(ar: "  قيمة تموينية", en: "  Ration value")
  private static let money = Phrase(ar: "  من الحسابات", en: "  From accounts")
  private static let subsidy = Phrase(ar: "  دعم الدولة", en: "  State subsidy")
  private static let due = Phrase(ar: "المستحق للمنفذ", en: "Due to the outlet")
}
