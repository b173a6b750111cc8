import Cards
import Fingerprint
import Messages
import RPC
import Testing

@testable import Services

/// From bytes to a verdict: what each layer in front of the law finds, and how it is told.
@Suite struct VerificationTests {
  private func reason(_ world: World, _ request: VerifyRequest) throws -> Status {
    try refusal { try world.call(Verification.verify, request, by: .health) }
  }

  @Test func `an attempt begins with a nonce, the fingers enrolled and the attempts left`() throws {
    let world = try World.withEnrolledHead()
    let begun = try world.begin()
    #expect(begun.nonce.count == 32)
    #expect(begun.fingers == [.rightIndex])
    #expect(begun.attemptsLeft == 8)
    let now = world.ledger.now.instant.unixNanoseconds
    #expect(begun.expiresUnixNanos == now + 120_000_000_000)
    #expect(try world.begin().nonce != begun.nonce)
  }

  @Test func `a finger that matches is verified, with score, threshold and matcher (R83)`() throws {
    let world = try World.withEnrolledHead()
    let verified = try world.verify()
    #expect(verified.finger == .rightIndex)
    #expect(verified.score == 180 && verified.threshold == 100 && verified.matcher == 42)
    #expect(verified.lastFour == String(Family.number(1).suffix(4)))
  }

  @Test
  func
    `seven wrong prints, the number left told; the eighth stops the card, bread too (C-17, C-21)`()
    throws
  {
    let world = try World.withEnrolledHead()
    try world.announceRation()
    for left in (1...7).reversed() {
      let status = try refusal { try world.verify(501) }
      #expect(status.reason == "FINGERPRINT_WRONG")
      #expect(status.errorInfo?.metadata["attempts_left"] == "\(left)")
    }
    #expect(try refusal { try world.verify(501) }.reason == "FINGERPRINT_LOCKOUT")
    #expect(try refusal { try world.dispense(1) }.reason == "CARD_STOPPED")
    #expect(try refusal { try world.begin() }.reason == "CARD_STOPPED")
  }

  @Test func `its holder is sent a message that names no number (R93, R94)`() throws {
    let world = try World.withEnrolledHead()
    for _ in 1...8 { _ = try refusal { try world.verify(501) } }
    let sent = try world.call(Notices.pull, PullNoticesRequest(), by: .sms).notices
    #expect(sent.map(\.text) == [LockoutSMS.text])
    #expect(LockoutSMS.text.utf16.count <= CollectionSMS.longest)
  }

  @Test func `a repeated request gets the same answer and counts once (C-20, I-11)`() throws {
    let world = try World.withEnrolledHead()
    let request = try world.verifyRequest(
      try world.begin(), probe: Prints.record(501, shift: 7))
    let first = try reason(world, request)
    let entries = world.ledger.entries
    let again = try reason(world, request)
    #expect(again.errorInfo?.metadata == first.errorInfo?.metadata)
    #expect(again.reason == "FINGERPRINT_WRONG")
    #expect(world.ledger.entries == entries)
    #expect(try world.begin().attemptsLeft == 7)
  }

  @Test func `an attempt under a fresh request is not compared again (C-20)`() throws {
    let world = try World.withEnrolledHead()
    var request = try world.verifyRequest(
      try world.begin(), probe: Prints.record(501, shift: 7))
    _ = try reason(world, request)
    request.requestId = world.newID()
    #expect(try reason(world, request).reason == "NONCE_USED")
    #expect(try world.begin().attemptsLeft == 7)
  }

