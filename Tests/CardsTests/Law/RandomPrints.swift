@testable import Cards

/// Fingers enrolled and verified, visits opened, readers moved and suspended.
extension RandomTown {
  mutating func prints() -> (Command, Someone) {
    let person = holder()
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<3: return enrolling(person)
    case 3..<9: return beginning(person)
    case 9..<16: return verification()
    case 16, 17:
      let verification = UInt64.random(in: 1...max(1, town.lastEntry), using: &random)
      return (
        .openVisit(
          presented(person), verification: one(in: 3) ? verification : town.lastEntry),
        mostly(.nurse, .secondNurse)
      )
    case 18:
      let device = any(["F1", "F2", "F3", "F9"])
      let why = Label("x")!
      let act = any([
        Act.suspendCaptureDevice(code(device), cause: why),
        .restoreCaptureDevice(code(device), cause: why),
        .restoreCaptureDevice(code(device), cause: why),
        .moveCaptureDevice(code(device), to: code(any(["H1", "H2"]))),
      ])
      return (.propose(act, digest: digest(3)), mostly(.mona))
    default:
      return (.approve(ProposalID(town.state.proposals.count), digest: digest(3)), mostly(.nabil))
    }
  }

  /// Most likely somebody whose card is in use.
  private mutating func holder() -> Person {
    var person = any(any(families).people)
    for _ in 0..<8 {
      guard let id = town.state.citizen(nationalID: person.nationalID),
        !town.state.citizens[id].card.isNone,
        town.state.cards[town.state.citizens[id].card].life == .active
      else {
        person = any(any(families).people)
        continue
      }
      break
    }
    return person
  }

  private mutating func enrolling(_ person: Person) -> (Command, Someone) {
    let request = EnrolmentRequest(
      card: presented(person), nationalID: person.nationalID, device: code("FP"))
    let finger = any([Finger.index, Finger.index, Finger.thumb])
    let finding: EnrolmentFinding =
      one(in: 6) ? .impressions(2) : Finger.impressions(1, of: finger)
    let command: Command =
      one(in: 4) ? .reEnrol(request, finding, replacing: 0) : .enrol(request, finding)
    return (command, mostly(.postAtP1))
  }

  private mutating func beginning(_ person: Person) -> (Command, Someone) {
    let (device, nurse) = any([("F1", Someone.nurse), ("F2", .nurse), ("F3", .secondNurse)])
    let nonce = Digest((0..<32).map { UInt8(truncatingIfNeeded: town.lastEntry >> ($0 % 8)) })!
    return (
      .beginVerification(presented(person), device: code(device), nonce: nonce), mostly(nurse)
    )
  }

  /// One of the newest attempts, mostly by the device that began it, mostly wrong.
  private mutating func verification() -> (Command, Someone) {
    let count = town.state.attempts.count
    guard count > 0 else { return beginning(families[0].people[0]) }
    let attempt = town.state.attempts[
      AttemptID(.random(in: (count > 3 ? count - 3 : 1)...count, using: &random))]
    let device = town.state.captureDevices[attempt.device]
    let card = Presented(number: town.state.cards[attempt.card].number, isPresent: true)
    let finding = any([
      Finger.wrong, Finger.wrong, Finger.wrong, Finger.right, Finger.with(.copied), .unsigned,
    ])
    return (
      .verify(
        card, device: device.code, attempt: attempt.entry, nonce: attempt.nonce, finding),
      mostly(town.state.offices[device.office].code == code("H2") ? .secondNurse : .nurse)
    )
  }
}
