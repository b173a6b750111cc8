import Cards
import Crypto
import Fingerprint
import Messages
import Office
import Testing

@testable import Capture
@testable import unicard_health
@testable import unicard_post

/// A made-up record of a finger in a file, a device's key in another, and the chip's.
private struct CaptureTable {
  let chip = PaperFile()
  let probe = PaperFile()
  let key = PaperFile(Self.signing.pemRepresentation)

  static let signing = try! P256.Signing.PrivateKey(
    rawRepresentation: Array(repeating: 7, count: 32))

  init() {
    chip.bytes = Self.record(shift: 0)
    probe.bytes = Self.record(shift: 3)
  }

  static func record(shift: UInt16) -> [UInt8] {
    let minutiae = (0..<12).map {
      Minutia(kind: .ending, x: 20 + UInt16($0) * 9 + shift, y: 30 + UInt16($0) * 7, angle: 8)
    }
    return FingerprintRecord(
      finger: .rightIndex, image: ImageGeometry(width: 300, height: 400),
      views: [.init(quality: nil, minutiae: minutiae)]
    ).encoded
  }

  var variables: [String: String] {
    [
      "UNICARD_DEVICE": "F0001", "UNICARD_DEVICE_KEY": key.path, "UNICARD_CHIP": chip.path,
      "UNICARD_CAPTURE": "cat \(probe.path)",
    ]
  }
}

@Suite struct HealthUnitTests {
  let daemon = FakeDaemon()
  private let table = CaptureTable()

  init() {
    daemon.on(Verification.begin) { _ in
      BeginVerificationResponse(
        receipt: Sample.receipt(123_400), nonce: Array(repeating: 0xA1, count: 32),
        expiresUnixNanos: 1_775_027_229_000_000_123, fingers: [.rightIndex, .leftThumb],
        attemptsLeft: 7)
    }
  }

  private func run(_ arguments: String..., input: String = "\(Sample.card)\n") -> Sitting {
    Sitting(
      "health", HealthUnit.self, with: daemon, arguments, input: input,
      variables: table.variables)
  }

  private func pages(_ arguments: [String], input: String = "\(Sample.card)\n") -> String {
    [["--lang", "ar"], ["--lang", "en"], ["--lang", "en", "--json"]].map { manner in
      Sitting(
        "health", HealthUnit.self, with: daemon, arguments + manner, input: input,
        variables: table.variables
      ).page(arguments + manner)
    }.joined()
  }

  private func matching() {
    daemon.on(Verification.verify) { _ in
      VerifyResponse(
        receipt: Sample.receipt(), finger: .rightIndex, score: 312, threshold: 100, matcher: 1,
        validUntilUnixNanos: 1_775_030_709_000_000_123, lastFour: "1234")
    }
  }

  @Test func `R83 card, finger, verdict: the receipt of a match`() throws {
    matching()
    expectGolden(pages(["verify", "--entry", "chip"]), "verify")
  }

  @Test func `what the device signs is nonce, attempt, card and both records`() throws {
    matching()
    #expect(run("verify", "--entry", "chip").ending == .done)
    let asked = try #require(try daemon.requests(of: Verification.verify).first)
    #expect(asked.attempt == 123_400 && asked.device == "F0001")
    #expect(asked.gallery == table.chip.bytes && asked.probe == table.probe.bytes)
    let statement = CaptureStatement.verification(
      nonce: digest(ofDigest: asked.nonce), attempt: 123_400, card: digest(Array(Sample.card.utf8)),
      gallery: digest(asked.gallery), probe: digest(asked.probe))
    let signature = try P256.Signing.ECDSASignature(derRepresentation: asked.signature)
    #expect(CaptureTable.signing.publicKey.isValidSignature(signature, for: statement))
  }

  @Test func `a wrong print tells how many attempts are left (R93)`() throws {
    daemon.on(Verification.verify) { _ -> VerifyResponse in
      throw refused("FINGERPRINT_WRONG", .failedPrecondition, ["attempts_left": "3"])
    }
    expectGolden(pages(["verify", "--entry", "chip"]), "verify-wrong")
    #expect(run("verify", "--entry", "chip").ending == .refused)
  }

