extension Refusals {
  /// Citizens and their data.
  static let people: [String: Refusal] = [
    "CITIZEN_UNKNOWN": Refusal(
      .init(ar: "لا يوجد مواطن مسجل بهذا الرقم القومي.", en: "No citizen has this national ID."),
      next: .init(
        ar: "راجع الرقم، أو سجّل المواطن أولًا.", en: "Check the number, or register first.")),
    "NATIONAL_ID_MALFORMED": Refusal(
      .init(ar: "الرقم القومي غير صحيح.", en: "This is not a national ID number."),
      next: .init(
        ar: "الرقم القومي 14 رقمًا يبدأ بـ 2 أو 3: راجعه على البطاقة.",
        en: "It has 14 digits and begins with 2 or 3: check it on the ID card.")),
    "MOBILE_MALFORMED": Refusal(
      .init(ar: "رقم المحمول غير صحيح.", en: "This is not a mobile number."),
      next: .init(
        ar: "رقم المحمول 11 رقمًا يبدأ بـ 010 أو 011 أو 012 أو 015.",
        en: "It has 11 digits and begins with 010, 011, 012 or 015.")),
    "TOO_YOUNG": Refusal(
      .init(
        ar: "يُصدر الكارت لمن تجاوز 16 سنة.", en: "A card is issued to those older than 16."),
      next: .init(
        ar: "يطلبه بعد عيد ميلاده السادس عشر.", en: "Ask after the sixteenth birthday.")),
    "ALREADY_HAS_CARD": Refusal(
      .init(
        ar: "لهذا المواطن كارت سارٍ أو في الطريق إليه.",
        en: "This citizen has a card already, or one on its way."),
      next: .init(
        ar: "للمواطن كارت واحد؛ البديل يُطلب من منصة مصر الرقمية.",
        en: "There is one card a citizen; replacements are asked for on digital.gov.eg.")),
    "CLERK_UNKNOWN": Refusal(
      .init(ar: "لا يوجد موظف بهذا الرقم.", en: "There is no such clerk."),
      next: .init(ar: "سجّل الموظف أولًا.", en: "Register the clerk first.")),
    "CLERK_EXISTS": Refusal(
      .init(ar: "هذا الموظف مسجل من قبل.", en: "This clerk is registered already."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing is needed.")),
    "OFFICE_UNKNOWN": Refusal(
      .init(ar: "لا يوجد مكتب بهذا الكود.", en: "There is no office with this code."),
      next: .init(ar: "سجّل المكتب أولًا.", en: "Register the office first.")),
    "OFFICE_EXISTS": Refusal(
      .init(ar: "كود المكتب مسجل من قبل.", en: "An office with this code exists already."),
      next: .init(ar: "اختر كودًا آخر.", en: "Choose another code.")),
  ]
}