  @Test func `each fault has its own reason and none is a wrong print (C-19)`() throws {
    let world = try World.withEnrolledHead()
    let gallery = Prints.record(500, impressions: 3)
    func expect(_ reason: String, _ change: (inout VerifyRequest) -> Void = { _ in }) throws {
      var request = try world.verifyRequest(try world.begin())
      change(&request)
      #expect(try self.reason(world, request).reason == reason)
      #expect(try world.begin().attemptsLeft == 8)
    }
    func expect(_ reason: String, gallery: [UInt8], probe: [UInt8]) throws {
      let request = try world.verifyRequest(
        try world.begin(), gallery: gallery, probe: probe)
      #expect(try self.reason(world, request).reason == reason)
      #expect(try world.begin().attemptsLeft == 8)
    }
    try expect("CAPTURE_SIGNATURE_INVALID") { $0.signature[9] ^= 1 }
    try expect("CAPTURE_SIGNATURE_INVALID") { $0.signature = [] }
    try expect("CAPTURE_SIGNATURE_INVALID") { $0.probe[30] ^= 1 }
    try expect("NONCE_UNKNOWN") { $0.nonce[0] ^= 1 }
    try expect("NONCE_UNKNOWN") { $0.attempt += 1 }
    try expect("DIGEST_MALFORMED") { $0.nonce = [1] }
    try expect("CAPTURE_DEVICE_UNKNOWN") { $0.device = "F9999" }
    try expect("CAPTURE_DEVICE_MOVED") { $0.device = "F0002" }
    try expect("DEVICE_MISSING") { $0.device = "" }
    try expect("FINGERPRINT_MALFORMED", gallery: [1, 2, 3], probe: Prints.record(500))
    try expect(
      "FINGERPRINT_MALFORMED", gallery: gallery, probe: Array(Prints.record(500).dropLast()))
    try expect("CAPTURE_POOR", gallery: gallery, probe: Prints.record(500, minutiae: 9))
    try expect(
      "TEMPLATE_NOT_ENROLLED", gallery: Prints.record(501, impressions: 3),
      probe: Prints.record(501))
    try expect(
      "FINGER_NOT_ENROLLED", gallery: Prints.record(500, position: .leftThumb, impressions: 3),
      probe: Prints.record(500, position: .leftThumb))
    try expect(
      "FINGER_NOT_ENROLLED", gallery: gallery, probe: Prints.record(500, position: .leftThumb))
    try expect("PROBE_COPIED", gallery: gallery, probe: Prints.record(500))
  }

  @Test func `a probe may leave its finger unnamed, and its first impression counts`() throws {
    let world = try World.withEnrolledHead()
    let request = try world.verifyRequest(
      try world.begin(),
      probe: Prints.record(500, position: .unknown, impressions: 2, shift: 9))
    #expect(try world.call(Verification.verify, request, by: .health).score == 180)
  }

  @Test func `what a fault is about is said, and no byte of a print (C-19)`() throws {
    let world = try World.withEnrolledHead()
    let request = try world.verifyRequest(
      try world.begin(), probe: Prints.record(500, minutiae: 3))
    let told = try reason(world, request).errorInfo?.metadata
    #expect(told?["minutiae"] == "3" && told?["minutiae_needed"] == "10")
  }

  @Test func `where the lane is full nothing is done and asking again is advised`() throws {
    let world = try World.atHealthUnit(printLane: .full)
    let status = try refusal { try world.enrol(Prints.record(500, impressions: 3)) }
    #expect(status.code == .unavailable && status.reason == "VERIFICATION_BUSY")
    #expect(world.ledger.state.enrolments.count == 0)
  }

  @Test func `a match opens one visit (I-5)`() throws {
    let world = try World.withEnrolledHead()
    let verification = try #require(try world.verify().receipt?.entry)
    func open() throws -> OpenVisitResponse {
      try world.call(
        Verification.openVisit,
        OpenVisitRequest(
          requestId: world.newID(), card: Family.chip(1), verification: verification),
        by: .health)
    }
    #expect(try open().verification == verification)
    #expect(try refusal { try open() }.reason == "VERIFICATION_USED")
  }

  @Test func `a card's standing is read without counting`() throws {
    let world = try World.withEnrolledHead()
    _ = try refusal { try world.verify(501) }
    let entries = world.ledger.entries
    let standing = try world.call(
      Verification.cardStatus, CardStatusRequest(card: Family.chip(1)), by: .health)
    #expect(standing.attemptsLeft == 7 && standing.fingers == [.rightIndex])
    #expect(world.ledger.entries == entries)
  }

  @Test
  func `a person without a card is refused, and one with a card is told where it stands (C-46)`()
    throws
  {
    let world = try World.atHealthUnit()
    func standing(_ id: String) throws -> PersonStatusResponse {
      try world.call(
        Verification.personStatus, PersonStatusRequest(nationalId: Array(id.utf8)), by: .health)
    }
    let head = try standing(Family.head.nationalID)
    #expect(head.state == .active && head.lastFour == String(Family.number(1).suffix(4)))
    let child = Person(name: "ليلى محمود حسن", nationalID: "31501010300288", mobile: "")
    try world.importRows([
      Family.row(2, child, .none, household: "")
    ])
    #expect(try refusal { try standing(child.nationalID) }.reason == "NO_CARD_FOR_PERSON")
  }

  @Test func `nothing that a print could be made of stands in the ledger or in an answer (R26)`()
    throws
  {
    let world = try World.withEnrolledHead()
    let record = Prints.record(500, impressions: 3)
    try world.verify()
    let needle = record[28..<60]
    for answer in world.told {
      #expect(!answer.bytes.contains(needle), "\(answer.method)")
    }
    world.ledger.state.forEachPage { _, page in
      #expect(!Array(page).contains(needle))
    }
  }
}
