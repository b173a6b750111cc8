extension Refusals {
  /// Drawing ration goods.
  static let goods: [String: Refusal] = [
    "ITEM_UNKNOWN": Refusal(
      .init(
        ar: "لا يوجد صنف بهذا الكود في قائمة الأسعار.",
        en: "There is no item with this code on the price list."),
      next: .init(
        ar: "راجع القائمة: unicard-grocer prices.", en: "See the list: unicard-grocer prices.")),
    "ITEM_NOT_PRICED": Refusal(
      .init(
        ar: "لا سعر لهذا الصنف اليوم.", en: "This item has no price today."),
      next: .init(
        ar: "احذفه من السلة؛ القائمة تبيّن متى يبدأ سعره.",
        en: "Take it out of the basket; the list says from when it is priced.")),
    "RATION_EXCEEDED": Refusal(
      .init(
        ar: "ثمن السلع أكبر من المتاح للأسرة هذا الشهر.",
        en: "The basket costs more than the household has left this month."),
      next: .init(
        ar: "احذف بعض السلع، أو يدفع المواطن الزيادة (‎--pays-excess).",
        en: "Take something out, or the citizen pays the rest (--pays-excess).")),
    "BASKET_MALFORMED": Refusal(
      .init(
        ar: "هذا ليس صنفًا وكمية.", en: "This is not an item and a quantity."),
      next: .init(
        ar: "اكتب كود الصنف والعدد، مثل SUGAR 2 أو SUGAR=2.",
        en: "Write the item's code and how many: SUGAR 2, or SUGAR=2.")),
  ]
}
