public import ArgumentParser
public import Messages
public import Office

/// Enrols a finger on a card in its holder's hands (R26): the post, and a health unit where policy lets it.
public struct EnrolFinger: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "enrol", Phrase(ar: "سجّل إصبعًا على الكارت.", en: "Enrol a finger on the card."),
      teaching: .lesson(
        Phrase(
          ar: """
            ثلاث لمسات لإصبع واحد، والكارت في القارئ، بعد الاطلاع على بطاقة الرقم القومي. يُكتب السجل \
            على شريحة الكارت وحدها، ولا يبقى في الخدمة ما تُعرف به بصمة.
            """,
          en: """
            Three impressions of one finger, the card in the reader, after seeing the national ID \
            card. The record is written onto the chip and nowhere else; nothing that stays with the \
            daemon can be made into a print.
            """),
        reads: .inputOrder(.cardNumber, .nationalID),
        examples: "unicard-post enrol --finger right-index --capture unicard-capture "
          + "--chip /run/chip/finger1"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var capture: CaptureOptions

  @Option(help: .init(.finger, valueName: "FINGER"))
  var finger: FingerName?

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    let prints = try CaptureDesk(at: desk, capture, device)
    guard let card = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    let presented = card.onWire
    let nationalID = try desk.terminal.nationalID()
    return try desk.enrol(finger, of: nationalID, on: presented, with: prints)
  }
}

/// Enrols a finger in place of an enrolled one: a worn or injured finger, a chip that lost its record.
public struct ReEnrolFinger: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "re-enrol",
      Phrase(ar: "سجّل بصمة بدل المسجلة.", en: "Enrol anew in place of an enrolled finger."),
      teaching: .lesson(
        Phrase(
          ar: """
            لإصبع جُرح أو بهتت بصمته، أو شريحة فقدت سجلها. لا يكون إلا بالكارت نفسه وصاحبه حاضر ببطاقته. \
            المحاولات الخاطئة السابقة تبقى محسوبة.
            """,
          en: """
            For a finger that is hurt or worn, or a chip that lost its record. Only with the card \
            itself and its holder in person with his ID. Wrong prints so far stay counted.
            """),
        reads: .inputOrder(.cardNumber, .nationalID),
        examples: "unicard-post re-enrol --replaces right-index --finger left-index "
          + "--capture unicard-capture --chip /run/chip/finger1"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var entry: EntryOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var capture: CaptureOptions

  @Option(help: .init(.finger, valueName: "FINGER"))
  var finger: FingerName?

  @Option(
    help: .init(
      Phrase(
        ar: "الإصبع المسجل الذي يحل محله؛ من دونه الإصبع نفسه.",
        en: "The enrolled finger whose place it takes; else its own."), valueName: "FINGER"))
  var replaces: FingerName?

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    let prints = try CaptureDesk(at: desk, capture, device)
    guard let card = try desk.cards(reader, entry).card() else {
      throw Trouble(.usage, "INPUT_ENDED")
    }
    let presented = card.onWire
    let nationalID = try desk.terminal.nationalID()
    let record = try prints.record(impressions: 3, of: finger)
    let answer = try desk.act(Enrolments.reEnrol) { id in
      ReEnrolRequest(
        requestId: id, card: presented, nationalId: nationalID, device: prints.device,
        record: record,
        signature: try prints.key.sign(request: id, card: presented.number, record: record),
        replaces: replaces?.onWire ?? .unspecified)
    }
    try prints.chip.write(record)
    return try Report.done(
      [.finger("finger", answer.finger), .finger("replaced", answer.replaced)], answer.receipt
    ) {
      [
        $0.say(
          Phrase(
            ar: "سُجّل {finger} بدل {replaced}، وكُتب على الشريحة.",
            en: "The {finger} is enrolled in place of the {replaced} and on the chip."),
          ["finger": $0.finger(answer.finger), "replaced": $0.finger(answer.replaced)])
      ]
    }
  }
}

extension Desk {
  /// Takes three impressions, has them enrolled, and writes them onto the chip.
  public func enrol(
    _ finger: FingerName?, of nationalID: [UInt8], on card: Wire.PresentedCard,
    with prints: CaptureDesk
  ) throws -> Report {
    reporter.note(
      Phrase(
        ar: "ثلاث لمسات للإصبع نفسه، مع رفعه بينها.",
        en: "Three impressions of the same finger, lifted in between."))
    let record = try prints.record(impressions: 3, of: finger)
    let answer = try act(Enrolments.enrol) { id in
      EnrolRequest(
        requestId: id, card: card, nationalId: nationalID, device: prints.device, record: record,
        signature: try prints.key.sign(request: id, card: card.number, record: record))
    }
    try prints.chip.write(record)
    return try Report.done(
      [.finger("finger", answer.finger), .number("fingers", answer.fingers)], answer.receipt
    ) {
      [
        $0.say(
          Phrase(
            ar: "سُجّل {finger} وكُتب على الشريحة.",
            en: "The {finger} is enrolled and on the chip."),
          ["finger": $0.finger(answer.finger)])
      ]
    }
  }
}

extension Phrase {
  /// A line of standard input that every verb with a card reads.
  public static let cardNumber = Phrase(
    ar: "رقم الكارت (ما لم يُقرأ بـ --reader)",
    en: "the card number (unless --reader reads it)")
  static let nationalID = Phrase(ar: "الرقم القومي", en: "the national ID")
  static let finger = Phrase(
    ar: "الإصبع، مثل right-index أو left-thumb؛ من دونه ما يقوله السجل.",
    en: "The finger: right-index, left-thumb and so on; else what the record says.")
}
