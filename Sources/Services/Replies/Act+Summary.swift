internal import Cards

extension Act {
  /// The act in words, Arabic and English, as an approver reads it before he signs. Names nobody by more than codes and
  /// handles.
  var summary: String {
    switch self {
    case .registerOffices(let rows):
      Self.registering(rows.map(\.code.text), "مركز تسليم", "delivery centre")
    case .registerOutlets(let rows):
      Self.registering(rows.map(\.code.text), "منفذ", "outlet")
    case .registerDevices(let rows):
      Self.registering(rows.map(\.code.text), "جهاز", "terminal")
    case .registerClerks(let rows):
      Self.registering(
        rows.map { "\($0.role.socket ?? "") \($0.uid)" }, "موظف", "clerk")
    case .announce(let row): row.summary
    case .setPolicy(let row):
      "ضبط \(row.key.name) = \(row.value) من \(row.effectiveFrom)"
        + " · Set \(row.key.name) = \(row.value) from \(row.effectiveFrom)"
    case .approveImport(let id, let rows, _):
      "اعتماد الاستيراد \(id.number) (عدد السجلات \(rows)) · Approve import \(id.number) (\(rows) rows)"
    case .reinstateLegacyCard(let household, let cause):
      "إعادة البطاقة القديمة للأسرة \(household.number): \(cause.text)"
        + " · Bring back the old card of household \(household.number)"
    case .destroyCards(let ids, let witness):
      "إعدام كروت لم تُستلم (العدد \(ids.count))، محضر \(witness.text)"
        + " · Destroy \(ids.count) uncollected card\(ids.count == 1 ? "" : "s"), record \(witness.text)"
    case .registerCaptureDevices(let rows):
      Self.registering(rows.map(\.code.text), "قارئ بصمة", "capture device")
    case .suspendCaptureDevice(let code, let cause):
      "إيقاف قارئ البصمة \(code.text): \(cause.text)"
        + " · Suspend capture device \(code.text)"
    case .restoreCaptureDevice(let code, let cause):
      "إعادة قارئ البصمة \(code.text): \(cause.text)"
        + " · Restore capture device \(code.text)"
    case .moveCaptureDevice(let code, let office):
      "نقل قارئ البصمة \(code.text) إلى \(office.text)"
        + " · Move capture device \(code.text) to \(office.text)"
    case .setPrices(let rows): Self.pricing(rows)
    case .announceGrant(let grant): grant.summary
    }
  }

  /// The first few by code, the rest by number.
  private static func registering(_ codes: [String], _ arabic: String, _ english: String) -> String
  {
    let shown = codes.prefix(3).joined(separator: ", ") + (codes.count > 3 ? ", …" : "")
    let plural = codes.count == 1 ? "" : "s"
    return "تسجيل \(arabic) (العدد \(codes.count))"
      + " · Register \(codes.count) \(english)\(plural): \(shown)"
  }
}

extension Act {
  fileprivate static func pricing(_ rows: [Good]) -> String {
    let shown =
      rows.prefix(3).map { "\($0.item.text) = \($0.pricePiastres)" }.joined(separator: ", ")
      + (rows.count > 3 ? ", …" : "")
    let plural = rows.count == 1 ? "" : "s"
    return "تسعير سلع تموينية (العدد \(rows.count)) بالقروش: \(shown)"
      + " · Price \(rows.count) ration item\(plural), in piastres: \(shown)"
  }
}

extension Grant {
  fileprivate var summary: String {
    let governorate = GovernorateCode(number: governorate).map { Governorate($0) }
    return "منحة \(amountPiastres) قرش لكل بطاقة كل شهر في \(governorate?.arabicName ?? "")"
      + " من \(firstMonth) إلى \(lastMonth)"
      + " · Grant \(amountPiastres) piastres to each card and month in"
      + " \(governorate?.englishName ?? "") from \(firstMonth) to \(lastMonth)"
  }
}

extension Announcement {
  fileprivate var summary: String {
    let governorate = GovernorateCode(number: governorate).map { Governorate($0) }
    let (arabic, english) =
      switch service {
      case .ration: ("التموين والخبز", "ration and bread")
      case .health: ("التأمين الصحي الشامل", "health insurance")
      case .payments: ("المدفوعات", "payments")
      }
    return "تفعيل \(arabic) في \(governorate?.arabicName ?? "") من \(effectiveFrom)"
      + " · Start \(english) in \(governorate?.englishName ?? "") from \(effectiveFrom)"
  }
}
