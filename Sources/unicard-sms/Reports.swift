import ArgumentParser
import Office

/// `accepted ID…`: the operator's centre took messages on.
struct Accepted: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "accepted",
      Phrase(ar: "بلّغ بأن الشركة قبلت الرسائل.", en: "Report messages the operator took on."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var notices: NoticeNumbers

  func serve(at desk: Desk) throws -> Report? {
    try Outbox(at: desk).accepted(try notices.read(desk.surroundings.input)).report(
      Phrase(ar: "قُبلت: {messages}.", en: "Accepted: {messages}."))
  }
}

/// `delivered ID…`: messages reached the handset; the households' windows start today (R58).
struct Delivered: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "delivered", Phrase(ar: "بلّغ بأن الرسائل وصلت.", en: "Report messages as received."),
      teaching: Phrase(
        ar: "تبدأ من اليوم مدة استلام كروت الأسرة كلها.",
        en: "The time to collect starts today for all the household's cards."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var notices: NoticeNumbers

  func serve(at desk: Desk) throws -> Report? {
    try Outbox(at: desk).delivered(try notices.read(desk.surroundings.input)).report(.delivered)
  }
}

/// `failed ID… --cause TEXT`: messages could not be delivered.
struct Failed: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "failed",
      Phrase(ar: "بلّغ بأن الرسائل لم تصل.", en: "Report messages that could not be delivered."),
      teaching: Phrase(
        ar: "تُعاد محاولتها بعدد ما تسمح السياسة.",
        en: "They are tried again, as often as policy says."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var notices: NoticeNumbers

  @Option(
    help: .init(Phrase(ar: "السبب، للسجل.", en: "Why, for the record."), valueName: "TEXT"))
  var cause = ""

  func serve(at desk: Desk) throws -> Report? {
    try Outbox(at: desk).failed(try notices.read(desk.surroundings.input), cause: cause)
      .report(.failed)
  }
}

extension Phrase {
  static let delivered = Phrase(ar: "وصلت: {messages}.", en: "Delivered: {messages}.")
  static let failed = Phrase(ar: "لم تصل: {messages}.", en: "Failed: {messages}.")
}

/// Messages by number.
struct NoticeNumbers: ParsableArguments {
  @Argument(
    help: .init(
      Phrase(
        ar: "أرقام الرسائل؛ «-» سطرًا سطرًا من الإدخال القياسي.",
        en: "The messages' numbers; \"-\" reads them from standard input, one a line."),
      valueName: "ID"))
  var numbers: [String]

  func read(_ input: Lines) throws(Trouble) -> [UInt64] {
    var texts = numbers
    if numbers == ["-"] {
      texts = []
      while let line = try input.text() { texts.append(line) }
    }
    let read = texts.compactMap { UInt64(Digits.read($0).filter { $0 != " " }) }
    guard read.count == texts.count else { throw Trouble(.usage, "NOT_A_NUMBER") }
    guard !read.isEmpty else { throw Trouble(.usage, "INPUT_ENDED") }
    return read
  }
}
