@testable import Cards

extension Someone {
  /// At the health unit H1, where the capture devices F1 and F2 stand.
  static let nurse = Someone(role: .health, uid: 801)
  /// At the health unit H2, where F3 stands.
  static let secondNurse = Someone(role: .health, uid: 802)
}

/// A finger in a test's town: its enrolment is a digest, its comparison a score.
enum Finger {
  static let index: UInt8 = 2
  static let thumb: UInt8 = 1

  static let salt = Key(high: 0x5A17, low: 0x5A17)

  /// Three good impressions of a finger, told apart by one number.
  static func impressions(
    _ number: UInt8 = 1, of finger: UInt8 = index, weakest: UInt16 = 200
  ) -> EnrolmentFinding {
    .compared(
      TemplateFound(
        finger: finger, digest: digest(number), salt: salt, weakest: weakest, suggested: 100))
  }

  /// The chip's record beside a fresh print of that score.
  static func print(
    scoring score: UInt16, chip number: UInt8 = 1, of finger: UInt8 = index
  ) -> PrintFinding {
    .template(
      finger: finger, digest: digest(number),
      .compared(score: score, suggested: 100, matcher: 7))
  }

  static let right = print(scoring: 160)
  static let wrong = print(scoring: 12)

  /// A record that was read, and a fresh one of which this was found.
  static func with(_ probe: ProbeFinding) -> PrintFinding {
    .template(finger: index, digest: digest(1), probe)
  }
}

/// A key told apart by one number.
func captureKey(_ number: UInt8) -> CaptureKey {
  CaptureKey(compressed: [2] + Array(repeating: number, count: 32))!
}

extension Town {
  /// A town where health has begun, with two units; the family's people hold their cards, and their index fingers are
  /// enrolled.
  static func withHealth(_ family: Family, on date: String = "2026-04-01") throws -> Town {
    let town = try Town.withBread(family, on: date)
    try town.openHealthUnits()
    try town.announceHealth(from: date)
    for person in family.people.dropFirst() { try town.bringActive(person) }
    for person in family.people { try town.enrol(person) }
    return town
  }

  /// Another member's card, once the head's window runs already.
  private func bringActive(_ person: Person) throws {
    try bring(person, to: .received)
    try grant(.lookUp(nationalID: person.nationalID, mobile: person.mobile), by: .hotline)
    try deliver(to: person)
  }

  func openHealthUnits() throws {
    try agree(
      .registerOffices(
        ["H1", "H2"].map {
          Office(
            code: code($0), kind: .healthInsurance, governorate: Self.portSaid, name: Label($0)!)
        }))
    try agree(
      .registerClerks(
        [(Someone.nurse, "H1"), (.secondNurse, "H2")].map {
          ClerkRow(uid: $0.uid, role: .health, office: code($1), name: Label())
        }))
    try agree(
      .registerCaptureDevices(
        [("F1", "H1", 1), ("F2", "H1", 2), ("F3", "H2", 3), ("FP", "P1", 4)].map {
          CaptureDeviceRow(code: code($0), office: code($1), key: captureKey($2))
        }))
  }

  func announceHealth(in governorate: UInt8 = Town.portSaid, from date: String) throws {
    try agree(
      .announce(
        Announcement(governorate: governorate, service: .health, effectiveFrom: day(date))))
  }

  @discardableResult
  func enrol(
    _ person: Person, _ finding: EnrolmentFinding = Finger.impressions()
  ) throws -> FingerEnrolled {
    let answer = try grant(.enrol(enrolment(of: person), finding), by: .postAtP1)
    guard case .fingerEnrolled(let enrolled) = answer else { throw Unexpected(answer: answer) }
    return enrolled
  }

  func enrolment(of person: Person, at device: String = "FP") -> EnrolmentRequest {
    EnrolmentRequest(
      card: present(person), nationalID: person.nationalID, device: code(device))
  }

  func seconds(_ count: Int64) { elapsedNanoseconds += count * 1_000_000_000 }
}

// MARK: Attempts

/// An attempt as the unit holds it.
struct BegunAttempt {
  let number: UInt64
  let nonce: Digest
  let device: String
  let fingers: [UInt8]
  let attemptsLeft: UInt32
}

extension Town {
  func begin(
    _ person: Person, at device: String = "F1", by nurse: Someone = .nurse
  ) throws -> BegunAttempt {
    let answer = try grant(beginning(person, at: device), by: nurse)
    guard case .verificationBegun(let begun) = answer else { throw Unexpected(answer: answer) }
    return BegunAttempt(
      number: lastEntry, nonce: begun.nonce, device: device, fingers: begun.fingers,
      attemptsLeft: begun.attemptsLeft)
  }

  /// A nonce nobody has had: entries only go up.
  func beginning(_ person: Person, at device: String = "F1") -> Command {
    let nonce = Digest(
      (0..<32).map { $0 < 8 ? UInt8(truncatingIfNeeded: lastEntry >> ($0 * 8)) : 9 })!
    return .beginVerification(present(person), device: code(device), nonce: nonce)
  }

  func verification(
    _ person: Person, _ attempt: BegunAttempt, _ finding: PrintFinding
  ) -> Command {
    .verify(
      present(person), device: code(attempt.device), attempt: attempt.number,
      nonce: attempt.nonce, finding)
  }

  /// Begins and verifies at once; nil where it matched.
  @discardableResult
  func attempt(
    _ person: Person, _ finding: PrintFinding, at device: String = "F1",
    by nurse: Someone = .nurse
  ) throws -> Refusal? {
    let attempt = try begin(person, at: device, by: nurse)
    switch outcome(of: verification(person, attempt, finding), by: nurse) {
    case .granted: return nil
    case .refused(let refusal): return refusal
    }
  }

  func wrongPrints(_ person: Person) -> UInt8 { state.cards[card(person)].wrongPrints }

  func lifetimeWrongPrints(_ person: Person) -> UInt32 {
    state.lifetimeWrongPrints(of: citizen(person))
  }

  func captureDevice(_ text: String) -> CaptureDevice {
    state.captureDevices[state.captureDevice(code: code(text))!]
  }

  var lastEvents: [Event] { journal.last!.events }
}
