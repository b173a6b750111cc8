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
  ]
}
