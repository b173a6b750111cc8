extension Refusals {
  /// Households, outlets, devices and the old cards.
  static let households: [String: Refusal] = [
    "NOT_HEAD_CARD": Refusal(
      .init(
        ar: "هذا كارت أحد أفراد الأسرة، والخبز والتموين على كارت رب الأسرة.",
        en: "This is a member's card; bread and ration are on the head's card."),
      next: .init(ar: "اطلب كارت رب الأسرة.", en: "Ask for the head of household's card.")),
    "HOUSEHOLD_UNKNOWN": Refusal(
      .init(ar: "لا توجد أسرة بهذا الرقم.", en: "There is no such household."),
      next: .init(
        ar: "راجع رقم الأسرة، أو مكتب التموين التابعة له.",
        en: "Check its number, or ask its supply office.")),
    "LEGACY_CARD_UNKNOWN": Refusal(
      .init(ar: "لا توجد بطاقة تموين بهذا الرقم.", en: "There is no ration card with this number."),
      next: .init(
        ar: "راجع الرقم، أو مكتب التموين.", en: "Check the number, or ask the supply office.")),
    "LEGACY_CARD_RETIRED": Refusal(
      .init(
        ar: "توقفت بطاقة التموين القديمة بأول صرف بالكارت الموحد.",
        en: "The old ration card ended with the first draw on the unified card."),
      next: .init(ar: "اصرف بالكارت الموحد.", en: "Draw with the unified card.")),
    "OUTLET_UNKNOWN": Refusal(
      .init(ar: "هذا المنفذ غير مسجل.", en: "This outlet is not registered."),
      next: .init(
        ar: "تسجّل الوزارة المخابز والمنافذ: راجع مديرية التموين.",
        en: "The ministry registers outlets: ask the supply directorate.")),
    "DEVICE_UNKNOWN": Refusal(
      .init(ar: "هذا الجهاز غير مسجل.", en: "This device is not registered."),
      next: .init(
        ar: "راجع كود الجهاز (--device أو UNICARD_DEVICE).",
        en: "Check the device's code (--device or UNICARD_DEVICE).")),
    "DEVICE_NOT_YOURS": Refusal(
      .init(
        ar: "هذا الجهاز مسجل على منفذ آخر.", en: "This device is registered to somebody else."),
      next: .init(
        ar: "استخدم كود جهازك أنت.", en: "Use the code of your own device.")),
  ]
}
