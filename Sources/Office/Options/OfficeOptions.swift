public import ArgumentParser

/// The options every role command has.
public struct OfficeOptions: ParsableArguments {
  /// What this group is called on a page of help: `@OptionGroup(title: OfficeOptions.title)`.
  public static var title: String {
    Phrase(ar: "في كل الأوامر", en: "In every command")[Language.spoken]
  }

  @Option(
    help: .init(
      Phrase(
        ar: "مجلد مقابس الخدمة (UNICARD_SOCKET_DIR). المعتاد /run/unicard",
        en: "Where the daemon's sockets are (UNICARD_SOCKET_DIR). Usually /run/unicard."),
      valueName: "DIR"))
  public var socketDir: String?

  @Flag(
    help: .init(
      Phrase(ar: "اكتب كائن JSON لكل نتيجة.", en: "Print one JSON object per result.")))
  public var json = false

  @Option(
    help: .init(
      Phrase(
        ar: "لغة الكلام: ar أو en. المعتاد لغة الجهاز، وإلا فالعربية.",
        en: "The language spoken: ar or en. Usually the locale's, else Arabic."),
      valueName: "LANG"))
  public var lang: Language?

  @Option(
    help: .init(
      Phrase(
        ar: "شكل الأرقام: arabic أو latin (UNICARD_DIGITS).",
        en: "How digits look: arabic or latin (UNICARD_DIGITS)."),
      valueName: "DIGITS"))
  public var digits: Digits?

  @Option(
    help: .init(
      Phrase(
        ar: "أقصى انتظار للرد، مثل 5s أو 500ms.",
        en: "The longest wait for an answer, such as 5s or 500ms."),
      valueName: "TIME"))
  public var timeout = Timeout.usual

  @Option(
    help: .init(
      Phrase(
        ar: "أعد طلبًا لم يُعرف مصيره، برقمه (32 رقمًا ست عشريًا): لن يُنفّذ مرتين.",
        en: "Repeat a request whose outcome is unknown, by its id (32 hex digits); done once only."),
      valueName: "HEX"))
  public var requestID: RequestID?

  @Option(
    help: .init(
      Phrase(
        ar: "في دفتر التدريب فقط: الموظف الذي يُنسب إليه العمل (UNICARD_CLERK).",
        en: "On a rehearsal ledger only: the clerk who is acting (UNICARD_CLERK)."),
      valueName: "UID", visibility: .hidden))
  public var clerk: UInt32?

  public init() {}
}
