extension Refusals {
  /// Requests whose parts are not what they should be: a command of ours seldom sends one, a gateway may.
  static let parts: [String: Refusal] = [
    "DATE_MALFORMED": Refusal(
      .init(
        ar: "هذا ليس تاريخًا.",
        en: "This is not a date."),
      next: .init(
        ar: "اكتب التاريخ هكذا: 2026-04-01.",
        en: "Write the date like this: 2026-04-01.")),
    "DIGEST_MALFORMED": Refusal(
      .init(
        ar: "البصمة الرقمية ليست ٦٤ خانة ست عشرية.",
        en: "The digest is not 64 hexadecimal digits."),
      next: .init(
        ar: "انسخها كما ظهرت لمن اقترح.",
        en: "Copy it as the proposer was shown it.")),
    "LISTED_TWICE": Refusal(
      .init(
        ar: "شيء واحد ذُكر مرتين في القائمة.",
        en: "Something is listed twice."),
      next: .init(
        ar: "احذف التكرار ثم أعد المحاولة.",
        en: "Take the repetition out and try again.")),
    "LIST_EMPTY": Refusal(
      .init(
        ar: "القائمة فارغة.",
        en: "The list is empty."),
      next: .init(
        ar: "اذكر عنصرًا واحدًا على الأقل.",
        en: "Name at least one.")),
    "LIST_TOO_LONG": Refusal(
      .init(
        ar: "القائمة أطول من الحد المسموح.",
        en: "The list is longer than is allowed."),
      next: .init(
        ar: "قسّم القائمة إلى أجزاء.",
        en: "Divide the list into parts.")),
    "NUMBER_INVALID": Refusal(
      .init(
        ar: "الرقم خارج الحدود المسموحة.",
        en: "The number is outside what is allowed."),
      next: .init(
        ar: "راجع الرقم ثم أعد المحاولة.",
        en: "Check the number and try again.")),
    "OFFICE_NEEDED": Refusal(
      .init(
        ar: "هذا الموظف يحتاج إلى مكتب مسجل.",
        en: "This clerk needs a registered office."),
      next: .init(
        ar: "أضف كود مكتبه إلى السطر.",
        en: "Add the code of his office to the row.")),
    "PAGE_TOKEN_MALFORMED": Refusal(
      .init(
        ar: "علامة الصفحة غير صحيحة.",
        en: "The page token is not one of the daemon's."),
      next: .init(
        ar: "ابدأ القائمة من أولها.",
        en: "Begin the list from its start.")),
    "REHEARSAL_CLERK_MALFORMED": Refusal(
      .init(
        ar: "رقم الموظف في التدريب ليس رقم مستخدم.",
        en: "The rehearsal's clerk is not a user number."),
      next: .init(
        ar: "اكتب رقم المستخدم بالأرقام: ‎--clerk 101.",
        en: "Give the uid in digits: --clerk 101.")),
    "REQUEST_ID_MALFORMED": Refusal(
      .init(
        ar: "هوية الطلب ليست ١٦ بايتًا.",
        en: "The request's identity is not 16 bytes."),
      next: .init(
        ar: "اترك الأمر يصنعها، أو اكتب ٣٢ خانة ست عشرية.",
        en: "Let the command make it, or give 32 hexadecimal digits.")),
    "TEXT_MALFORMED": Refusal(
      .init(
        ar: "النص فارغ أو طويل أو فيه رموز غير مسموحة.",
        en: "The text is empty, too long, or holds characters that are not allowed."),
      next: .init(
        ar: "اكتب نصًا قصيرًا من سطر واحد.",
        en: "Write a short text of one line.")),
  ]
}
