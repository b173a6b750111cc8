import Cards
import Glibc
import Messages
import Rehearsal

/// Everything that must stand before a citizen comes: offices, bakeries, terminals, clerks, policy.
struct Registering {
  let desk: Desk
  let today: Wire.Date

  func run() throws {
    try registerPlaces()
    try registerClerks()
    try openBread()
  }

  /// Approves what the first clerk proposed, as the second.
  static func approve(_ proposed: Wire.Proposed, at desk: Desk) throws -> UInt64 {
    let request = ApproveRequest(
      requestId: desk.identity(), proposal: proposed.proposal, digest: proposed.digest)
    return try desk.ask(Approvals.approve, request, as: Town.ministry.1).changed
  }

  private func registerPlaces() throws {
    let offices = Offices.all.map {
      Wire.Office(
        code: $0.code.description, kind: Wire.OfficeKind($0.code.kind), governorate: 3,
        name: $0.arabicName)
    }
    try propose(
      Registry.registerOffices, RegisterOfficesRequest(requestId: desk.identity(), offices: offices)
    )
    let outlets = Town.outlets.bakeries.map {
      Wire.Outlet(code: $0.code, kind: .bakery, governorate: 3, name: $0.arabicName)
    }
    try propose(
      Registry.registerOutlets, RegisterOutletsRequest(requestId: desk.identity(), outlets: outlets)
    )
    let devices = Town.outlets.bakeries.flatMap { bakery in
      bakery.devices.map { Wire.Device(code: $0, outlet: bakery.code, uid: getuid()) }
    }
    try propose(
      Registry.registerDevices, RegisterDevicesRequest(requestId: desk.identity(), devices: devices)
    )
  }

  private func registerClerks() throws {
    var clerks = Town.centres.indices.map { centre in
      Wire.Clerk(
        uid: Town.postClerk(centre), role: .post, office: Town.centres[centre].description,
        name: "post \(centre)")
    }
    clerks.append(Wire.Clerk(uid: Town.printer, role: .print, name: "printer"))
    clerks.append(Wire.Clerk(uid: Town.messenger, role: .sms, name: "gateway"))
    try propose(
      Registry.registerClerks, RegisterClerksRequest(requestId: desk.identity(), clerks: clerks))
  }

  /// Bread from today, and a quota that millions of draws do not use up.
  private func openBread() throws {
    try propose(
      Announcements.announce,
      AnnounceRequest(
        requestId: desk.identity(), governorate: 3, service: .ration, effectiveFrom: today))
    for (key, value) in [
      (PolicyKey.breadLoavesPerPersonPerDay, Int64(50)), (.breadLoavesPerPersonPerMonth, 1_500),
      (.breadAdvanceDays, 30),
    ] {
      try propose(
        Policies.set,
        SetPolicyRequest(
          requestId: desk.identity(), key: key.name, value: value, effectiveFrom: today))
    }
  }

  private func propose<Request: Message>(
    _ method: Method<Request, Wire.Proposed>, _ request: Request
  ) throws {
    let proposed = try desk.ask(method, request, as: Town.ministry.0)
    _ = try Self.approve(proposed, at: desk)
  }
}

extension Wire.OfficeKind {
  init(_ kind: Rehearsal.OfficeKind) {
    switch kind {
    case .post: self = .post
    case .supply: self = .supply
    case .health: self = .healthInsurance
    case .headquarters: self = .governorate
    }
  }
}
