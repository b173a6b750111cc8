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
    "NOT_A_BAKERY": Refusal(
      .init(ar: "هذا المنفذ ليس مخبزًا.", en: "This outlet is not a bakery."),
      next: .init(ar: "يُصرف الخبز من المخابز فقط.", en: "Bread is drawn at bakeries only.")),
    "NOT_A_GROCER": Refusal(
      .init(ar: "هذا المنفذ ليس بدالًا تموينيًا.", en: "This outlet is not a grocer."),
      next: .init(
        ar: "تُصرف السلع عند البدالين فقط.", en: "Ration goods are drawn at grocers only.")),
    "NOT_A_MERCHANT": Refusal(
      .init(ar: "هذا المنفذ ليس تاجرًا مسجلًا.", en: "This outlet is not a merchant."),
      next: .init(
        ar: "تُقبل المشتريات من ماكينات التجار المسجلين.",
        en: "Purchases are taken at registered merchants' tills.")),
    "NOT_A_POST_ATM": Refusal(
      .init(
        ar: "هذه ليست ماكينة صراف آلي للبريد.", en: "This is no cash machine of Egypt Post."),
      next: .init(
        ar: "يُسحب النقد من ماكينات البريد المصري فقط.",
        en: "Cash is withdrawn at Egypt Post's machines only.")),
    "LEGACY_CARD_NOT_RETIRED": Refusal(
      .init(ar: "بطاقة التموين هذه ما زالت سارية.", en: "This ration card has not been retired."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing is needed.")),
    "OUTLET_EXISTS": Refusal(
      .init(ar: "كود المنفذ مسجل من قبل.", en: "An outlet with this code exists already."),
      next: .init(ar: "اختر كودًا آخر.", en: "Choose another code.")),
    "DEVICE_EXISTS": Refusal(
      .init(ar: "كود الجهاز مسجل من قبل.", en: "A device with this code exists already."),
      next: .init(ar: "اختر كودًا آخر.", en: "Choose another code.")),
    "GOVERNORATE_UNKNOWN": Refusal(
      .init(ar: "لا توجد محافظة بهذا الكود.", en: "There is no governorate with this code."),
      next: .init(ar: "راجع كود المحافظة؛ بورسعيد 03.", en: "Check its code; Port Said is 03.")),
  ]
}
