extension Refusals {
  /// What the command itself finds, before or after the daemon.
  static let desk: [String: Refusal] = [
    "NOT_REACHABLE": Refusal(
      .init(
        ar: "لا يمكن الوصول إلى الخدمة، ولم يُنفّذ شيء.",
        en: "The daemon cannot be reached; nothing was done."),
      next: .init(
        ar: "تأكد أنها تعمل، وأن المسار صحيح (--socket-dir).",
        en: "Check that it is running, and where (--socket-dir).")),
    "OUTCOME_UNKNOWN": Refusal(
      .init(
        ar: "لم يصل رد: ربما نُفّذ الطلب وربما لم يُنفّذ.",
        en: "No answer came: it may have been done, or not."),
      next: .init(
        ar: "أعد الأمر نفسه برقم الطلب نفسه (--request-id): لن يُنفّذ مرتين.",
        en: "Repeat the same command with the same --request-id: it is done once only.")),
    "SECRET_IN_ARGUMENTS": Refusal(
      .init(
        ar: "لا يُكتب رقم كارت ولا رقم سري في الأمر: قد يراه كل من على الجهاز.",
        en:
          "Card numbers and PINs are never written in a command: everybody on the machine sees them."
      ),
      next: .init(
        ar: "استخدم القارئ (--reader)، أو اكتبه حين يُطلب، أو مرّره في الإدخال القياسي.",
        en: "Use the reader (--reader), type it when asked, or pass it on standard input.")),
    "CARD_NUMBER_MALFORMED": Refusal(
      .init(ar: "هذا ليس رقم كارت.", en: "This is not a card number."),
      next: .init(
        ar: "رقم الكارت 16 رقمًا: أعد إدخاله.", en: "It has 16 digits: enter it again.")),
    "LEGACY_NUMBER_MALFORMED": Refusal(
      .init(ar: "هذا ليس رقم بطاقة تموين.", en: "This is not a ration card number."),
      next: .init(ar: "الرقم أرقام فقط: أعد إدخاله.", en: "It is digits only: enter it again.")),
    "PINS_DIFFER": Refusal(
      .init(ar: "الرقمان السريان مختلفان.", en: "The two PINs differ."),
      next: .init(ar: "أعد الأمر واكتب الرقم نفسه مرتين.", en: "Start again; enter it twice alike.")
    ),
    "INPUT_ENDED": Refusal(
      .init(ar: "انتهى الإدخال قبل أن يكتمل.", en: "The input ended before it was complete."),
      next: .init(
        ar: "يُقرأ كل سؤال من سطر في الإدخال القياسي بالترتيب المذكور في --help.",
        en: "Each question reads one line of standard input, in the order --help gives.")),
    "LINE_TOO_LONG": Refusal(
      .init(ar: "سطر الإدخال أطول من المسموح.", en: "A line of input is too long."),
      next: .init(ar: "راجع الإدخال.", en: "Check the input.")),
    "NOT_A_NUMBER": Refusal(
      .init(ar: "هذا ليس عددًا.", en: "This is not a number."),
      next: .init(ar: "اكتب عددًا صحيحًا.", en: "Enter a whole number.")),
    "READER_FAILED": Refusal(
      .init(ar: "لم يقرأ القارئ كارتًا.", en: "The reader gave no card."),
      next: .init(
        ar: "راجع أمر القارئ (--reader) ثم أعد إدخال الكارت.",
        en: "Check the reader's command (--reader) and present the card again.")),
    "DEVICE_MISSING": Refusal(
      .init(ar: "كود الجهاز مطلوب.", en: "The device's code is needed."),
      next: .init(
        ar: "اكتبه في --device أو في UNICARD_DEVICE.",
        en: "Give it with --device or in UNICARD_DEVICE.")),
    "FILE_UNREADABLE": Refusal(
      .init(ar: "لا يمكن قراءة الملف.", en: "The file cannot be read."),
      next: .init(ar: "راجع المسار والصلاحيات.", en: "Check its path and permissions.")),
    "ROW_INVALID": Refusal(
      .init(ar: "سطر غير صحيح في الإدخال.", en: "A line of the input is not right."),
      next: .init(ar: "صحّح السطر وأعد إرساله.", en: "Correct the line and send it again.")),
    "COMMAND_FAULT": Refusal(
      .init(
        ar: "في هذا الأمر عيب، ولم يُنفّذ شيء.", en: "This command is at fault; nothing was done."),
      next: .init(ar: "أبلغ مسؤول التشغيل.", en: "Tell the operator.")),
    "ANSWER_UNREADABLE": Refusal(
      .init(
        ar: "نُفّذ الطلب لكن رده غير مفهوم لهذا الإصدار.",
        en: "It was done, but this version cannot read the answer."),
      next: .init(ar: "حدّث هذا الأمر.", en: "Update this command.")),
  ]
}
