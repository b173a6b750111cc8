extension Refusals {
  /// Collecting a card at a centre.
  static let collection: [String: Refusal] = [
    "WRONG_CENTRE": Refusal(
      .init(
        ar: "هذا الكارت يُستلم من مركز آخر.", en: "This card is collected at another centre."),
      next: .init(
        ar: "وجّه المواطن إلى المركز المذكور في رسالته.",
        en: "Send the citizen to the centre named in the message.")),
    "WINDOW_CLOSED": Refusal(
      .init(
        ar: "انتهت مدة استلام هذا الكارت.", en: "The time to collect this card is over."),
      next: .init(
        ar: "لا يُسلّم الكارت بعد آخر يوم؛ للاستعلام 15999.",
        en: "A card is not handed over after its last day; enquiries at 15999.")),
    "WINDOW_NOT_OPEN": Refusal(
      .init(
        ar: "لم تبدأ مدة استلام هذا الكارت بعد.",
        en: "The time to collect this card has not begun."),
      next: .init(
        ar: "تبدأ المدة بوصول الرسالة إلى رب الأسرة.",
        en: "It begins when the message reaches the head of household.")),
    "NOT_AT_CENTRE": Refusal(
      .init(ar: "الكارت لم يصل إلى المركز بعد.", en: "The card has not arrived at the centre."),
      next: .init(
        ar: "سجّل استلام الشحنة أولًا.", en: "Record the arrival of its shipment first.")),
    "WAITING_MOBILE": Refusal(
      .init(
        ar: "ليس لصاحب الكارت رقم محمول مسجل باسمه.",
        en: "The holder has no mobile number in his or her own name."),
      next: .init(
        ar: "سجّل رقم محمول باسمه ثم أعد التسليم.",
        en: "Register a mobile number in that name, then hand over.")),
    "MOBILE_MISMATCH": Refusal(
      .init(
        ar: "رقم المحمول لا يطابق المسجل لصاحب الكارت.",
        en: "The mobile number is not the one registered for the holder."),
      next: .init(
        ar: "اطلب الرقم المسجل باسمه، أو حدّثه أولًا.",
        en: "Ask for the registered number, or update it first.")),
    "NATIONAL_ID_MISMATCH": Refusal(
      .init(
        ar: "الرقم القومي لا يطابق صاحب الكارت.",
        en: "The national ID is not that of the card's holder."),
      next: .init(
        ar: "يستلم كل فرد كارته ببطاقته هو.",
        en: "Each person collects his or her own card with his or her own ID.")),
    "NOT_IN_TRANSIT": Refusal(
      .init(
        ar: "هذا الكارت ليس في الطريق إلى مركز.", en: "This card is not on its way to a centre."),
      next: .init(ar: "راجع حالة الكارت.", en: "Look at the card's state.")),
    "WINDOW_NOT_OVER": Refusal(
      .init(ar: "مدة الاستلام لم تنته بعد.", en: "The time to collect is not over."),
      next: .init(ar: "انتظر حتى ينقضي آخر يوم.", en: "Wait until the last day is past.")),
    "NO_CARD_WAITING": Refusal(
      .init(ar: "لا يوجد كارت في انتظار هذا المواطن.", en: "No card is waiting for this citizen."),
      next: .init(ar: "ربما استلمه أو لم يصل بعد.", en: "It was collected, or has not arrived.")),
    "NOTICE_UNKNOWN": Refusal(
      .init(ar: "لا توجد رسالة بهذا الرقم.", en: "There is no such message."),
      next: .init(ar: "راجع رقم الرسالة.", en: "Check its number.")),
  ]
}
