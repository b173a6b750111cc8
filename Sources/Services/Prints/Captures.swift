internal import Cards
internal import Crypto
internal import Fingerprint
internal import Foundation

/// What a unit brings to an attempt: the chip's record, the fresh one, and the device's word for both.
struct VerificationCapture: Sendable {
  let gallery: [UInt8]
  let probe: [UInt8]
  /// ECDSA in DER.
  let signature: [UInt8]
  /// What is signed.
  let statement: [UInt8]

  init(
    card: CardNumber, nonce: Cards.Digest, attempt: UInt64, gallery: [UInt8], probe: [UInt8],
    signature: [UInt8]
  ) {
    self.gallery = gallery
    self.probe = probe
    self.signature = signature
    statement = CaptureStatement.verification(
      nonce: nonce, attempt: attempt, card: Cards.Digest(of: card),
      gallery: Cards.Digest(hashing: gallery), probe: Cards.Digest(hashing: probe))
  }
}

/// What a post office brings to be enrolled.
struct EnrolmentCapture: Sendable {
  let record: [UInt8]
  /// ECDSA in DER.
  let signature: [UInt8]
  /// What is signed.
  let statement: [UInt8]

  init(card: CardNumber, request: [UInt8], record: [UInt8], signature: [UInt8]) {
    self.record = record
    self.signature = signature
    statement = CaptureStatement.enrolment(
      request: request, card: Cards.Digest(of: card), record: Cards.Digest(hashing: record))
  }
}

/// What of the state a verification is examined with: seen on the ledger's thread, decided on there again.
struct AttemptSeen: Sendable {
  /// The device's.
  let key: CaptureKey
  /// The salts of the card's enrolments, by finger.
  let salts: [UInt8: Key]
  let floor: QualityFloor

  /// Nil where the law has nothing to decide with: no such open attempt of this device with this nonce.
  init?(
    _ entry: UInt64, _ nonce: Cards.Digest, at device: Cards.Code, in state: borrowing State,
    _ stamp: Stamp
  ) {
    guard let device = state.captureDevice(code: device),
      let attempt = state.attempt(begunBy: entry), state.attempts[attempt].state == .open,
      state.attempts[attempt].device == device, state.attempts[attempt].nonce == nonce,
      stamp.instant <= state.attempts[attempt].validUntil
    else { return nil }
    var salts: [UInt8: Key] = [:]
    for id in state.enrolments(of: state.attempts[attempt].card) {
      salts[state.enrolments[id].finger] = state.enrolments[id].salt
    }
    self.salts = salts
    key = state.captureDevices[device].key
    floor = QualityFloor(state.policy, on: stamp.date)
  }
}

/// What of the state an enrolment is examined with.
struct EnrollerSeen: Sendable {
  let key: CaptureKey
  let floor: QualityFloor

  /// Nil for a device that nobody registered.
  init?(_ device: Cards.Code, in state: borrowing State, _ stamp: Stamp) {
    guard let device = state.captureDevice(code: device) else { return nil }
    key = state.captureDevices[device].key
    floor = QualityFloor(state.policy, on: stamp.date)
  }
}

extension QualityFloor {
  fileprivate init(_ policy: Policy, on date: CivilDate) {
    self.init(
      minutiae: UInt8(clamping: policy.value(.verificationMinutiae, on: date)),
      quality: UInt8(clamping: policy.value(.verificationQuality, on: date)))
  }
}

// MARK: Hashes and signatures

extension Cards.Digest {
  /// SHA-256 of bytes.
  init(hashing bytes: [UInt8]) { self = Self(Array(SHA256.hash(data: bytes)))! }

  /// SHA-256 of a card number's digits.
  init(of number: CardNumber) {
    self.init(
      hashing: number.withDigits { $0.withUnsafeBufferPointer { Array($0) } })
  }

  /// What the ledger keeps of a record: SHA-256 over the salt and it.
  init(_ record: [UInt8], salt: Key) {
    self.init(hashing: CaptureStatement.enrolled(salt: salt) + record)
  }
}

extension CaptureKey {
  /// Whether the key's holder signed the statement.
  func verifies(_ signature: [UInt8], of statement: [UInt8]) -> Bool {
    guard let key = try? P256.Signing.PublicKey(compressedRepresentation: compressed),
      let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature)
    else { return false }
    return key.isValidSignature(signature, for: statement)
  }

  /// A point of the curve in X9.63, compressed or not; nil for anything else.
  init?(publicKey bytes: [UInt8]) {
    let key =
      bytes.count == 33
      ? try? P256.Signing.PublicKey(compressedRepresentation: bytes)
      : try? P256.Signing.PublicKey(x963Representation: bytes)
    guard let key else { return nil }
    self.init(compressed: Array(key.compressedRepresentation))
  }
}
