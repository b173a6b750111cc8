extension State {
  /// Opens the visit that a match was for: the same card, present; the same unit; once; the same day, and not long after
  /// (I-5).
  func openVisit(
    _ presented: Presented, verification entry: UInt64, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let card = try admitToHealth(presented, occasion)
    guard let id = attempt(decidedBy: entry), attempts[id].state == .matched,
      attempts[id].card == card, attempts[id].unit == occasion.caller.office
    else { throw Refusal(.verificationUnknown, "verification", entry) }
    let attempt = attempts[id]
    guard attempt.usedBy == 0 else {
      throw Refusal(.verificationUsed, "used_by_entry", attempt.usedBy)
    }
    guard attempt.day == occasion.today.daysSince1970,
      occasion.stamp.instant <= attempt.validUntil
    else { throw Refusal(.verificationOver, "verification", entry) }
    return Decision(.visitOpened(verification: entry), events: [.matchUsed(id)])
  }
}
