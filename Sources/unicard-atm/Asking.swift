internal import ArgumentParser
internal import Messages
internal import Office

/// Tells the holder what is on his account.
struct TellBalance: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "balance", Phrase(ar: "اعرض الرصيد.", en: "Show the balance."),
      teaching: .lesson(
        Phrase(
          ar: "بالكارت حاضرًا ورقمه السري. محاولة الرقم محسوبة.",
          en: "With the card present and its PIN. The try is counted."),
        reads: .inputOrder(Questions.card, Questions.pin),
        examples: "unicard-atm balance --device A0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions

  func serve(at desk: Desk) throws -> Report? {
    let machine = try Machine(at: desk, device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try machine.balance(on: card, pin: pin).report
  }
}

/// The last ten movements.
struct MiniStatement: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "statement", Phrase(ar: "آخر عشر حركات.", en: "The last ten movements."),
      teaching: .lesson(
        Phrase(
          ar: "بالكارت حاضرًا ورقمه السري. محاولة الرقم محسوبة.",
          en: "With the card present and its PIN. The try is counted."),
        reads: .inputOrder(Questions.card, Questions.pin),
        examples: "unicard-atm statement --device A0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    return try desk.act(Payments.miniStatement) { id in
      MiniStatementRequest(requestId: id, card: card, device: device, pin: pin)
    }.report()
  }
}

/// Changes the PIN.
struct ChangePIN: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pin", Phrase(ar: "غيّر الرقم السري.", en: "Change the PIN."),
      teaching: .lesson(
        Phrase(
          ar: "بالرقم القديم. يكتب صاحب الكارت الجديد مرتين دون أن يظهر.",
          en: "With the old one. The holder types the new one twice, unseen."),
        reads: .inputOrder(
          Questions.card, Phrase(ar: "الرقم السري القديم", en: "the old PIN"),
          Phrase(ar: "الرقم السري الجديد مرة واحدة", en: "the new PIN, once")),
        examples: "unicard-atm pin --device A0001-1 --entry chip"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions

  func serve(at desk: Desk) throws -> Report? {
    let device = try desk.device(device)
    let card = try desk.card(reader, entry)
    let pin = try desk.terminal.pin().copied()
    let new = try desk.terminal.newPIN().copied()
    let changed = try desk.act(Pins.change) { id in
      ChangePinRequest(requestId: id, card: card, device: device, pin: pin, newPin: new)
    }
    return try Report.done([.text("last_four", changed.lastFour)], changed.receipt) {
      [$0.say(Phrase(ar: "تغيّر الرقم السري.", en: "The PIN is changed."))]
    }
  }
}
