extension State {
  /// Begins an attempt (R83): device, card, service, enrolment; then a nonce for one use. What the device left before is
  /// counted against it.
  func beginVerification(
    _ presented: Presented, at device: Code, nonce: Digest, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let deviceID = try captureDevice(device, of: occasion.caller)
    let card = try admitToHealth(presented, occasion)
    let fingers = enrolments(of: card).map { enrolments[$0].finger }
    guard !fingers.isEmpty else { throw Refusal(.notEnrolled) }
    let seconds = policy.value(.verificationNonceSeconds, on: occasion.today)
    let expires = occasion.stamp.instant.adding(nanoseconds: seconds * 1_000_000_000)
    let slot = attemptSlot(at: occasion.stamp)
    let attempt = Attempt(
      entry: occasion.entry, card: card, device: deviceID, unit: occasion.caller.office,
      nonce: nonce, expires: expires, on: occasion.today)
    var left = Set(attemptIndex.open[deviceID].map { [$0] } ?? [])
    if attempts.contains(slot) { left.insert(slot) }
    let begun = VerificationBegun(
      nonce: nonce, expires: expires, fingers: fingers,
      attemptsLeft: WrongPrintRule.attemptsLeft(after: cards[card].wrongPrints))
    return Decision(
      .verificationBegun(begun),
      events: leaving(left.sorted(), on: occasion.today) + [.attemptBegun(slot, attempt)])
  }
}