  @Test func `a morning goes on after a refusal, and counts both`() throws {
    var verdicts = 0
    daemon.on(Verification.verify) { _ -> VerifyResponse in
      verdicts += 1
      guard verdicts != 2 else { throw refused("FINGERPRINT_LOCKOUT") }
      return VerifyResponse(
        receipt: Sample.receipt(), finger: .rightIndex, score: 312, threshold: 100, matcher: 1,
        validUntilUnixNanos: 1_775_030_709_000_000_123, lastFour: "1234")
    }
    let cards = String(repeating: "\(Sample.card)\n", count: 3)
    let sitting = run("counter", "--entry", "chip", "--lang", "en", input: cards)
    #expect(sitting.ending == .done)
    #expect(sitting.errors.contains("FINGERPRINT_LOCKOUT"))
    #expect(sitting.errors.contains("2 verifications, 1 refused"))
  }

  @Test func `what is no record never leaves the counter`() throws {
    matching()
    table.probe.bytes = Array("not a record".utf8)
    let sitting = run("verify", "--entry", "chip", "--lang", "en")
    #expect(sitting.ending == .refused)
    #expect(sitting.errors.contains("CAPTURE_UNREADABLE"))
    #expect(try daemon.requests(of: Verification.verify).isEmpty)
  }

  @Test func `a reader that fails is told, and nothing is sent`() throws {
    matching()
    let sitting = run("verify", "--entry", "chip", "--capture", "exit 3")
    #expect(sitting.ending == .refused)
    #expect(sitting.errors.contains("CAPTURE_FAILED"))
    #expect(try daemon.requests(of: Verification.verify).isEmpty)
  }

  @Test(arguments: [
    ("UNICARD_DEVICE_KEY", "DEVICE_KEY_MISSING"), ("UNICARD_CAPTURE", "CAPTURE_MISSING"),
    ("UNICARD_CHIP", "CHIP_MISSING"), ("UNICARD_DEVICE", "DEVICE_MISSING"),
  ])
  func `each thing that is missing is named before anything is asked`(
    _ variable: String, _ reason: String
  ) {
    var variables = table.variables
    variables[variable] = nil
    let sitting = Sitting(
      "health", HealthUnit.self, with: daemon, ["verify"], input: "\(Sample.card)\n",
      variables: variables)
    #expect(sitting.ending == .usage)
    #expect(sitting.errors.contains(reason))
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a visit is opened with the verification's number (I-5)`() throws {
    daemon.on(Verification.openVisit) { request in
      OpenVisitResponse(receipt: Sample.receipt(123_460), verification: request.verification)
    }
    expectGolden(pages(["visit", "123456", "--entry", "chip"]), "visit")
  }

  @Test func `a card's standing, with fingers and without`() throws {
    daemon.on(Verification.cardStatus) { _ in
      CardStatusResponse(fingers: [.rightIndex, .leftThumb], attemptsLeft: 5)
    }
    let enrolled = pages(["status", "--entry", "chip"])
    daemon.on(Verification.cardStatus) { _ in CardStatusResponse(attemptsLeft: 8) }
    expectGolden(enrolled + pages(["status", "--entry", "chip"]), "health-status")
  }

  @Test func `C-46 a person with a card, and one without`() throws {
    daemon.on(Verification.personStatus) { _ in
      PersonStatusResponse(state: .active, lastFour: "1234")
    }
    let known = pages(["person"], input: "\(Sample.nationalID)\n")
    daemon.on(Verification.personStatus) { _ -> PersonStatusResponse in
      throw refused("NO_CARD_FOR_PERSON", .notFound)
    }
    expectGolden(known + pages(["person"], input: "\(Sample.nationalID)\n"), "person")
  }

  private func digest(_ bytes: [UInt8]) -> Cards.Digest {
    Cards.Digest(Array(SHA256.hash(data: bytes)))!
  }

  private func digest(ofDigest bytes: [UInt8]) -> Cards.Digest { Cards.Digest(bytes)! }
}

