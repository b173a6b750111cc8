extension Refusals {
  /// Drawing bread, and taking a draw back.
  static let bread: [String: Refusal] = [
    "SERVICE_NOT_ACTIVE": Refusal(
      .init(
        ar: "هذه الخدمة لم تُفعّل بعد في هذه المحافظة.",
        en: "This service is not yet active in this governorate."),
      next: .init(
        ar: "يستمر الصرف ببطاقة التموين حتى يُعلن التفعيل.",
        en: "The ration card goes on until activation is announced.")),
    "QUOTA_EXCEEDED": Refusal(
      .init(
        ar: "الكمية أكبر من المتاح للأسرة.", en: "This is more than the household may draw now."),
      next: .init(
        ar: "اصرف المتاح أو أقل.", en: "Draw what is available, or less.")),
    "AMOUNT_NOT_POSITIVE": Refusal(
      .init(ar: "الكمية يجب أن تكون أكبر من صفر.", en: "The amount must be more than zero."),
      next: .init(ar: "اكتب عددًا من 1 فأكثر.", en: "Give a number from 1 up.")),
    "REVERSAL_NOT_OWN": Refusal(
      .init(
        ar: "صُرف هذا من جهاز آخر.", en: "This was drawn at another device."),
      next: .init(
        ar: "يُلغي العملية الجهازُ الذي أجراها.", en: "The device that made a draw reverses it.")),
    "REVERSAL_TOO_LATE": Refusal(
      .init(
        ar: "تُلغى العملية في يومها فقط.", en: "A draw is reversed on its own day only."),
      next: .init(
        ar: "راجع مكتب التموين.", en: "Turn to the supply office.")),
    "ALREADY_REVERSED": Refusal(
      .init(ar: "أُلغيت هذه العملية من قبل.", en: "This draw has been reversed already."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing more is needed.")),
    "NOTHING_TO_REVERSE": Refusal(
      .init(ar: "لا توجد عملية بهذا الرقم لإلغائها.", en: "There is no such draw to reverse."),
      next: .init(
        ar: "راجع رقم القيد على الإيصال.", en: "Check the entry number on the receipt.")),
  ]
}
