extension Refusals {
  /// The daemon and the way to it.
  static let service: [String: Refusal] = [
    "NOT_PERMITTED": Refusal(
      .init(
        ar: "هذا المستخدم غير مصرّح له بهذا العمل.", en: "This user is not permitted to do this."),
      next: .init(
        ar: "ادخل بحساب المكتب المختص، أو اطلب من المسؤول إضافتك إلى مجموعته.",
        en: "Log in with the office's own account, or ask the operator to add you to its group.")),
    "UNKNOWN_CLERK": Refusal(
      .init(ar: "هذا الموظف غير مسجل في المنظومة.", en: "This clerk is not registered."),
      next: .init(
        ar: "يسجّل موظفو الوزارة الموظفين: اطلب تسجيلك بمكتبك.",
        en: "The ministry registers clerks: ask to be registered at your office.")),
    "UNKNOWN_METHOD": Refusal(
      .init(ar: "الخدمة لا تعرف هذا الطلب.", en: "The daemon does not know this request."),
      next: .init(
        ar: "البرنامجان من إصدارين مختلفين: حدّث هذا الأمر أو الخدمة.",
        en: "The two are of different versions: update this command or the daemon.")),
    "DEADLINE_EXCEEDED": Refusal(
      .init(
        ar: "انتهى الوقت المحدد قبل وصول الرد.", en: "The time allowed ran out before an answer."),
      next: .init(
        ar: "أعد المحاولة بنفس رقم الطلب (--request-id) أو بمهلة أطول (--timeout): لن يُنفّذ مرتين.",
        en: "Repeat with the same --request-id or a longer --timeout: it is done once only.")),
    "DRAINING": Refusal(
      .init(
        ar: "الخدمة تتوقف الآن لإعادة التشغيل، ولم يُنفّذ شيء.",
        en: "The daemon is stopping to restart; nothing was done."),
      next: .init(ar: "أعد المحاولة بعد لحظات.", en: "Try again in a moment.")),
    "VIEWS_UNAVAILABLE": Refusal(
      .init(
        ar: "سجلات الاستعلام تُبنى الآن.", en: "The records for enquiries are being built."),
      next: .init(ar: "أعد المحاولة بعد لحظات.", en: "Try again in a moment.")),
    "JOURNAL_UNAVAILABLE": Refusal(
      .init(
        ar: "لا يمكن قراءة القيود القديمة الآن.", en: "Earlier entries cannot be read now."),
      next: .init(
        ar: "أعد المحاولة، وإن تكرر فأبلغ مسؤول التشغيل.",
        en: "Try again; if it happens again, tell the operator.")),
    "TOO_MANY_CALLS": Refusal(
      .init(
        ar: "طلبات كثيرة من هذا المكتب في وقت واحد.",
        en: "Too many requests from this office at once."),
      next: .init(ar: "انتظر قليلًا ثم أعد المحاولة.", en: "Wait a little and try again.")),
    "FRAME_TOO_LARGE": Refusal(
      .init(ar: "الطلب أكبر من الحد المسموح.", en: "The request is larger than is allowed."),
      next: .init(
        ar: "قسّم الطلب إلى أجزاء أصغر.", en: "Divide it into smaller requests.")),
    "DISK_FULL": Refusal(
      .init(
        ar: "القرص لا يتسع لقيود جديدة، ولم يُنفّذ شيء.",
        en: "The disk has no room for new entries; nothing was done."),
      next: .init(
        ar: "أبلغ مسؤول التشغيل ليوسّع المساحة؛ الاستعلام ما زال يعمل.",
        en: "Tell the operator to make room; enquiries still work.")),
    "CLOCK_STEPPED": Refusal(
      .init(
        ar: "ساعة الجهاز قفزت إلى الأمام، ولم يُنفّذ شيء.",
        en: "The machine's clock jumped ahead; nothing was done."),
      next: .init(
        ar: "أبلغ مسؤول التشغيل: عليه أن يراجع الساعة ويؤكدها.",
        en: "Tell the operator, who must check the clock and confirm it.")),
    "CLOCK_GAP": Refusal(
      .init(
        ar: "آخر قيد أقدم من اللازم، ولم يُنفّذ شيء.",
        en: "The last entry is long past; nothing was done."),
      next: .init(
        ar: "أبلغ مسؤول التشغيل: عليه أن يراجع الساعة ويؤكدها.",
        en: "Tell the operator, who must check the clock and confirm it.")),
    "REHEARSAL_ONLY": Refusal(
      .init(
        ar: "هذا مسموح في دفتر التدريب فقط.", en: "This is allowed on a rehearsal ledger only."),
      next: .init(
        ar: "اعمل بحسابك ووقت اليوم، أو استخدم دفتر تدريب.",
        en: "Work as yourself and on today's date, or use a rehearsal ledger.")),
    "UNKNOWN_SERVICE": Refusal(
      .init(
        ar: "الخدمة لا تعرف هذا النوع من الطلبات.",
        en: "The daemon does not serve this kind of request."),
      next: .init(
        ar: "البرنامجان من إصدارين مختلفين، أو المقبس لدور آخر.",
        en: "The two are of different versions, or this is another role's socket.")),
    "TOO_MANY_BYTES": Refusal(
      .init(
        ar: "طلبات كبيرة كثيرة من هذا المكتب في وقت واحد.", en: "Too much at once from this office."
      ),
      next: .init(ar: "انتظر قليلًا ثم أعد المحاولة.", en: "Wait a little and try again.")),
    "ANSWER_TOO_LARGE": Refusal(
      .init(ar: "الرد أكبر من الحد المسموح.", en: "The answer is larger than is allowed."),
      next: .init(ar: "اطلب صفحات أصغر.", en: "Ask for smaller pages.")),
    "STREAM_OVERFLOW": Refusal(
      .init(ar: "وصلت الرسائل أسرع مما تُقرأ.", en: "Messages came faster than they were read."),
      next: .init(ar: "أعد المحاولة من آخر قيد وصلك.", en: "Go on from the last entry you have.")),
    "CANCELLED": Refusal(
      .init(
        ar: "أُلغي الطلب لتوقف الخدمة.", en: "The request was given up because the daemon stops."),
      next: .init(
        ar: "أعده بنفس رقم الطلب (--request-id): لن يُنفّذ مرتين.",
        en: "Repeat it with the same --request-id: it is done once only.")),
    "HANDLER_FAILED": Refusal(
      .init(
        ar: "تعطلت الخدمة أثناء هذا الطلب، ولا يُعرف هل نُفّذ.",
        en: "The daemon failed on this request; whether it was done is unknown."),
      next: .init(
        ar: "أعده بنفس رقم الطلب (--request-id)، وأبلغ مسؤول التشغيل.",
        en: "Repeat it with the same --request-id, and tell the operator.")),
  ]
}
