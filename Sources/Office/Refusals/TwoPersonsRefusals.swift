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
  ]
}
