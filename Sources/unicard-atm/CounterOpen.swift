internal import ArgumentParser
internal import Messages
internal import Office

/// The machine that stands open all day.
struct CounterOpen: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "counter",
      Phrase(ar: "ماكينة مفتوحة طول اليوم.", en: "A machine that is open all day."),
      teaching: .lesson(
        Phrase(
          ar: "كارت، ثم مبلغ، ثم رقم سري، ثم إيصال، ثم التالي. بدل المبلغ اكتب «ص» (b) للرصيد.",
          en: "Card, amount, PIN, receipt, next. In place of an amount type b for the balance."),
        reads: .inputOrder(
          Phrase(
            ar: "لكل مواطن رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "for each citizen the card number (unless --reader reads it)"),
          Phrase(ar: "المبلغ بالجنيه أو b", en: "the amount in pounds, or b"), Questions.pin),
        examples: "unicard-atm counter --device A0001-1 --reader /usr/lib/unicard/read-chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions

  func serve(at desk: Desk) throws -> Report? {
    let machine = try Machine(at: desk, device)
    let cards = desk.cards(reader, entry)
    _ = try Counter(at: desk, counting: .payment).serve { desk in
      guard let card = try cards.card() else { return nil }
      return try machine.serve(card.onWire, desk.terminal)
    }
    return nil
  }
}

extension Machine {
  /// Serves one card; nil when the input has ended.
  fileprivate func serve(_ card: Wire.PresentedCard, _ terminal: Terminal) throws -> Report? {
    let question = Phrase(ar: "المبلغ بالجنيه، أو «ص» للرصيد:", en: "Pounds, or b for the balance:")
    while let wanted = try terminal.amount(question, or: ["b", "ص"]) {
      switch wanted {
      case .word(""): continue
      case .word: return try balance(on: card, pin: try terminal.pin().copied()).fed
      case .piastres(let piastres):
        return try withdraw(piastres, on: card, pin: try terminal.pin().copied()).fed
      }
    }
    return nil
  }
}
