extension Refusals {
  /// The identity of a request.
  static let requests: [String: Refusal] = [
    "REQUEST_TOO_OLD": Refusal(
      .init(
        ar: "رقم الطلب أقدم من أن يُعاد.", en: "The request id is too old to be repeated."),
      next: .init(
        ar: "راجع القيد المذكور إن وُجد؛ إن لم يكن الطلب قد نُفّذ فابدأ طلبًا جديدًا.",
        en: "Look at the entry named, if any; if it was not applied, make a new request.")),
    "REQUEST_FROM_FUTURE": Refusal(
      .init(
        ar: "ساعة هذا الجهاز متقدمة على ساعة الخدمة.",
        en: "This machine's clock is ahead of the daemon's."),
      next: .init(
        ar: "اضبط الساعة ثم أعد المحاولة.", en: "Set the clock right and try again.")),
    "REQUEST_ID_REUSED": Refusal(
      .init(
        ar: "رقم الطلب نفسه استُخدم من قبل لطلب مختلف.",
        en: "The same request id was used before for a different request."),
      next: .init(
        ar: "أعد الطلب دون --request-id ليأخذ رقمًا جديدًا.",
        en: "Repeat without --request-id, so that it gets a new one.")),
    "MALFORMED_REQUEST": Refusal(
      .init(ar: "الطلب غير مفهوم.", en: "The request cannot be understood."),
      next: .init(
        ar: "حدّث هذا الأمر، أو راجع البرنامج الذي كتب الطلب.",
        en: "Update this command, or look at the program that wrote the request.")),
    "MALFORMED_PAYLOAD": Refusal(
      .init(ar: "محتوى الطلب غير مفهوم.", en: "What the request holds cannot be understood."),
      next: .init(
        ar: "حدّث هذا الأمر، أو راجع البرنامج الذي كتب الطلب.",
        en: "Update this command, or look at the program that wrote the request.")),
    "MALFORMED_MESSAGE": Refusal(
      .init(ar: "محتوى الطلب تالف.", en: "What the request holds is damaged."),
      next: .init(
        ar: "حدّث هذا الأمر، أو راجع البرنامج الذي كتب الطلب.",
        en: "Update this command, or look at the program that wrote the request.")),
    "UNKNOWN_FIELD": Refusal(
      .init(
        ar: "في الطلب خانة لا يقبلها هذا العمل.",
        en: "The request has a field that this act does not take."),
      next: .init(
        ar: "حدّث هذا الأمر، أو راجع البرنامج الذي كتب الطلب.",
        en: "Update this command, or look at the program that wrote the request.")),
    "MESSAGE_TOO_DEEP": Refusal(
      .init(ar: "الطلب متداخل أكثر من المسموح.", en: "The request is nested too deeply."),
      next: .init(
        ar: "حدّث هذا الأمر، أو راجع البرنامج الذي كتب الطلب.",
        en: "Update this command, or look at the program that wrote the request.")),
    "MESSAGE_TOO_LARGE": Refusal(
      .init(
        ar: "الطلب يحتاج ذاكرة أكثر من المسموح.",
        en: "The request needs more memory than is allowed."),
      next: .init(ar: "قسّم الطلب إلى أجزاء أصغر.", en: "Divide it into smaller requests.")),
    "TEXT_NOT_UTF8": Refusal(
      .init(ar: "في الطلب نص ليس UTF-8.", en: "A text in the request is not UTF-8."),
      next: .init(
        ar: "احفظ النص بترميز UTF-8 ثم أعد المحاولة.", en: "Save the text as UTF-8 and try again.")),
    "DATE_IN_PAST": Refusal(
      .init(ar: "التاريخ مضى.", en: "The date is past."),
      next: .init(ar: "اختر تاريخ اليوم أو بعده.", en: "Choose today or later.")),
  ]
}
