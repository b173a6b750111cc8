public import ArgumentParser
internal import Messages

/// Which act's receipt.
struct ReprintedOptions: ParsableArguments {
  @Argument(
    help: .init(
      Phrase(
        ar: "رقم القيد على الإيصال، أو نص رمز QR كما يقرؤه الماسح.",
        en: "The entry number on the slip, or the text of its QR code as a scanner types it."),
      valueName: "ENTRY"))
  var entry: EntryReference
}

/// Prints the receipt of an act of this terminal once more, for an outlet.
public struct OutletReprint: SlipVerb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reprint", Phrase(ar: "اطبع إيصالًا مرة أخرى.", en: "Print a receipt once more."),
      teaching: .lesson(
        Phrase(
          ar: "إيصال عملية من هذا الجهاز، وعليه «صورة / COPY». لا يغيّر شيئًا.",
          en: "The receipt of an act of this terminal, marked «صورة / COPY». It changes nothing."),
        examples: "unicard-bakery reprint 123456 --device PS-0001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup public var paper: PaperOptions
  @OptionGroup var act: ReprintedOptions

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    try desk.reprint(act.entry, of: try desk.device(device))
  }
}

/// Prints any act's receipt once more, for those who answer complaints; a slip's scanned code is held against the entry.
public struct AnyReprint: SlipVerb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reprint", Phrase(ar: "اطبع أي إيصال مرة أخرى.", en: "Print any receipt once more."),
      teaching: .lesson(
        Phrase(
          ar: """
            إيصال أي عملية برقم قيدها، وعليه «صورة / COPY». إذا كُتب نص رمز QR كما يقرؤه الماسح \
            ولم يكن رمز هذا القيد، فالإيصال ليس أصليًا ويقول الأمر ذلك.
            """,
          en: """
            Any act's receipt by its entry number, marked «صورة / COPY». Where the text of a QR code \
            is given as a scanner types it and it is not that entry's, the slip is not genuine and \
            the command says so.
            """),
        examples: "unicard-post reprint 123456",
        "unicard-post reprint UC1/7C31F0A2/1/123456/9F86D081884C"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions
  @OptionGroup public var paper: PaperOptions
  @OptionGroup var act: ReprintedOptions

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    try desk.reprint(act.entry, of: "")
  }
}

extension Desk {
  /// The act's slip as it was, marked a copy.
  fileprivate func reprint(_ act: EntryReference, of device: String) throws -> Report {
    let answer = try read(Receipts.reprint, ReprintRequest(entry: act.entry, device: device))
    guard let read = Slips.all[answer.method] else { throw AnswerIncomplete() }
    let slip = try read(answer.answer)
    try act.check(against: ReceiptCode(slip.receipt))
    return slip.report.copied
  }
}
