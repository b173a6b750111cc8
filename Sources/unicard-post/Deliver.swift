internal import ArgumentParser
internal import Capture
internal import Messages
internal import Office

/// Hands a card over to its holder (R62, R64): card, ID, own mobile, chosen PIN.
struct Deliver: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "deliver", Phrase(ar: "سلّم كارتًا لصاحبه.", en: "Hand a card over to its holder."),
      teaching: .lesson(
        Phrase(
          ar: "ضع الكارت في القارئ، واكتب ما في بطاقته ورقم محموله، ثم يختار هو رقمه السري ويكتبه "
            + "مرتين دون أن يظهر. تعمل المدفوعات من هذه اللحظة. مع --capture أو --record تُسجَّل "
            + "بصمته في الجلسة نفسها.",
          en: "Put the card into the reader, enter what his ID says and his mobile number; then he "
            + "chooses his PIN and types it twice, unseen. Payments work from this moment. With "
            + "--capture or --record his finger is enrolled in the same sitting."),
        reads: .inputOrder(
          Phrase(
            ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
            en: "the card number (unless --reader reads it)"),
          Phrase(ar: "الرقم القومي", en: "the national ID"),
          Phrase(ar: "رقم المحمول", en: "the mobile number"),
          Phrase(ar: "الرقم السري الجديد مرة واحدة", en: "the new PIN, once")),
        examples: "unicard-post deliver --reader /usr/lib/unicard/read-chip",
        "unicard-post deliver --entry chip",
        "unicard-post deliver --capture unicard-capture --chip /run/chip/finger1 "
          + "--finger right-index"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var capture: CaptureOptions

  @Option(
    help: .init(
      Phrase(ar: "الإصبع الذي يُسجَّل.", en: "The finger to enrol."), valueName: "FINGER"))
  var finger: FingerName?

  func serve(at desk: Desk) throws -> Report? {
    let prints = capture.isGiven ? try CaptureDesk(at: desk, capture, device) : nil
    guard let card = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    let presented = card.onWire
    let nationalID = try desk.terminal.nationalID()
    let mobile = try desk.terminal.mobile()
    let pin = try desk.terminal.newPIN()
    let delivered = try desk.act(Messages.Collection.deliver) { id in
      DeliverRequest(
        requestId: id, card: presented, nationalId: nationalID, mobile: mobile, pin: pin.copied())
    }
    guard let prints else { return try delivered.report() }
    desk.reporter.show(try delivered.report())
    return try desk.enrol(finger, of: nationalID, on: presented, with: prints)
  }
}

extension DeliverResponse {
  func report() throws -> Report {
    try Report.done(
      [.day("expires_on", expiresOn), .flag("carries_ration", carriesRation)], receipt
    ) { lines(in: $0) }
  }

  private func lines(in speech: Speech) -> [String] {
    let delivered = Phrase(
      ar: "سُلّم الكارت، وهو سارٍ حتى {day}. تعمل المدفوعات الآن.",
      en: "The card is handed over and valid until {day}. Payments work now.")
    let ration = Phrase(
      ar: "يحمل تموين الأسرة وخبزها حين تُعلن الخدمة في المحافظة.",
      en: "It carries the household's ration and bread, once announced in the governorate.")
    let first = speech.say(delivered, ["day": speech.day(expiresOn)])
    return carriesRation ? [first, speech.say(ration)] : [first]
  }
}
