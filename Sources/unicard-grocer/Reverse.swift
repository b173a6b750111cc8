internal import ArgumentParser
internal import Messages
internal import Office

/// Takes back a draw of the same terminal on the same day, whole.
struct Reverse: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reverse", Phrase(ar: "ألغِ عملية صرف كاملة.", en: "Take a whole draw back."),
      teaching: .lesson(
        Phrase(
          ar: """
            من الجهاز الذي أجراها وفي يومها. يعود إلى النقاط والمنحة ما أُخذ منهما، وتبقى بطاقة التموين \
            القديمة موقوفة.
            """,
          en: """
            By the terminal that made it and on its day. What came from points and grants goes back \
            there; the old ration card stays retired.
            """),
        examples: "unicard-grocer reverse 123456 --device PS-T001-1"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: DeviceOptions
  @OptionGroup var paper: PaperOptions

  @Argument(
    help: .init(
      Phrase(ar: "رقم القيد على الإيصال.", en: "The entry number on the receipt."),
      valueName: "ENTRY"))
  var entry: UInt64

  func serve(at desk: Desk) throws -> Report? {
    try Draws(at: desk, device).takeBack(entry).report
  }
}
