import ArgumentParser
import Messages
import Office

/// `register offices FILE.csv`: delivery centres (R57).
struct RegisterOffices: Registering {
  static let columns = ["code", "kind", "name_ar", "name_en", "governorate"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "offices", Phrase(ar: "سجّل مراكز التسليم.", en: "Register delivery centres."),
      teaching: .columns(
        columns,
        Phrase(
          ar: "النوع post أو supply أو health أو headquarters. يحفظ الدفتر الاسم العربي وحده.",
          en: "The kind is post, supply, health or headquarters. The ledger keeps the Arabic name "
            + "only.")))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(.file)) var file: String

  static func row(_ row: CSVRow) throws(RowFault) -> Wire.Office {
    let kinds: [String: Wire.OfficeKind] = [
      "post": .post, "supply": .supply, "health": .healthInsurance, "headquarters": .governorate,
    ]
    guard let kind = kinds[row.text(1)] else { throw RowFault("KIND_UNKNOWN") }
    return Wire.Office(
      code: try row.code(0), kind: kind, governorate: try row.governorate(4),
      name: try row.label(2))
  }

  static func propose(_ rows: [Wire.Office], at desk: Desk) throws -> Wire.Proposed {
    try desk.act(Registry.registerOffices) { RegisterOfficesRequest(requestId: $0, offices: rows) }
  }
}

/// `register outlets FILE.csv`: bakeries, grocers, merchants and cash machines (R71, R87, R88).
struct RegisterOutlets: Registering {
  static let columns = ["code", "kind", "name_ar", "name_en", "governorate"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "outlets",
      Phrase(
        ar: "سجّل المخابز والبدالين والتجار وماكينات الصراف.",
        en: "Register bakeries, grocers, merchants and cash machines."),
      teaching: .columns(
        columns,
        Phrase(
          ar: """
            النوع bakery أو grocer أو merchant أو post-atm أو agency (جهة حكومية تُدفع لها على المنصة). \
            يحفظ الدفتر الاسم العربي وحده.
            """,
          en: """
            The kind is bakery, grocer, merchant, post-atm or agency (a government body that is \
            paid on the platform). The ledger keeps the Arabic name only.
            """)))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(.file)) var file: String

  static func row(_ row: CSVRow) throws(RowFault) -> Wire.Outlet {
    let kinds: [String: Wire.OutletKind] = [
      "bakery": .bakery, "grocer": .grocer, "merchant": .merchant, "post-atm": .postAtm,
      "agency": .agency,
    ]
    guard let kind = kinds[row.text(1)] else { throw RowFault("KIND_UNKNOWN") }
    return Wire.Outlet(
      code: try row.code(0), kind: kind, governorate: try row.governorate(4),
      name: try row.label(2))
  }

  static func propose(_ rows: [Wire.Outlet], at desk: Desk) throws -> Wire.Proposed {
    try desk.act(Registry.registerOutlets) { RegisterOutletsRequest(requestId: $0, outlets: rows) }
  }
}
