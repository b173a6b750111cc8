extension Refusals {
  /// Acts of two persons, and imports.
  static let twoPersons: [String: Refusal] = [
    "TWO_PERSONS_NEEDED": Refusal(
      .init(
        ar: "لا يعتمد الطلبَ من قدّمه.", en: "Whoever proposed this cannot approve it too."),
      next: .init(
        ar: "يعتمده موظف آخر بحسابه هو.", en: "Another clerk approves it, from his or her account.")
    ),
    "PROPOSAL_UNKNOWN": Refusal(
      .init(ar: "لا يوجد مقترح بهذا الرقم.", en: "There is no such proposal."),
      next: .init(ar: "راجع رقم المقترح.", en: "Check the proposal's number.")),
    "PROPOSAL_EXPIRED": Refusal(
      .init(ar: "انتهت مدة هذا المقترح.", en: "This proposal has expired."),
      next: .init(ar: "قدّمه من جديد.", en: "Propose it anew.")),
    "PROPOSAL_DIGEST_MISMATCH": Refusal(
      .init(
        ar: "ما تعتمده ليس ما قُدّم.", en: "What is being approved is not what was proposed."),
      next: .init(
        ar: "اعرض المقترح وقارن بصمته قبل الاعتماد.",
        en: "Show the proposal and compare its digest before approving.")),
    "IMPORT_ROWS_INVALID": Refusal(
      .init(
        ar: "في الملف أسطر غير صحيحة، ولم يُستورد منه شيء.",
        en: "The file has broken rows; nothing of it was imported."),
      next: .init(
        ar: "صحّح الأسطر المذكورة ثم أعد الاستيراد.",
        en: "Correct the rows listed and import again.")),
    "IMPORT_NOT_SEALED": Refusal(
      .init(
        ar: "الاستيراد لم يكتمل بعد.", en: "The import is not complete."),
      next: .init(
        ar: "أكمل إرسال الملف واختمه قبل الاعتماد.",
        en: "Send the rest of the file and seal it before approving.")),
    "IMPORT_OPEN": Refusal(
      .init(ar: "يوجد استيراد آخر مفتوح.", en: "Another import is open."),
      next: .init(ar: "أكمله أو ألغه أولًا.", en: "Finish it, or give it up first.")),
    "IMPORT_UNKNOWN": Refusal(
      .init(ar: "لا يوجد استيراد بهذا الرقم.", en: "There is no such import."),
      next: .init(ar: "ابدأ الاستيراد من جديد.", en: "Begin the import anew.")),
    "IMPORT_INCOMPLETE": Refusal(
      .init(
        ar: "ما وصل لا يطابق ما أُعلن عن الملف.",
        en: "What arrived is not what was said of the file."),
      next: .init(ar: "أعد إرسال الملف كاملًا.", en: "Send the whole file again.")),
    "IMPORT_CHUNK_OUT_OF_ORDER": Refusal(
      .init(ar: "وصل جزء من الملف في غير دوره.", en: "A part of the file came out of its turn."),
      next: .init(ar: "أعد الإرسال من الجزء المطلوب.", en: "Send again from the part that is due.")),
    "POLICY_UNKNOWN": Refusal(
      .init(ar: "لا توجد سياسة بهذا الاسم.", en: "There is no policy of this name."),
      next: .init(ar: "راجع أسماء السياسات.", en: "Look at the names of the policies.")),
    "POLICY_VALUE_INVALID": Refusal(
      .init(ar: "القيمة لا تصلح لهذه السياسة.", en: "This value does not suit the policy."),
      next: .init(ar: "راجع القيم المقبولة.", en: "Look at the values it takes.")),
    "SERVICE_UNKNOWN": Refusal(
      .init(ar: "لا توجد خدمة بهذا الاسم.", en: "There is no service of this name."),
      next: .init(ar: "راجع أسماء الخدمات.", en: "Look at the names of the services.")),
    "ALREADY_ANNOUNCED": Refusal(
      .init(ar: "أُعلن تفعيل هذه الخدمة من قبل.", en: "This service has been announced already."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing is needed.")),
    "CLOCK_BACKWARD": Refusal(
      .init(ar: "الساعة لا تعود إلى الوراء.", en: "The clock does not go back."),
      next: .init(ar: "اختر وقتًا بعد وقت الدفتر.", en: "Choose a time after the ledger's.")),
    "NOTHING_TO_CONFIRM": Refusal(
      .init(ar: "لا يوجد ما يلزم تأكيده.", en: "There is nothing to confirm."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing is needed.")),
  ]
}
