extension Refusals {
  /// Money on the account: what cannot be paid, held, given back or undone. None says what is on an account.
  static let payments: [String: Refusal] = [
    "INSUFFICIENT_FUNDS": Refusal(
      .init(ar: "الرصيد المتاح لا يكفي.", en: "The account does not cover this."),
      next: .init(
        ar: "مبلغ أقل، أو إيداع في مكتب البريد.",
        en: "A smaller amount, or a deposit at the post office.")),
    "LIMIT_PER_TRANSACTION": Refusal(
      .init(
        ar: "المبلغ أكبر من المسموح في المرة الواحدة.", en: "This is more than is allowed at once."),
      next: .init(ar: "جرّب مبلغًا أقل.", en: "Try a smaller amount.")),
    "LIMIT_PER_DAY": Refusal(
      .init(ar: "تجاوز المسموح في اليوم.", en: "This is more than is allowed in a day."),
      next: .init(ar: "مبلغ أقل، أو غدًا.", en: "A smaller amount, or tomorrow.")),
    "BALANCE_TOO_HIGH": Refusal(
      .init(
        ar: "سيتجاوز الرصيد الحد المسموح.", en: "The account would hold more than is allowed."),
      next: .init(ar: "أودع مبلغًا أقل.", en: "Bring a smaller amount.")),
    "ACCOUNT_NOT_ACTIVE": Refusal(
      .init(ar: "الحساب غير مفعّل بعد.", en: "The account is not active yet."),
      next: .init(
        ar: "يُفعّل عند استلام أول كارت.",
        en: "It becomes active when the first card is handed over.")),
    "DUPLICATE_REFERENCE": Refusal(
      .init(
        ar: "استُخدم هذا المرجع لعملية أخرى.", en: "This reference was used for another payment."),
      next: .init(
        ar: "راجع العملية برقم قيدها قبل أن تعيدها.",
        en: "Look at that entry before you repeat anything.")),
    "ALREADY_CREDITED": Refusal(
      .init(
        ar: "أُضيف مبلغ بهذا المرجع من قبل.",
        en: "Money with this reference has been entered already."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing more is needed.")),
    "BILL_ALREADY_PAID": Refusal(
      .init(ar: "دُفعت هذه الفاتورة من قبل.", en: "This bill has been paid already."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing more is needed.")),
    "PAYEE_UNKNOWN": Refusal(
      .init(ar: "لا توجد جهة حكومية بهذا الكود.", en: "There is no government body of this code."),
      next: .init(ar: "راجع كود الجهة.", en: "Check its code.")),
    "NOT_A_POST_OFFICE": Refusal(
      .init(ar: "لا يُودع النقد هنا.", en: "Cash is not taken in here."),
      next: .init(ar: "الإيداع في مكاتب البريد.", en: "It is brought to a post office.")),
    "PIN_UNCHANGED": Refusal(
      .init(ar: "الرقم الجديد هو القديم نفسه.", en: "The new PIN is the old one."),
      next: .init(ar: "يختار صاحب الكارت رقمًا آخر.", en: "The holder chooses another.")),
    "NOT_AN_AMOUNT": Refusal(
      .init(ar: "هذا ليس مبلغًا.", en: "This is not an amount."),
      next: .init(ar: "اكتبه بالجنيه، مثل 12.50.", en: "Write it in pounds, such as 12.50.")),
  ]

  /// Holds, refunds and reversals.
  static let undoing: [String: Refusal] = [
    "HOLD_UNKNOWN": Refusal(
      .init(ar: "لا يوجد حجز بهذا الرقم.", en: "There is no such hold."),
      next: .init(
        ar: "راجع رقم القيد على إيصال الحجز.", en: "Check the entry number on the hold's receipt.")
    ),
    "HOLD_EXPIRED": Refusal(
      .init(ar: "انتهت مدة الحجز.", en: "The hold is past its last day."),
      next: .init(
        ar: "الكارت مطلوب لعملية جديدة.", en: "The card is needed for a new payment.")),
    "HOLD_RELEASED": Refusal(
      .init(ar: "أُلغي هذا الحجز من قبل.", en: "This hold was given up already."),
      next: .init(
        ar: "الكارت مطلوب لعملية جديدة.", en: "The card is needed for a new payment.")),
    "ALREADY_CAPTURED": Refusal(
      .init(ar: "حُصّل هذا الحجز من قبل.", en: "This hold was captured already."),
      next: .init(
        ar: "الرد يكون بقيد التحصيل.", en: "Money goes back by the capture's entry.")),
    "CAPTURE_TOO_HIGH": Refusal(
      .init(ar: "المبلغ أكبر من المحجوز.", en: "This is more than is held."),
      next: .init(ar: "حصّل المحجوز أو أقل.", en: "Capture what is held, or less.")),
    "CAPTURE_INSTEAD": Refusal(
      .init(ar: "الحجز يُلغى كله.", en: "A hold is undone whole."),
      next: .init(ar: "حصّل ما استُخدم منه.", en: "Capture what was used of it.")),
    "PAYMENT_UNKNOWN": Refusal(
      .init(
        ar: "لا توجد عملية بهذا الرقم.", en: "There is no such payment, or it is too long ago."),
      next: .init(
        ar: "راجع رقم القيد على الإيصال.", en: "Check the entry number on the receipt.")),
    "PAYMENT_NOT_OWN": Refusal(
      .init(ar: "جرت هذه العملية في منفذ آخر.", en: "This was paid at another outlet."),
      next: .init(
        ar: "تُرد من المنفذ الذي أجراها.", en: "It goes back where it was paid.")),
    "LATER_ACTIVITY": Refusal(
      .init(
        ar: "جرى على هذه العملية شيء بعدها، فلا تُلغى وحدها.",
        en: "Something was done with this payment since; it cannot be undone alone."),
      next: .init(ar: "ألغِ الأحدث أولًا.", en: "Undo the later entry first.")),
    "NOT_LESS_THAN_ORIGINAL": Refusal(
      .init(
        ar: "الباقي ليس أقل من الأصل.", en: "What remains is not less than what it was."),
      next: .init(
        ar: "اكتب ما صُرف فعلًا، أو صفرًا.", en: "Give what was handed out, or nothing.")),
    "NOT_REFUNDABLE": Refusal(
      .init(
        ar: "لا يُرد إلا ثمن المشتريات.", en: "Only what was paid for goods can be refunded."),
      next: .init(ar: "راجع رقم القيد.", en: "Check the entry number.")),
    "REFUND_TOO_HIGH": Refusal(
      .init(
        ar: "المبلغ أكبر من الباقي من هذه العملية.", en: "This is more than is left of the payment."
      ),
      next: .init(ar: "رُدّ الباقي أو أقل.", en: "Refund what is left, or less.")),
    "REFUND_TOO_LATE": Refusal(
      .init(ar: "انتهت مدة الرد.", en: "The time for a refund is over."),
      next: .init(
        ar: "اتفق مع العميل نقدًا.", en: "Settle it with the customer in cash.")),
  ]
}
