internal import ArgumentParser
internal import Messages
internal import Office

/// The till that is open all day.
struct CounterOpen: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "counter",
      Phrase(ar: "صندوق مفتوح طول اليوم.", en: "A till that stays open all day."),
      teaching: .lesson(
        Phrase(
          ar: """
            مبلغ، ثم كارت، ثم رقم سري، ثم إيصال، ثم التالي. الرفض يظهر ويستمر الصندوق. بدل المبلغ اكتب \
            «ر» (r) لإلغاء آخر عملية.
            """,
          en: """
            Amount, card, PIN, receipt, next. A refusal is shown and the till goes on. In place of \
            an amount type r to undo the last payment.
            """),
        reads: .inputOrder(
          Phrase(ar: "لكل عميل المبلغ بالجنيه", en: "for each customer the amount in pounds"),
          Questions.card, Questions.pin),
        examples: "unicard-pos counter --device M0001-1 --reader /usr/lib/unicard/read-chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions

  func serve(at desk: Desk) throws -> Report? {
    let day = ShopDay(try Till(at: desk, device), cards: desk.cards(reader, entry))
    _ = try Counter(at: desk, counting: .payment).serve { _ in try day.next() }
    return nil
  }
}

/// One customer after the other, and the last payment in mind in case it must be undone.
private final class ShopDay {
  private let till: Till
  private let cards: CardSource
  private var last: UInt64?

  init(_ till: Till, cards: CardSource) { (self.till, self.cards) = (till, cards) }

  /// Serves until a receipt is printed; nil when the input has ended.
  func next() throws -> Report? {
    while let amount = try till.desk.terminal.amount(Self.amount, or: ["r", "ر"]) {
      switch amount {
      case .piastres(let piastres): return try sell(piastres)
      case .word(""): continue
      case .word: return try undo()
      }
    }
    return nil
  }

  private func sell(_ piastres: Int64) throws -> Report? {
    guard let card = try cards.card() else { return nil }
    let presented = card.onWire
    let pin = try till.desk.terminal.pin().copied()
    let slip = try till.purchase(piastres, on: presented, pin: pin)
    last = slip.receipt.entry
    return slip.fed
  }

  private func undo() throws -> Report {
    guard let last else { throw Trouble(.refused, "PAYMENT_UNKNOWN") }
    let slip = try till.reverse(Wire.Original(original: .entry(last)))
    self.last = nil
    return slip.fed
  }

  private static let amount = Phrase(ar: "المبلغ بالجنيه:", en: "Amount in pounds:")
}
