internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// Fingers onto the card (R26). The record goes to the chip; what stays here is a salted digest of it.
  mutating func addEnrolments() {
    command(Enrolments.enrol, requiring: .enrolFinger, on: desk.printLane) {
      request, desk throws(Status) in
      try EnrolmentAsked(
        request.card, request.nationalId, at: request.device,
        Signed(request.requestId, request.record, request.signature), desk)
    } see: { asked, state, stamp in
      EnrollerSeen(asked.request.device, in: state, stamp)
    } ask: { asked, seen, desk throws(Status) in
      Asked(
        command: .enrol(asked.request, asked.finding(seen, desk)),
        device: asked.request.device.text)
    } answer: { answer, told in
      guard case .fingerEnrolled(let enrolled) = answer else { return nil }
      return EnrolResponse(
        receipt: told.receipt, finger: Wire.Finger(code: enrolled.finger),
        fingers: enrolled.fingers)
    }

    command(Enrolments.reEnrol, requiring: .reEnrolFinger, on: desk.printLane) {
      request, desk throws(Status) in
      (
        asked: try EnrolmentAsked(
          request.card, request.nationalId, at: request.device,
          Signed(request.requestId, request.record, request.signature), desk),
        replaces: try request.replaces.code
      )
    } see: { it, state, stamp in
      EnrollerSeen(it.asked.request.device, in: state, stamp)
    } ask: { it, seen, desk throws(Status) in
      Asked(
        command: .reEnrol(
          it.asked.request, it.asked.finding(seen, desk), replacing: it.replaces),
        device: it.asked.request.device.text)
    } answer: { answer, told in
      guard case .fingerEnrolled(let enrolled) = answer else { return nil }
      return ReEnrolResponse(
        receipt: told.receipt, finger: Wire.Finger(code: enrolled.finger),
        replaced: Wire.Finger(code: enrolled.replaced))
    }
  }
}

/// A record, the request that brings it, and the device's signature over both.
private struct Signed {
  let request: [UInt8]
  let record: [UInt8]
  let signature: [UInt8]

  init(_ request: [UInt8], _ record: [UInt8], _ signature: [UInt8]) {
    (self.request, self.record, self.signature) = (request, record, signature)
  }
}

/// An enrolment as its request says it.
private struct EnrolmentAsked: Sendable {
  let request: EnrolmentRequest
  let capture: EnrolmentCapture

  init(
    _ card: Wire.PresentedCard?, _ nationalID: [UInt8], at device: String, _ signed: Signed,
    _ desk: Desk
  ) throws(Status) {
    let (card, number) = try desk.presented(card)
    request = EnrolmentRequest(
      card: card, nationalID: try desk.nationalID(nationalID),
      device: try Cards.Code(device: device))
    capture = EnrolmentCapture(
      card: number, request: signed.request, record: signed.record, signature: signed.signature)
  }

  /// A salt is drawn for each; a retry's is drawn in vain, since its answer stands already.
  func finding(_ seen: EnrollerSeen?, _ desk: Desk) -> EnrolmentFinding {
    seen.map { desk.examiner.finding(of: capture, $0, salt: desk.newSalt()) } ?? .unsigned
  }
}

extension Wire.Finger {
  /// Its ISO/IEC 19794-2 code; 0 where none is said.
  fileprivate var code: UInt8 {
    get throws(Status) {
      guard let code = UInt8(exactly: rawValue), code <= 10 else {
        throw .malformed(.numberInvalid, field: "replaces", "no finger")
      }
      return code
    }
  }
}
