internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// Card and finger at the health unit (R83-R85). Prints are examined on a lane of their own; the law decides on what is
  /// found of them, and counts.
  mutating func addVerification() {
    addBeginning()
    addVerdict()
    addVisit()
    addVerificationReadings()
  }

  private mutating func addBeginning() {
    command(Verification.begin, requiring: .beginVerification) { request, desk throws(Status) in
      let card = try desk.presented(request.card).card
      let device = try Cards.Code(device: request.device)
      return Asked(
        command: .beginVerification(card, device: device, nonce: desk.newNonce()),
        device: device.text)
    } answer: { answer, told in
      guard case .verificationBegun(let begun) = answer else { return nil }
      return BeginVerificationResponse(
        receipt: told.receipt, nonce: begun.nonce.bytes,
        expiresUnixNanos: begun.expires.unixNanoseconds,
        fingers: begun.fingers.map { Wire.Finger(code: $0) }, attemptsLeft: begun.attemptsLeft)
    }
  }

  private mutating func addVerdict() {
    command(Verification.verify, requiring: .verifyFinger, on: desk.printLane) {
      request, desk throws(Status) in
      let (card, number) = try desk.presented(request.card)
      let nonce = try Cards.Digest(request.nonce, field: "nonce")
      return VerificationAsked(
        card: card, device: try Cards.Code(device: request.device), attempt: request.attempt,
        nonce: nonce,
        capture: VerificationCapture(
          card: number, nonce: nonce, attempt: request.attempt, gallery: request.gallery,
          probe: request.probe, signature: request.signature))
    } see: { asked, state, stamp in
      AttemptSeen(asked.attempt, asked.nonce, at: asked.device, in: state, stamp)
    } ask: { asked, seen, desk throws(Status) in
      let finding = seen.map { desk.examiner.finding(of: asked.capture, $0) } ?? .unexamined
      return Asked(
        command: .verify(
          asked.card, device: asked.device, attempt: asked.attempt, nonce: asked.nonce, finding),
        device: asked.device.text)
    } answer: { answer, told in
      guard case .fingerVerified(let verified) = answer else { return nil }
      return VerifyResponse(
        receipt: told.receipt, finger: Wire.Finger(code: verified.finger),
        score: UInt32(verified.comparison.score),
        threshold: UInt32(verified.comparison.threshold),
        matcher: UInt32(verified.comparison.matcher),
        validUntilUnixNanos: verified.validUntil.unixNanoseconds,
        lastFour: LastFour(verified.lastFour).description)
    }
  }

  private mutating func addVisit() {
    command(Verification.openVisit, requiring: .openVisit) { request, desk throws(Status) in
      let card = try desk.presented(request.card).card
      return Asked(command: .openVisit(card, verification: request.verification))
    } answer: { answer, told in
      guard case .visitOpened(let verification) = answer else { return nil }
      return OpenVisitResponse(receipt: told.receipt, verification: verification)
    }
  }

  private mutating func addVerificationReadings() {
    reading(Verification.cardStatus, requiring: .readVerifiability) {
      request, desk throws(Status) in
      try desk.presented(request.card).card
    } look: { card, state, caller, stamp throws(Refusal) in
      let found = try state.verifiability(of: card, for: caller, stamp)
      return Look(found, restsOn: found.restsOn)
    } tell: { found, _, _ in
      CardStatusResponse(
        fingers: found.fingers.map { Wire.Finger(code: $0) }, attemptsLeft: found.attemptsLeft)
    }

    reading(Verification.personStatus, requiring: .readPersonStatus) {
      request, desk throws(Status) in
      try desk.nationalID(request.nationalId)
    } look: { person, state, _, _ throws(Refusal) in
      let card = state.cards[try state.cardOfPerson(person)]
      return Look(card, restsOn: card.lastEntry)
    } tell: { card, _, _ in
      let lastFour = card.number.isNone ? "" : LastFour(card.lastFour).description
      return PersonStatusResponse(state: Wire.CardState(card.life), lastFour: lastFour)
    }
  }
}

/// A verification as its request says it.
private struct VerificationAsked: Sendable {
  let card: Presented
  let device: Cards.Code
  let attempt: UInt64
  let nonce: Cards.Digest
  let capture: VerificationCapture
}

extension Wire.Finger {
  /// By its ISO/IEC 19794-2 code.
  init(code: UInt8) { self.init(rawValue: Int32(code)) }
}
