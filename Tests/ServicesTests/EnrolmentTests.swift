import Cards
import Crypto
import Fingerprint
import Messages
import RPC
import Testing

@testable import Services

@Suite struct EnrolmentTests {
  private func reason(_ call: () throws -> some Any) throws -> String? {
    try refusal(call).reason
  }

  @Test func `three impressions are enrolled: a salted digest, and no two alike (R26)`() throws {
    let world = try World.atHealthUnit()
    let record = Prints.record(500, impressions: 3)
    let enrolled = try world.enrol(record)
    #expect(enrolled.finger == .rightIndex && enrolled.fingers == 1)
    let kept = world.ledger.state.enrolments[EnrolmentID(1)]
    #expect(kept.digest == Cards.Digest(record, salt: kept.salt))
    #expect(kept.digest != Cards.Digest(hashing: record))
    try world.enrol(Prints.record(500, position: .leftThumb, impressions: 3))
    #expect(world.ledger.state.enrolments[EnrolmentID(2)].salt != kept.salt)
  }

  @Test func `a repeated request is enrolled once, under its first salt (I-11)`() throws {
    let world = try World.atHealthUnit()
    let record = Prints.record(500, impressions: 3)
    let id = world.newID()
    let request = EnrolRequest(
      requestId: id, card: Family.chip(1), nationalId: Array(Family.head.nationalID.utf8),
      device: "F0003", record: record,
      signature: try world.enrolmentSignature(over: record, request: id, by: 3))
    let first = try world.call(Enrolments.enrol, request, by: .post)
    let again = try world.call(Enrolments.enrol, request, by: .post)
    #expect(first == again)
    #expect(world.ledger.state.enrolments.count == 1)
  }

  @Test func `each fault of a record has its own reason`() throws {
    let world = try World.atHealthUnit()
    let good = Prints.record(500, impressions: 3)
    #expect(try reason { try world.enrol(good, signedBy: 2) } == "CAPTURE_SIGNATURE_INVALID")
    #expect(try reason { try world.enrol([1]) } == "FINGERPRINT_MALFORMED")
    #expect(
      try reason { try world.enrol(Prints.record(500, position: .unknown, impressions: 3)) }
        == "FINGERPRINT_MALFORMED")
    #expect(
      try reason { try world.enrol(Prints.record(500, impressions: 2)) } == "IMPRESSIONS_NEEDED")
    #expect(
      try reason { try world.enrol(Prints.record(500, impressions: 3, minutiae: 9)) }
        == "CAPTURE_POOR")
    #expect(try reason { try world.enrol(good, device: "F9999") } == "CAPTURE_DEVICE_UNKNOWN")
    #expect(
      try reason { try world.enrol(good, signedBy: 1, device: "F0001") } == "CAPTURE_DEVICE_MOVED")
    try world.enrol(good)
    #expect(try reason { try world.enrol(good) } == "FINGER_ENROLLED")
  }

  @Test func `impressions that do not agree with one another are not enrolled`() throws {
    let world = try World.atHealthUnit()
    try world.agree(
      Policies.set,
      SetPolicyRequest(
        requestId: world.newID(), key: "enrolment.agreement", value: 181,
        effectiveFrom: Wire.Date(world.ledger.now.date)))
    #expect(
      try reason { try world.enrol(Prints.record(500, impressions: 3)) }
        == "IMPRESSIONS_DISAGREE")
  }

  @Test func `a signature over one request enrols under no other`() throws {
    let world = try World.atHealthUnit()
    let record = Prints.record(500, impressions: 3)
    let signature = try world.enrolmentSignature(over: record, request: world.newID(), by: 3)
    let request = EnrolRequest(
      requestId: world.newID(), card: Family.chip(1),
      nationalId: Array(Family.head.nationalID.utf8), device: "F0003", record: record,
      signature: signature)
    #expect(
      try reason { try world.call(Enrolments.enrol, request, by: .post) }
        == "CAPTURE_SIGNATURE_INVALID")
  }

  @Test func `anew in another finger's place`() throws {
    let world = try World.withEnrolledHead()
    let record = Prints.record(600, position: .leftIndex, impressions: 3)
    let id = world.newID()
    let answer = try world.call(
      Enrolments.reEnrol,
      ReEnrolRequest(
        requestId: id, card: Family.chip(1), nationalId: Array(Family.head.nationalID.utf8),
        device: "F0003", record: record,
        signature: try world.enrolmentSignature(over: record, request: id, by: 3),
        replaces: .rightIndex), by: .post)
    #expect(answer.finger == .leftIndex && answer.replaced == .rightIndex)
    #expect(try world.begin().fingers == [.leftIndex])
  }

  @Test func `a finger that no hand has is refused`() throws {
    let world = try World.withEnrolledHead()
    let request = ReEnrolRequest(
      requestId: world.newID(), card: Family.chip(1),
      nationalId: Array(Family.head.nationalID.utf8), device: "F0003",
      replaces: .unrecognized(11))
    #expect(
      try reason { try world.call(Enrolments.reEnrol, request, by: .post) } == "NUMBER_INVALID")
  }
}

@Suite struct CaptureDeviceServiceTests {
  @Test func `a key that is no point of the curve is named by its row`() throws {
    let world = try World.atHealthUnit()
    let status = try refusal {
      try world.call(
        CaptureDevices.registerDevices,
        RegisterCaptureDevicesRequest(
          requestId: world.newID(),
          devices: [
            .init(code: "F7", office: "H001", publicKey: [2] + Array(repeating: 0xFF, count: 32))
          ]),
        by: .ministry)
    }
    #expect(status.reason == "ROW_INVALID")
    #expect(status.violations["devices[0].public_key"] != nil)
  }

  @Test func `an uncompressed key is the same as its compressed form`() throws {
    let world = try World.atHealthUnit()
    let status = try refusal {
      try world.call(
        CaptureDevices.registerDevices,
        RegisterCaptureDevicesRequest(
          requestId: world.newID(),
          devices: [
            .init(
              code: "F7", office: "H001",
              publicKey: Array(Prints.key(1).publicKey.x963Representation))
          ]), by: .ministry)
    }
    #expect(status.reason == "CAPTURE_KEY_TAKEN")
  }

  @Test func `the list says where each stands, what it left and what is flagged`() throws {
    let world = try World.withEnrolledHead()
    try world.agree(
      Policies.set,
      SetPolicyRequest(
        requestId: world.newID(), key: "verification.abandoned_per_day", value: 1,
        effectiveFrom: Wire.Date(world.ledger.now.date)))
    for _ in 1...3 { _ = try world.begin() }
    func list(flagged: Bool) throws -> [Wire.CaptureDeviceStanding] {
      try world.call(
        CaptureDevices.list, ListCaptureDevicesRequest(flagged: flagged), by: .ministry
      ).devices
    }
    #expect(try list(flagged: false).map(\.code) == ["F0001", "F0002", "F0003"])
    let flagged = try #require(try list(flagged: true).first)
    #expect(flagged.code == "F0001" && flagged.office == "H001" && flagged.abandoned == 2)
    #expect(flagged.flaggedByEntry > 0 && !flagged.suspended)
  }
}
