/// A particular of a refusal that people are shown: its label, and how its value is spoken.
struct Fact {
  enum Kind { case loaves, money, date, moment, number, code, seconds }

  let key: String
  let label: Phrase
  let kind: Kind
  var value = ""

  /// The facts among a refusal's metadata, in the order of the table; unknown names are left to
  /// `--json`.
  static func known(in details: [String: String]) -> [Fact] {
    table.compactMap { fact in
      details[fact.key].map { Fact(key: fact.key, label: fact.label, kind: fact.kind, value: $0) }
    }
  }

  /// «المتاح اليوم: ٥ أرغفة». A value that does not read as its kind is shown as it came.
  func said(in speech: Speech) -> String {
    "\(label[speech.language]): \(spoken(in: speech) ?? speech.code(value))"
  }

  private func spoken(in speech: Speech) -> String? {
    switch kind {
    case .loaves: Int64(value).map { speech.count($0, .loaf) }
    case .money: Int64(value).map { speech.money(piastres: $0) }
    case .number: Int64(value).map { speech.number($0) }
    case .seconds: Int64(value).map { speech.duration(.seconds($0)) }
    case .moment: Int64(value).map { speech.moment(unixNanos: $0) }
    case .date: Day(value).map { speech.date($0.year, $0.month, $0.day) }
    case .code: nil
    }
  }
}

extension Fact {
  /// Every particular the services give, by its name in `ErrorInfo.metadata`.
  static let table: [Fact] = [
    Fact(
      key: "available_loaves", label: .init(ar: "المتاح الآن", en: "Available now"), kind: .loaves),
    Fact(key: "asked_loaves", label: .init(ar: "المطلوب", en: "Asked for"), kind: .loaves),
    Fact(key: "balance_piastres", label: .init(ar: "الرصيد", en: "Balance"), kind: .money),
    Fact(key: "item", label: .init(ar: "الصنف", en: "Item"), kind: .code),
    Fact(
      key: "total_piastres", label: .init(ar: "ثمن السلع", en: "The basket costs"), kind: .money),
    Fact(
      key: "left_piastres", label: .init(ar: "المتاح للأسرة", en: "The household has left"),
      kind: .money),
    Fact(
      key: "excess_piastres", label: .init(ar: "الزيادة", en: "Too much by"), kind: .money),
    Fact(key: "fee_piastres", label: .init(ar: "الرسوم", en: "Fee"), kind: .money),
    Fact(
      key: "attempts_left", label: .init(ar: "المحاولات الباقية", en: "Attempts left"),
      kind: .number),
    Fact(
      key: "tries_left", label: .init(ar: "المحاولات الباقية", en: "Tries left"), kind: .number),
    Fact(key: "limit_piastres", label: .init(ar: "الحد", en: "Limit"), kind: .money),
    Fact(key: "limit_count", label: .init(ar: "الحد", en: "Limit"), kind: .number),
    Fact(key: "held_piastres", label: .init(ar: "المحجوز", en: "Held"), kind: .money),
    Fact(key: "left_piastres", label: .init(ar: "الباقي", en: "Left of it"), kind: .money),
    Fact(
      key: "reversed_by_entry", label: .init(ar: "أُلغي بالقيد", en: "Reversed by entry"),
      kind: .code),
    Fact(
      key: "captured_by_entry", label: .init(ar: "حُصّل بالقيد", en: "Captured by entry"),
      kind: .code),
    Fact(
      key: "released_by_entry", label: .init(ar: "أُلغي بالقيد", en: "Given up by entry"),
      kind: .code),
    Fact(key: "later_entry", label: .init(ar: "القيد الأحدث", en: "Later entry"), kind: .code),
    Fact(key: "expired_on", label: .init(ar: "انتهى في", en: "Ended on"), kind: .date),
    Fact(key: "centre", label: .init(ar: "مركز الاستلام", en: "Centre"), kind: .code),
    Fact(key: "outlet", label: .init(ar: "المنفذ", en: "Outlet"), kind: .code),
    Fact(key: "device", label: .init(ar: "الجهاز", en: "Device"), kind: .code),
    Fact(key: "first_day", label: .init(ar: "من", en: "From"), kind: .date),
    Fact(key: "last_day", label: .init(ar: "آخر يوم", en: "Last day"), kind: .date),
    Fact(key: "effective_from", label: .init(ar: "يبدأ في", en: "Starts on"), kind: .date),
    Fact(key: "expires_on", label: .init(ar: "ينتهي في", en: "Expires on"), kind: .date),
    Fact(key: "entry", label: .init(ar: "رقم القيد", en: "Entry"), kind: .code),
    Fact(key: "row", label: .init(ar: "السطر", en: "Row"), kind: .number),
    Fact(key: "rows", label: .init(ar: "عدد الأسطر", en: "Rows"), kind: .number),
    Fact(key: "limit_bytes", label: .init(ar: "الحد بالبايت", en: "Limit in bytes"), kind: .number),
    Fact(key: "line", label: .init(ar: "السطر", en: "Line"), kind: .number),
    Fact(
      key: "printed_not_shipped", label: .init(ar: "طُبع ولم يُرسل", en: "Printed, not shipped"),
      kind: .code),
    Fact(key: "import", label: .init(ar: "الاستيراد", en: "Import"), kind: .number),
    Fact(key: "path", label: .init(ar: "المسار", en: "Path"), kind: .code),
    Fact(key: "request_id", label: .init(ar: "رقم الطلب", en: "Request id"), kind: .code),
    Fact(key: "cause", label: .init(ar: "السبب", en: "Cause"), kind: .code),
  ]
}
