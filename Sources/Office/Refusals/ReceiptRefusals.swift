extension Refusals {
  /// Receipts once more, and settlements.
  static let receipts: [String: Refusal] = [
    "RECEIPT_UNKNOWN": Refusal(
      .init(
        ar: "لا يوجد إيصال بهذا الرقم.", en: "There is no receipt with this entry number."),
      next: .init(
        ar: "راجع رقم القيد على الإيصال؛ العملية المرفوضة لا إيصال لها.",
        en: "Check the entry number on the slip; what was refused has no receipt.")),
    "RECEIPT_NOT_OWN": Refusal(
      .init(
        ar: "هذا الإيصال من جهاز آخر.", en: "This receipt is another device's."),
      next: .init(
        ar: "يُطبع من الجهاز الذي أجرى العملية، أو من مكتب البريد.",
        en: "The device that made it prints it again, or a post office does.")),
    "NOTHING_TO_SETTLE": Refusal(
      .init(
        ar: "لم يُجرِ هذا المنفذ شيئًا منذ آخر تسوية.",
        en: "This outlet has done nothing since its last settlement."),
      next: .init(
        ar: "اعرض تسويات اليوم بـ settlement --date.",
        en: "settlement --date shows the day's settlements.")),
    "SETTLEMENT_UNKNOWN": Refusal(
      .init(ar: "لا تسوية بهذا الرقم لهذا المنفذ.", en: "This outlet has no such settlement."),
      next: .init(
        ar: "اعرض تسويات اليوم بـ settlement --date.",
        en: "settlement --date shows the day's settlements.")),
    "SLIP_NOT_GENUINE": Refusal(
      .init(
        ar: "رمز هذا الإيصال ليس رمز القيد الذي يذكره.",
        en: "This slip's code is not that of the entry it names."),
      next: .init(
        ar: "احتفظ بالإيصال وأبلغ مكتب التموين؛ الإيصال الصحيح يُطبع برقم القيد وحده.",
        en: "Keep the slip and tell the supply office; the entry number alone prints the true one.")
    ),
  ]
}
