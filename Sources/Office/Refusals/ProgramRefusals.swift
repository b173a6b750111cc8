extension Refusals {
  /// Programs that a command runs, and files that it writes.
  static let programs: [String: Refusal] = [
    "PROGRAM_FAILED": Refusal(
      .init(ar: "البرنامج المساعد لم ينجح.", en: "The program that was run did not succeed."),
      next: .init(
        ar: "راجع أمر البرنامج ثم أعد المحاولة؛ ما سُجّل قبله قائم.",
        en: "Check its command and try again; what was recorded before it stands.")),
    "FILE_UNWRITABLE": Refusal(
      .init(ar: "لا يمكن كتابة الملف.", en: "The file cannot be written."),
      next: .init(ar: "راجع المسار والصلاحيات.", en: "Check its path and permissions.")),
    "NOT_SERVING": Refusal(
      .init(ar: "الخدمة لا تستقبل طلبات الآن.", en: "The daemon takes no calls at present."),
      next: .init(
        ar: "راجع unicardctl status وسجل التشغيل.",
        en: "Look at unicardctl status and at its log.")),
  ]
}
