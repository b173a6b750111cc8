@testable import Cards

/// Somebody the kernel knows: a role's socket and a uid.
struct Someone: Hashable {
  let role: Role
  let uid: UInt32

  static let mona = Someone(role: .ministry, uid: 101)
  static let nabil = Someone(role: .ministry, uid: 102)
  /// In the ministry's group, but registered by nobody.
  static let stranger = Someone(role: .ministry, uid: 199)
  static let postAtP1 = Someone(role: .post, uid: 201)
  static let postAtP2 = Someone(role: .post, uid: 202)
  /// Egypt Post's clerk at the headquarters: deliveries are the post's there too (R64).
  static let postAtHQ = Someone(role: .post, uid: 203)
  static let printer = Someone(role: .print, uid: 301)
  static let hala = Someone(role: .governorate, uid: 401)
  static let hany = Someone(role: .governorate, uid: 402)
  /// The headquarters of the neighbouring governorate.
  static let suez = Someone(role: .governorate, uid: 403)
  static let hotline = Someone(role: .hotline, uid: 501)
  static let gateway = Someone(role: .sms, uid: 601)
  /// Speaks for the devices D1 and D2.
  static let baker = Someone(role: .bakery, uid: 701)
  /// Speaks for D3, at another bakery of the town.
  static let secondBaker = Someone(role: .bakery, uid: 702)
  static let grocer = Someone(role: .bakery, uid: 703)
  /// In Suez, where nothing was announced.
  static let suezBaker = Someone(role: .bakery, uid: 704)
  static let daemon = Someone(role: .system, uid: 0)
}

func code(_ text: String) -> Code { Code(text)! }

extension Town {
  static let portSaid: UInt8 = 3
  static let suez: UInt8 = 4

  /// The caller as the ledger would know him.
  func caller(_ someone: Someone) -> Caller {
    let clerk = state.clerk(uid: someone.uid, role: someone.role) ?? .none
    return Caller(
      role: someone.role, uid: someone.uid, clerk: clerk,
      office: clerk.isNone ? .none : state.clerks[clerk].office)
  }

  /// Two persons do an act.
  func agree(_ act: Act, _ one: Someone = .mona, _ two: Someone = .nabil) throws {
    let proposal = state.proposals.next
    try grant(.propose(act, digest: digest(7)), by: one)
    try grant(.approve(proposal, digest: digest(7)), by: two)
  }

  func announceRation(in governorate: UInt8 = Town.portSaid, from date: String) throws {
    try agree(
      .announce(Announcement(governorate: governorate, service: .ration, effectiveFrom: day(date))))
  }

  func hasRation(in governorate: UInt8 = Town.portSaid, on date: String) -> Bool {
    state.isActive(.ration, in: governorate, on: day(date))
  }

  /// How many proposals wait for a second person.
  var openActs: Int { state.acts.count }

  func set(_ key: PolicyKey, to value: Int64, from date: CivilDate? = nil) throws {
    try agree(.setPolicy(PolicyValue(key, value: value, effectiveFrom: date ?? today)))
  }

  /// The first entry names two clerks of the ministry; they register the rest.
  func settle() throws {
    let founders = [Someone.mona, .nabil].enumerated().map { i, one in
      Event.clerkRegistered(
        ClerkID(UInt32(i + 1)),
        Clerk(uid: one.uid, role: one.role, office: .none, name: Label()))
    }
    record([.ledgerOpened(isRehearsal: true)] + founders)
    try agree(.registerOffices(Self.offices))
    try agree(.registerOutlets(Self.outlets))
    try agree(.registerDevices(Self.devices))
    try agree(.registerClerks(Self.clerks))
  }

  private static let offices = [
    Office(code: code("P1"), kind: .post, governorate: portSaid, name: Label("Port Fuad")!),
    Office(code: code("P2"), kind: .supply, governorate: portSaid, name: Label("El Arab")!),
    Office(code: code("HQ"), kind: .governorate, governorate: portSaid, name: Label("HQ")!),
    Office(code: code("HQ-S"), kind: .governorate, governorate: suez, name: Label("Suez")!),
  ]

  private static let outlets = [
    Outlet(code: code("B1"), kind: .bakery, governorate: portSaid, name: Label("Bakery 1")!),
    Outlet(code: code("B2"), kind: .bakery, governorate: portSaid, name: Label("Bakery 2")!),
    Outlet(code: code("G1"), kind: .grocer, governorate: portSaid, name: Label("Grocer")!),
    Outlet(code: code("B9"), kind: .bakery, governorate: suez, name: Label("Suez bakery")!),
  ]

  private static let devices = [
    DeviceRow(code: code("D1"), outlet: code("B1"), uid: Someone.baker.uid),
    DeviceRow(code: code("D2"), outlet: code("B1"), uid: Someone.baker.uid),
    DeviceRow(code: code("D3"), outlet: code("B2"), uid: Someone.secondBaker.uid),
    DeviceRow(code: code("DG"), outlet: code("G1"), uid: Someone.grocer.uid),
    DeviceRow(code: code("D9"), outlet: code("B9"), uid: Someone.suezBaker.uid),
  ]

  private static let clerks: [ClerkRow] = [
    (.postAtP1, "P1"), (.postAtP2, "P2"), (.postAtHQ, "HQ"), (.printer, nil), (.hala, "HQ"),
    (.hany, "HQ"), (.suez, "HQ-S"), (.hotline, nil), (.gateway, nil),
  ].map { (one: Someone, office: String?) in
    ClerkRow(uid: one.uid, role: one.role, office: office.map(code), name: Label())
  }
}
