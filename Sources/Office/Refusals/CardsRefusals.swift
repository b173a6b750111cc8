extension Refusals {
  /// The card that was presented.
  static let cards: [String: Refusal] = [
    "CARD_UNKNOWN": Refusal(
      .init(ar: "لا يوجد كارت بهذا الرقم.", en: "There is no card with this number."),
      next: .init(
        ar: "أعد إدخال الكارت في القارئ؛ إن تكرر فعلى حامله الاتصال بـ 15999.",
        en: "Present the card again; if it stays so, its holder should call 15999.")),
    "CARD_NOT_ACTIVE": Refusal(
      .init(
        ar: "الكارت لم يُفعّل بعد: لم يستلمه صاحبه.",
        en: "The card is not active: it has not been handed over."),
      next: .init(
        ar: "يُفعّل الكارت عند استلامه من المركز المحدد في الرسالة.",
        en: "It becomes active at hand-over, at the centre named in the message.")),
    "CARD_STOPPED": Refusal(
      .init(ar: "الكارت موقوف نهائيًا.", en: "The card is stopped for good."),
      next: .init(
        ar: "على صاحبه طلب بدل من منصة مصر الرقمية digital.gov.eg.",
        en: "Its holder asks for a replacement on digital.gov.eg.")),
    "CARD_SUSPENDED": Refusal(
      .init(ar: "الكارت موقوف مؤقتًا.", en: "The card is suspended."),
      next: .init(
        ar: "على صاحبه التوجه إلى مكتب البريد ببطاقة الرقم القومي.",
        en: "Its holder goes to the post office with the national ID card.")),
    "CARD_EXPIRED": Refusal(
      .init(ar: "انتهت صلاحية الكارت.", en: "The card has expired."),
      next: .init(
        ar: "على صاحبه طلب بدل من منصة مصر الرقمية digital.gov.eg.",
        en: "Its holder asks for a replacement on digital.gov.eg.")),
    "CARD_REPLACED": Refusal(
      .init(
        ar: "حلّ محل هذا الكارت كارت أحدث.", en: "A newer card has taken this card's place."),
      next: .init(ar: "استخدم الكارت الجديد.", en: "Use the new card.")),
    "CARD_DESTROYED": Refusal(
      .init(
        ar: "أُعدم هذا الكارت لعدم استلامه في موعده.",
        en: "This card was destroyed because it was not collected in time."),
      next: .init(
        ar: "تُعيد الوزارة إصداره؛ للاستعلام 15999.",
        en: "The ministry can have it issued again; enquiries at 15999.")),
    "CARD_NOT_PRESENT": Refusal(
      .init(
        ar: "لا بد من وجود الكارت نفسه: الرقم المكتوب لا يُقبل.",
        en: "The card itself must be present: a keyed-in number is not accepted."),
      next: .init(
        ar: "أدخل الكارت في القارئ (--reader).", en: "Put the card into the reader (--reader).")),
    "PIN_TOO_SIMPLE": Refusal(
      .init(ar: "الرقم السري سهل التخمين.", en: "The PIN is too easy to guess."),
      next: .init(
        ar: "اختر رقمًا غير متتابع ولا متكرر ولا من تاريخ الميلاد.",
        en: "Choose one that is not a sequence, a repetition or a birth date.")),
    "PIN_MALFORMED": Refusal(
      .init(ar: "الرقم السري ليس بالطول الصحيح.", en: "The PIN has not the right length."),
      next: .init(ar: "الرقم السري أربعة أرقام.", en: "A PIN is four digits.")),
    "PIN_REQUIRED": Refusal(
      .init(ar: "الرقم السري مطلوب.", en: "The PIN is needed."),
      next: .init(ar: "يكتبه صاحب الكارت بنفسه.", en: "The holder enters it in person.")),
    "PIN_WRONG": Refusal(
      .init(ar: "الرقم السري غير صحيح.", en: "The PIN is wrong."),
      next: .init(
        ar: "يعيد صاحب الكارت كتابته؛ المحاولات محدودة.",
        en: "The holder enters it again; tries are counted.")),
    "PIN_BLOCKED": Refusal(
      .init(
        ar: "توقف الرقم السري لتكرار الخطأ.", en: "The PIN is blocked after too many wrong tries."),
      next: .init(
        ar: "يعيّن صاحب الكارت رقمًا جديدًا في مكتب البريد.",
        en: "The holder sets a new one at the post office.")),
    "CARD_NUMBER_TAKEN": Refusal(
      .init(ar: "رقم الكارت مستخدم لكارت آخر.", en: "Another card has this number."),
      next: .init(ar: "اطبع الكارت برقم جديد.", en: "Print the card with a new number.")),
    "NOT_REQUESTED": Refusal(
      .init(ar: "هذا الكارت ليس في انتظار الطباعة.", en: "This card does not wait to be printed."),
      next: .init(ar: "راجع قائمة الطباعة.", en: "Look at the print queue.")),
    "NOT_PRINTED": Refusal(
      .init(ar: "هذا الكارت لم يُطبع.", en: "This card has not been printed."),
      next: .init(ar: "سجّل طباعته أولًا.", en: "Record its printing first.")),
  ]
}
