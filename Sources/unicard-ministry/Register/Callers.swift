import ArgumentParser
import Messages
import Office

/// `register devices FILE.csv`: terminals, each in one outlet and relayed by one uid.
struct RegisterDevices: Registering {
  static let columns = ["code", "outlet", "uid"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "devices", Phrase(ar: "سجّل أجهزة المنافذ.", en: "Register the outlets' terminals."),
      teaching: .columns(
        columns,
        Phrase(
          ar: "uid حساب المنفذ أو البوابة التي تتكلم عنه.",
          en: "uid is the account of the outlet, or of the gateway that speaks for it.")))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(.file)) var file: String

  static func row(_ row: CSVRow) throws(RowFault) -> Wire.Device {
    Wire.Device(code: try row.code(0), outlet: try row.code(1), uid: try row.uid(2))
  }

  static func propose(_ rows: [Wire.Device], at desk: Desk) throws -> Wire.Proposed {
    try desk.act(Registry.registerDevices) { RegisterDevicesRequest(requestId: $0, devices: rows) }
  }
}

/// `register clerks FILE.csv`: people the kernel knows by uid, each in one role.
struct RegisterClerks: Registering {
  static let columns = ["uid", "role", "office", "name"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "clerks", Phrase(ar: "سجّل الموظفين.", en: "Register clerks."),
      teaching: .columns(
        columns,
        Phrase(
          ar: """
            الدور ministry أو post أو print أو governorate أو hotline أو sms أو bakery أو grocer أو \
            pos أو atm أو platform أو health أو operator. المكتب لازم للبريد وديوان المحافظة والوحدة الصحية، ويحدد المركز الذي يعمل فيه.
            """,
          en: """
            The role is ministry, post, print, governorate, hotline, sms, bakery, grocer, pos, atm, \
            platform, health or operator. Post, governorate and health need an office: it fixes \
            the centre they act at.
            """)))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(.file)) var file: String

  private static let roles: [String: Wire.Role] = [
    "ministry": .ministry, "post": .post, "print": .print, "governorate": .governorate,
    "hotline": .hotline, "sms": .sms, "bakery": .bakery, "grocer": .grocer, "pos": .pos,
    "atm": .atm, "platform": .platform, "health": .health, "operator": .operator,
  ]

  static func row(_ row: CSVRow) throws(RowFault) -> Wire.Clerk {
    guard let role = roles[row.text(1)] else { throw RowFault("ROLE_UNKNOWN") }
    let needsOffice = [.post, .governorate, .health].contains(role)
    guard !needsOffice || !row[2].isEmpty else { throw RowFault("FIELD_MISSING") }
    return Wire.Clerk(
      uid: try row.uid(0), role: role, office: row[2].isEmpty ? "" : try row.code(2),
      name: try row.label(3))
  }

  static func propose(_ rows: [Wire.Clerk], at desk: Desk) throws -> Wire.Proposed {
    try desk.act(Registry.registerClerks) { RegisterClerksRequest(requestId: $0, clerks: rows) }
  }
}
