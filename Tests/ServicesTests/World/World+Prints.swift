import Cards
import Crypto
import Messages
import RPC

@testable import Services

/// What a unit and a post office do with fingers, so that a test begins where its subject does.
extension World {
  /// Units H001 and H002 with a clerk and a device each, another device of the post, and health announced.
  func openHealth() throws {
    try agree(
      Registry.registerOffices,
      RegisterOfficesRequest(
        requestId: newID(),
        offices: ["H001", "H002"].map {
          .init(code: $0, kind: .healthInsurance, governorate: 3, name: "وحدة \($0)")
        }))
    try agree(
      Registry.registerClerks,
      RegisterClerksRequest(
        requestId: newID(),
        clerks: [
          .init(uid: 8001, role: .health, office: "H001", name: "ح"),
          .init(uid: 8002, role: .health, office: "H002", name: "ط"),
        ]))
    try agree(
      CaptureDevices.registerDevices,
      RegisterCaptureDevicesRequest(
        requestId: newID(),
        devices: [("F0001", "H001", 1), ("F0002", "H002", 2), ("F0003", "P001", 3)].map {
          .init(
            code: $0, office: $1,
            publicKey: Array(Prints.key($2).publicKey.compressedRepresentation))
        }))
    try agree(
      Announcements.announce,
      AnnounceRequest(
        requestId: newID(), governorate: 3, service: .health,
        effectiveFrom: Wire.Date(ledger.now.date)))
  }

  /// The head's card, number 1, is active with finger 500 enrolled, and health has begun.
  static func atHealthUnit(printLane: Lane = .immediate) throws -> World {
    let world = try World(printLane: printLane)
    try world.register()
    try world.importRows(Family.rows)
    try world.bringCards()
    try world.notify()
    try world.deliver(1, to: Family.head)
    try world.openHealth()
    return world
  }

  static func withEnrolledHead() throws -> World {
    let world = try atHealthUnit()
    try world.enrol(Prints.record(500, impressions: 3))
    return world
  }

  @discardableResult
  func enrol(
    _ record: [UInt8], id: [UInt8]? = nil, signedBy key: UInt8 = 3, device: String = "F0003",
    by clerk: Party = .post
  ) throws -> EnrolResponse {
    let id = id ?? newID()
    return try call(
      Enrolments.enrol,
      EnrolRequest(
        requestId: id, card: Family.chip(1), nationalId: Array(Family.head.nationalID.utf8),
        device: device, record: record,
        signature: enrolmentSignature(over: record, request: id, by: key)),
      by: clerk)
  }

  func enrolmentSignature(
    over record: [UInt8], request id: [UInt8], by key: UInt8
  ) throws -> [UInt8] {
    let statement = CaptureStatement.enrolment(
      request: id, card: Prints.digest(Array(Family.number(1).utf8)),
      record: Prints.digest(record))
    return Array(try Prints.key(key).signature(for: statement).derRepresentation)
  }

  func begin(
    device: String = "F0001", by clerk: Party = .health
  ) throws -> BeginVerificationResponse {
    try call(
      Verification.begin,
      BeginVerificationRequest(requestId: newID(), card: Family.chip(1), device: device),
      by: clerk)
  }

  /// The request of a verification, signed by the device's key.
  func verifyRequest(
    _ begun: BeginVerificationResponse, gallery: [UInt8] = Prints.record(500, impressions: 3),
    probe: [UInt8] = Prints.record(500, shift: 7), signedBy key: UInt8 = 1,
    device: String = "F0001"
  ) throws -> VerifyRequest {
    let attempt = begun.receipt?.entry ?? 0
    let statement = CaptureStatement.verification(
      nonce: Cards.Digest(begun.nonce)!, attempt: attempt,
      card: Prints.digest(Array(Family.number(1).utf8)), gallery: Prints.digest(gallery),
      probe: Prints.digest(probe))
    let signature = try Prints.key(key).signature(for: statement)
    return VerifyRequest(
      requestId: newID(), card: Family.chip(1), device: device, attempt: attempt,
      nonce: begun.nonce, gallery: gallery, probe: probe,
      signature: Array(signature.derRepresentation))
  }

  /// Begins and verifies with a fresh print of that finger.
  @discardableResult
  func verify(_ finger: UInt16 = 500) throws -> VerifyResponse {
    let request = try verifyRequest(try begin(), probe: Prints.record(finger, shift: 7))
    return try call(Verification.verify, request, by: .health)
  }
}
