import Cards
import Glibc
import Messages
import Rehearsal
import Testing

/// A rehearsal's town on a running daemon: places, clerks and households, made through the sockets as their offices
/// would make them.
struct Town {
  let home: LedgerHome
  let population: Population
  let people: [Rehearsal.Citizen]

  /// Who sits where. The first two are named at `init`.
  enum Clerk {
    static let ministry: [UInt32] = [101, 102]
    static let post: UInt32 = 201
    static let postAtHeadquarters: UInt32 = 202
    static let print: UInt32 = 301
    static let governorate: [UInt32] = [401, 402]
    static let hotline: UInt32 = 501
    static let sms: UInt32 = 601
    static let bakery: UInt32 = 701
    static let grocer: UInt32 = 702
  }

  static let centre = "P001"
  static let headquarters = "G001"
  static let bakery = "B0001"
  static let device = "D0001"
  /// A terminal of whoever runs the tests, for callers that name no clerk.
  static let ownDevice = "D0002"

  /// The people of so many households, none outside.
  init(_ home: LedgerHome, households: Int = 20) {
    self.home = home
    population = Population(households: households, outsiders: .upTo(citizens: 0))
    people = Array(population)
  }

  /// Makes everything but cards: places, clerks, people, and bread announced from today.
  func settle() throws {
    try register()
    try importPeople()
    try announceBread()
  }

  func desk(_ role: String, as clerk: UInt32) throws -> RoleDesk {
    try home.desk(role, as: clerk)
  }

  /// Proposes as the first clerk, approves as the second; returns how many things it changed.
  @discardableResult
  func together<Request>(
    _ method: Method<Request, Wire.Proposed>, role: String = "ministry",
    by clerks: [UInt32] = Clerk.ministry, _ request: (_ id: [UInt8]) -> Request
  ) throws -> ApproveResponse {
    let proposed = try desk(role, as: clerks[0]).act(method, request)
    return try desk(role, as: clerks[1]).act(Approvals.approve) {
      ApproveRequest(requestId: $0, proposal: proposed.proposal, digest: proposed.digest)
    }
  }

  /// The daemon's own word on how it does.
  func status() throws -> StatusResponse {
    try home.desk("operator").read(Operator.status, .init())
  }

  /// Waits until a new ledger's sweep of its first day, entry 2, is entered: no other entry of the daemon's own comes that
  /// day, and whoever counts entries counts what was asked.
  func waitForFirstSweep() async throws {
    try await patiently(for: "the day's sweep") { try status().lastEntry >= 2 ? () : nil }
  }

  /// Moves the clock to the morning of a day.
  func drive(to day: CivilDate) throws {
    try home.desk("operator").act(Operator.driveClock) {
      DriveClockRequest(requestId: $0, date: Wire.Date(day))
    }
  }
}

extension Town {
  /// Offices, a bakery with its terminal, and a clerk for every desk.
  func register() throws {
    try together(Registry.registerOffices) {
      RegisterOfficesRequest(
        requestId: $0,
        offices: [
          .init(code: Self.centre, kind: .post, governorate: 3, name: "مكتب بريد العرب"),
          .init(code: Self.headquarters, kind: .governorate, governorate: 3, name: "ديوان عام"),
        ])
    }
    try together(Registry.registerOutlets) {
      RegisterOutletsRequest(
        requestId: $0,
        outlets: [.init(code: Self.bakery, kind: .bakery, governorate: 3, name: "مخبز النور")])
    }
    try together(Registry.registerDevices) {
      RegisterDevicesRequest(
        requestId: $0,
        devices: [
          .init(code: Self.device, outlet: Self.bakery, uid: Clerk.bakery),
          .init(code: Self.ownDevice, outlet: Self.bakery, uid: getuid()),
        ])
    }
    try together(Registry.registerClerks) {
      RegisterClerksRequest(requestId: $0, clerks: Self.clerks)
    }
  }

  private static var clerks: [Wire.Clerk] {
    func clerk(_ uid: UInt32, _ role: Wire.Role, at office: String = "") -> Wire.Clerk {
      .init(uid: uid, role: role, office: office, name: "clerk \(uid)")
    }
    return [
      clerk(Clerk.post, .post, at: centre),
      clerk(Clerk.postAtHeadquarters, .post, at: headquarters), clerk(Clerk.print, .print),
      clerk(Clerk.governorate[0], .governorate, at: headquarters),
      clerk(Clerk.governorate[1], .governorate, at: headquarters),
      clerk(Clerk.hotline, .hotline), clerk(Clerk.sms, .sms),
    ]
  }

  /// Stages everybody in one chunk; the second person makes them visible.
  @discardableResult
  func importPeople() throws -> ApproveResponse {
    let ministry = try desk("ministry", as: Clerk.ministry[0])
    let begun = try ministry.act(Imports.begin) {
      BeginImportRequest(requestId: $0, label: "town.csv")
    }
    let staged = try ministry.act(Imports.append) {
      AppendImportRequest(requestId: $0, import: begun.import, chunk: 0, rows: rows)
    }
    return try together(Imports.seal) {
      SealImportRequest(
        requestId: $0, import: begun.import, rows: staged.rows, digest: staged.digest)
    }
  }

  func announceBread() throws {
    let today = try status().date
    try together(Announcements.announce) {
      AnnounceRequest(requestId: $0, governorate: 3, service: .ration, effectiveFrom: today)
    }
  }

  /// The people as the ministry sends them; everybody's centre is the one post office.
  var rows: [Wire.ImportRow] {
    people.enumerated().map { index, citizen in
      Wire.ImportRow(
        line: UInt64(index + 2), household: citizen.household.map { "\($0)" } ?? "",
        relation: citizen.relation.onWire, nationalId: Array(citizen.nationalID.digits.utf8),
        name: citizen.name.text,
        mobile: Array((citizen.mobile?.digits ?? "").utf8), bread: citizen.bread,
        ration: citizen.ration, legacyCard: Array((citizen.legacyCard?.digits ?? "").utf8),
        governorate: 3, centre: Self.centre)
    }
  }
}

extension Rehearsal.Relation {
  fileprivate var onWire: Wire.Relation {
    switch self {
    case .head: .head
    case .spouse: .spouse
    case .child: .child
    case .dependant: .dependant
    case .none: .none
    }
  }
}

extension Wire.Date {
  init(_ day: CivilDate) {
    self.init(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day))
  }
}

extension CivilDate {
  /// A day of an answer. Traps on one that is none: the daemon never says such a day.
  init(_ date: Wire.Date?) {
    self.init(year: Int(date!.year), month: Int(date!.month), day: Int(date!.day))!
  }
}

extension Town {
  /// Makes a rehearsal ledger with the town's people, bread announced, and runs the body beside its daemon.
  static func open(
    at home: LedgerHome, watchdog: Duration? = nil,
    _ body: (Town, DaemonProcess) async throws -> Void
  ) async throws {
    #expect(try await home.initialise(clerks: Clerk.ministry).code == 0)
    try await DaemonProcess.with(home.daemon(), watchdog: watchdog) { daemon in
      try await daemon.waitUntilReady()
      let town = Town(home)
      try town.settle()
      try await body(town, daemon)
    }
  }

  /// Gives these people their cards, told and handed over; returns the cards' references, in the same order.
  func giveCards(to citizens: [Rehearsal.Citizen]) throws -> [UInt64] {
    let cards = try citizens.map(requestCard)
    try receive(try printAndShip())
    try tellEverybody()
    for (card, citizen) in zip(cards, citizens) { try deliver(card, to: citizen) }
    return cards
  }
}
