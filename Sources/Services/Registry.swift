internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// The ministry's registry: every registration is proposed by one and approved by another.
  mutating func addRegistry() {
    proposal(Registry.registerOffices, requiring: .registerOffices) { request, _ throws(Status) in
      .registerOffices(try Rows.read(request.offices, "offices", Office.init(row:at:)))
    }
    proposal(Registry.registerOutlets, requiring: .registerOutlets) { request, _ throws(Status) in
      .registerOutlets(try Rows.read(request.outlets, "outlets", Outlet.init(row:at:)))
    }
    proposal(Registry.registerDevices, requiring: .registerDevices) { request, _ throws(Status) in
      .registerDevices(try Rows.read(request.devices, "devices", DeviceRow.init(row:at:)))
    }
    proposal(Registry.registerClerks, requiring: .registerClerks) { request, _ throws(Status) in
      .registerClerks(try Rows.read(request.clerks, "clerks", ClerkRow.init(row:at:)))
    }
  }
}

extension Office {
  fileprivate init(row: Wire.Office, at path: String) throws(Status) {
    let kind: Cards.OfficeKind =
      switch row.kind {
      case .post: .post
      case .supply: .supply
      case .healthInsurance: .healthInsurance
      case .governorate: .governorate
      case .unspecified, .unrecognized:
        throw .malformed(.rowInvalid, field: "\(path).kind", "no kind of office")
      }
    let governorate = try GovernorateCode(
      residence: row.governorate, field: "\(path).governorate")
    self.init(
      code: try Cards.Code(row.code, field: "\(path).code"), kind: kind,
      governorate: governorate.number,
      name: try Label(needed: row.name, field: "\(path).name"))
  }
}

extension Outlet {
  fileprivate init(row: Wire.Outlet, at path: String) throws(Status) {
    let kind: Cards.OutletKind =
      switch row.kind {
      case .bakery: .bakery
      case .grocer: .grocer
      case .merchant: .merchant
      case .postAtm: .postATM
      case .agency: .agency
      case .unspecified, .unrecognized:
        throw .malformed(.rowInvalid, field: "\(path).kind", "no kind of outlet")
      }
    let governorate = try GovernorateCode(
      residence: row.governorate, field: "\(path).governorate")
    self.init(
      code: try Cards.Code(row.code, field: "\(path).code"), kind: kind,
      governorate: governorate.number,
      name: try Label(needed: row.name, field: "\(path).name"))
  }
}

extension DeviceRow {
  fileprivate init(row: Wire.Device, at path: String) throws(Status) {
    self.init(
      code: try Cards.Code(row.code, field: "\(path).code"),
      outlet: try Cards.Code(row.outlet, field: "\(path).outlet"), uid: row.uid)
  }
}

extension ClerkRow {
  fileprivate init(row: Wire.Clerk, at path: String) throws(Status) {
    guard let role = Cards.Role(row.role) else {
      throw .malformed(.rowInvalid, field: "\(path).role", "no role")
    }
    self.init(
      uid: row.uid, role: role,
      office: row.office.isEmpty ? nil : try Cards.Code(row.office, field: "\(path).office"),
      name: try Label(needed: row.name, field: "\(path).name"))
  }
}

extension Cards.Role {
  /// The role of the wire; nil where none is said.
  fileprivate init?(_ role: Wire.Role) {
    switch role {
    case .ministry: self = .ministry
    case .post: self = .post
    case .print: self = .print
    case .governorate: self = .governorate
    case .hotline: self = .hotline
    case .sms: self = .sms
    case .bakery: self = .bakery
    case .operator: self = .operator
    case .grocer: self = .grocer
    case .pos: self = .pos
    case .atm: self = .atm
    case .platform: self = .platform
    case .health: self = .health
    case .unspecified, .unrecognized: return nil
    }
  }
}
