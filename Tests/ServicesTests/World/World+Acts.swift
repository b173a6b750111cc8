import Cards
import Messages
import RPC

@testable import Services

/// What the offices do, so that a test begins where its subject does.
extension World {
  /// Proposes by one and approves by another.
  @discardableResult
  func agree<Request>(
    _ method: Method<Request, Wire.Proposed>, _ request: Request, by first: Party = .ministry,
    and second: Party = .secondMinistry
  ) throws -> ApproveResponse {
    let proposed = try call(method, request, by: first)
    return try call(
      Approvals.approve,
      ApproveRequest(requestId: newID(), proposal: proposed.proposal, digest: proposed.digest),
      by: second)
  }

  /// Offices P001 and G001, bakery B0001 with terminals D0001 (7001) and D0002 (7002), a clerk of each role.
  func register() throws {
    try agree(
      Registry.registerOffices,
      RegisterOfficesRequest(
        requestId: newID(),
        offices: [
          .init(code: "P001", kind: .post, governorate: 3, name: "مكتب بريد بورفؤاد"),
          .init(code: "G001", kind: .governorate, governorate: 3, name: "ديوان عام المحافظة"),
        ]))
    try agree(
      Registry.registerOutlets,
      RegisterOutletsRequest(
        requestId: newID(),
        outlets: [.init(code: "B0001", kind: .bakery, governorate: 3, name: "مخبز النور")]))
    try agree(
      Registry.registerDevices,
      RegisterDevicesRequest(
        requestId: newID(),
        devices: [
          .init(code: "D0001", outlet: "B0001", uid: 7001),
          .init(code: "D0002", outlet: "B0001", uid: 7002),
        ]))
    try agree(
      Registry.registerClerks,
      RegisterClerksRequest(
        requestId: newID(),
        clerks: [
          .init(uid: 2001, role: .post, office: "P001", name: "أ"),
          .init(uid: 2002, role: .post, office: "G001", name: "ب"),
          .init(uid: 3001, role: .governorate, office: "G001", name: "ج"),
          .init(uid: 3002, role: .governorate, office: "G001", name: "د"),
          .init(uid: 4001, role: .print, name: "ه"), .init(uid: 5001, role: .sms, name: "و"),
          .init(uid: 6001, role: .hotline, name: "ز"),
        ]))
  }

  /// Opens an import and returns its number.
  func beginImport() throws -> UInt64 {
    try call(
      Imports.begin, BeginImportRequest(requestId: newID(), label: "families.csv"), by: .ministry
    ).import
  }

  func append(
    _ rows: [Wire.ImportRow], to id: UInt64, chunk: UInt32 = 0
  ) throws -> AppendImportResponse {
    try call(
      Imports.append,
      AppendImportRequest(requestId: newID(), import: id, chunk: chunk, rows: rows),
      by: .ministry)
  }

  /// Imports rows as one chunk, sealed and approved.
  func importRows(_ rows: [Wire.ImportRow]) throws {
    let id = try beginImport()
    let staged = try append(rows, to: id)
    try agree(
      Imports.seal,
      SealImportRequest(requestId: newID(), import: id, rows: staged.rows, digest: staged.digest))
  }

  /// Requests, prints, ships and takes in a card for everybody imported; returns how many notices were queued.
  @discardableResult
  func bringCards() throws -> UInt64 {
    _ = try call(
      Messages.Collection.requestBatch,
      RequestBatchRequest(requestId: newID(), governorate: 3), by: .ministry)
    let jobs = try call(Printing.pull, PullPrintJobsRequest(), by: .print).jobs
    _ = try call(
      Printing.reportPrinted,
      ReportPrintedRequest(
        requestId: newID(),
        cards: jobs.map { .init(card: $0.card, number: Array(Family.number($0.card).utf8)) }),
      by: .print)
    let cards = jobs.map(\.card)
    _ = try call(Printing.ship, ShipRequest(requestId: newID(), cards: cards), by: .print)
    return try call(
      Messages.Collection.receiveShipment,
      ReceiveShipmentRequest(requestId: newID(), cards: cards), by: .post
    ).notices
  }

  /// Sends the notices that wait, and reports them as received.
  func notify() throws {
    let notices = try call(Notices.pull, PullNoticesRequest(), by: .sms).notices.map(\.notice)
    _ = try call(
      Notices.reportDelivered, ReportDeliveredRequest(requestId: newID(), notices: notices),
      by: .sms)
  }

  /// Hands a card over to its holder.
  @discardableResult
  func deliver(_ card: UInt64, to person: Person, by clerk: Party = .post) throws -> DeliverResponse
  {
    try call(
      Messages.Collection.deliver,
      DeliverRequest(
        requestId: newID(), card: Family.chip(card), nationalId: Array(person.nationalID.utf8),
        mobile: Array(person.mobile.utf8), pin: Array("2580".utf8)), by: clerk)
  }

  func announceRation() throws {
    try agree(
      Announcements.announce,
      AnnounceRequest(
        requestId: newID(), governorate: 3, service: .ration,
        effectiveFrom: Wire.Date(ledger.now.date)))
  }

  /// Everything up to the morning on which the head's card, number 1, can draw bread.
  static func onFirstMorning(isRehearsal: Bool = true) throws -> World {
    let world = try World(isRehearsal: isRehearsal)
    try world.register()
    try world.importRows(Family.rows)
    try world.bringCards()
    try world.notify()
    try world.deliver(1, to: Family.head)
    try world.announceRation()
    return world
  }

  func dispense(
    _ loaves: Int32, id: [UInt8]? = nil, by bakery: Party = .bakery, device: String = "D0001"
  ) throws -> DispenseResponse {
    try call(
      Bread.dispense,
      DispenseRequest(
        requestId: id ?? newID(), card: Family.chip(1), device: device, loaves: loaves),
      by: bakery)
  }
}
