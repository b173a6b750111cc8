internal import ArgumentParser
internal import Office

/// Pays for goods.
struct Purchase: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "purchase", Phrase(ar: "اشترِ بالكارت.", en: "Pay for goods on the card."),
      teaching: .lesson(
        Phrase(
          ar: "الكارت حاضرًا، ويكتب صاحبه رقمه السري دون أن يظهر. يُطبع إيصال من 32 خانة.",
          en: "The card is present and its holder types his PIN, unseen. Prints a receipt 32 "
            + "columns wide."),
        reads: .inputOrder(Questions.card, Questions.pin),
        examples: "unicard-pos purchase --amount 125.50 --device M0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var amount: AmountOptions
  @OptionGroup var reference: ReferenceOptions

  func serve(at desk: Desk) throws -> Report? {
    let till = try Till(at: desk, device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try till.purchase(
      amount.amount.piastres, on: card, pin: pin, reference: reference.reference ?? ""
    ).report
  }
}

/// What is read where nobody is asked.
enum Questions {
  static let card = Phrase(
    ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
    en: "the card number (unless --reader reads it)")
  static let pin = Phrase(ar: "الرقم السري", en: "the PIN")
}