/// Fingers at the post: in the sitting of the hand-over, and later.
@Suite struct EnrolCommandTests {
  let daemon = FakeDaemon()
  private let table = CaptureTable()
  private let citizen = "\(Sample.card)\n\(Sample.nationalID)\n"

  init() {
    daemon.on(Enrolments.enrol) { _ in
      EnrolResponse(receipt: Sample.receipt(), finger: .rightIndex, fingers: 1)
    }
  }

  private func run(_ arguments: [String], input: String) -> Sitting {
    Sitting(
      "post", Post.self, with: daemon, arguments, input: input, variables: table.variables)
  }

  @Test func `R26 the record that was enrolled is written onto the chip, for its owner only`()
    throws
  {
    let sitting = run(["enrol", "--entry", "chip", "--lang", "en"], input: citizen)
    #expect(sitting.ending == .done)
    #expect(table.chip.bytes == table.probe.bytes)
    #expect(table.chip.mode == 0o600)
    let asked = try #require(try daemon.requests(of: Enrolments.enrol).first)
    let statement = CaptureStatement.enrolment(
      request: asked.requestId,
      card: Cards.Digest(Array(SHA256.hash(data: Array(Sample.card.utf8))))!,
      record: Cards.Digest(Array(SHA256.hash(data: asked.record)))!)
    let signature = try P256.Signing.ECDSASignature(derRepresentation: asked.signature)
    #expect(CaptureTable.signing.publicKey.isValidSignature(signature, for: statement))
    #expect(asked.nationalId == Array(Sample.nationalID.utf8))
  }

  @Test func `where the daemon refuses, the chip stays as it was`() throws {
    daemon.on(Enrolments.enrol) { _ -> EnrolResponse in throw refused("IMPRESSIONS_DISAGREE") }
    let before = table.chip.bytes
    #expect(run(["enrol", "--entry", "chip"], input: citizen).ending == .refused)
    #expect(table.chip.bytes == before)
  }

  @Test func `a chip that cannot be written is told: the enrolment stands`() throws {
    let sitting = run(
      ["enrol", "--entry", "chip", "--chip", "/nowhere/finger1", "--json"], input: citizen)
    #expect(sitting.ending == .refused)
    #expect(sitting.output.contains("CHIP_UNWRITTEN") || sitting.errors.contains("CHIP_UNWRITTEN"))
  }

  @Test func `the reader's program is told how many impressions of which finger`() throws {
    let seen = PaperFile()
    let capture =
      "echo $UNICARD_IMPRESSIONS $UNICARD_FINGER > \(seen.path); cat \(table.probe.path)"
    let sitting = run(
      ["enrol", "--entry", "chip", "--finger", "left-thumb", "--capture", capture],
      input: citizen)
    #expect(sitting.ending == .done)
    #expect(seen.text == "3 6\n")
  }

  @Test func `hand-over and enrolment in one sitting, a receipt of each`() throws {
    daemon.on(Messages.Collection.deliver) { _ in
      DeliverResponse(
        receipt: Sample.receipt(123_455), expiresOn: Wire.Date(year: 2029, month: 3, day: 31),
        carriesRation: true)
    }
    let input = "\(Sample.card)\n\(Sample.nationalID)\n01001234567\n4938\n"
    let arguments = ["deliver", "--entry", "chip", "--capture", "cat \(table.probe.path)"]
    let sitting = run(arguments + ["--lang", "en"], input: input)
    #expect(sitting.ending == .done)
    #expect(sitting.output.contains("123455") && sitting.output.contains("is enrolled"))
    #expect(run(["deliver", "--entry", "chip"], input: input).ending == .done)
    #expect(try daemon.requests(of: Enrolments.enrol).count == 1)
  }

  @Test func `anew in another finger's place`() throws {
    daemon.on(Enrolments.reEnrol) { request in
      ReEnrolResponse(
        receipt: Sample.receipt(), finger: .leftIndex, replaced: request.replaces)
    }
    let sitting = run(
      ["re-enrol", "--entry", "chip", "--replaces", "right-index", "--lang", "en"],
      input: citizen)
    #expect(sitting.ending == .done)
    #expect(sitting.output.contains("left index finger"))
    #expect(sitting.output.contains("right index finger"))
  }
}
