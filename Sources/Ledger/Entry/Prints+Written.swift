internal import Cards
internal import Messages

// MARK: Capture devices

extension Written.CaptureDeviceRegistered {
  init(_ id: CaptureDeviceID, _ device: CaptureDevice) {
    self.init(
      device: id.number, code: device.code.text, office: device.office.number,
      publicKey: device.key.compressed)
  }
}

extension CaptureDevice {
  /// A device as it begins: in order, with nothing counted against it.
  init(
    _ written: Written.CaptureDeviceRegistered, in reading: EntryReading
  ) throws(EntryFault) {
    self.init(
      code: try reading.code(written.code, "CaptureDeviceRegistered.code"),
      office: OfficeID(written.office),
      key: try reading.captureKey(written.publicKey, "CaptureDeviceRegistered.public_key"))
  }
}

extension Written.CaptureDeviceRow {
  init(_ row: CaptureDeviceRow) {
    self.init(code: row.code.text, office: row.office.text, publicKey: row.key.compressed)
  }
}

extension CaptureDeviceRow {
  init(_ written: Written.CaptureDeviceRow, in reading: EntryReading) throws(EntryFault) {
    self.init(
      code: try reading.code(written.code, "CaptureDeviceRow.code"),
      office: try reading.code(written.office, "CaptureDeviceRow.office"),
      key: try reading.captureKey(written.publicKey, "CaptureDeviceRow.public_key"))
  }
}

extension EntryReading {
  func captureKey(
    _ bytes: [UInt8], _ field: StaticString
  ) throws(EntryFault) -> CaptureKey {
    guard let key = CaptureKey(compressed: bytes) else { throw fault(.wrongLength, field) }
    return key
  }

  /// One of ten fingers.
  func finger(_ code: UInt32, _ field: StaticString) throws(EntryFault) -> UInt8 {
    guard (1...10).contains(code) else { throw fault(.unknownCode, field) }
    return UInt8(code)
  }
}

// MARK: Enrolled fingers

extension Written.FingerRecorded {
  init(_ id: EnrolmentID, _ enrolment: Enrolment) {
    self.init(
      enrolment: id.number, card: enrolment.card.number, next: enrolment.next.number,
      finger: UInt32(enrolment.finger), digest: enrolment.digest.bytes,
      salt: enrolment.salt.written)
  }
}

extension Enrolment {
  init(_ written: Written.FingerRecorded, in reading: EntryReading) throws(EntryFault) {
    self.init(
      card: CardID(written.card),
      finger: try reading.finger(written.finger, "FingerRecorded.finger"),
      digest: try reading.digest(written.digest, "FingerRecorded.digest"),
      salt: try reading.key(written.salt, "FingerRecorded.salt"),
      next: EnrolmentID(written.next))
  }
}

// MARK: Attempts

/// An attempt's number and day are its entry's own, so they are not written twice.
extension Written.AttemptBegun {
  init(_ id: AttemptID, _ attempt: Attempt) {
    self.init(
      attempt: id.number, card: attempt.card.number, device: attempt.device.number,
      unit: attempt.unit.number, nonce: attempt.nonce.bytes,
      expiresUnixNanos: attempt.validUntil.unixNanoseconds)
  }
}

extension Attempt {
  /// An attempt as it begins: open.
  init(_ written: Written.AttemptBegun, in reading: EntryReading) throws(EntryFault) {
    self.init(
      entry: reading.entry, card: CardID(written.card), device: CaptureDeviceID(written.device),
      unit: OfficeID(written.unit),
      nonce: try reading.digest(written.nonce, "AttemptBegun.nonce"),
      expires: Instant(unixNanoseconds: written.expiresUnixNanos), on: reading.day)
  }
}

extension Written.Comparison {
  init(_ comparison: Comparison) {
    self.init(
      score: UInt32(comparison.score), threshold: UInt32(comparison.threshold),
      matcher: UInt32(comparison.matcher))
  }
}

extension Comparison {
  init(_ written: Written.Comparison, in reading: EntryReading) throws(EntryFault) {
    self.init(
      score: try reading.number(written.score, "Comparison.score"),
      threshold: try reading.number(written.threshold, "Comparison.threshold"),
      matcher: try reading.number(written.matcher, "Comparison.matcher"))
  }
}

extension Written.PrintCompared {
  init(_ id: AttemptID, _ verdict: Verdict) {
    self.init(
      attempt: id.number, matched: verdict.isMatch, finger: UInt32(verdict.finger),
      comparison: Written.Comparison(verdict.comparison),
      validUntilUnixNanos: verdict.validUntil.unixNanoseconds)
  }
}

extension Verdict {
  init(_ written: Written.PrintCompared, in reading: EntryReading) throws(EntryFault) {
    self.init(
      finger: try reading.finger(written.finger, "PrintCompared.finger"),
      comparison: try Comparison(
        reading.some(written.comparison, "PrintCompared.comparison"), in: reading),
      isMatch: written.matched,
      validUntil: Instant(unixNanoseconds: written.validUntilUnixNanos))
  }
}

// MARK: Parts of an answer

extension Written.VerificationBegun {
  init(_ begun: VerificationBegun) {
    self.init(
      nonce: begun.nonce.bytes, expiresUnixNanos: begun.expires.unixNanoseconds,
      fingers: begun.fingers.map { UInt32($0) }, attemptsLeft: begun.attemptsLeft)
  }
}

extension VerificationBegun {
  init(_ written: Written.VerificationBegun, in reading: EntryReading) throws(EntryFault) {
    self.init(
      nonce: try reading.digest(written.nonce, "VerificationBegun.nonce"),
      expires: Instant(unixNanoseconds: written.expiresUnixNanos),
      fingers: try written.fingers.map { (finger) throws(EntryFault) in
        try reading.finger(finger, "VerificationBegun.fingers")
      }, attemptsLeft: written.attemptsLeft)
  }
}

extension Written.FingerVerified {
  init(_ verified: FingerVerified) {
    self.init(
      finger: UInt32(verified.finger), comparison: Written.Comparison(verified.comparison),
      validUntilUnixNanos: verified.validUntil.unixNanoseconds,
      lastFour: UInt32(verified.lastFour))
  }
}

extension FingerVerified {
  init(_ written: Written.FingerVerified, in reading: EntryReading) throws(EntryFault) {
    self.init(
      finger: try reading.finger(written.finger, "FingerVerified.finger"),
      comparison: try Comparison(
        reading.some(written.comparison, "FingerVerified.comparison"), in: reading),
      validUntil: Instant(unixNanoseconds: written.validUntilUnixNanos),
      lastFour: try reading.number(written.lastFour, "FingerVerified.last_four"))
  }
}

extension Written.FingerEnrolled {
  init(_ enrolled: FingerEnrolled) {
    self.init(
      finger: UInt32(enrolled.finger), replaced: UInt32(enrolled.replaced),
      fingers: enrolled.fingers)
  }
}

extension FingerEnrolled {
  init(_ written: Written.FingerEnrolled, in reading: EntryReading) throws(EntryFault) {
    let isNew = written.replaced == 0
    self.init(
      finger: try reading.finger(written.finger, "FingerEnrolled.finger"),
      replaced: isNew ? 0 : try reading.finger(written.replaced, "FingerEnrolled.replaced"),
      fingers: written.fingers)
  }
}
