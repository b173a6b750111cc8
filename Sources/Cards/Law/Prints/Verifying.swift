extension State {
  /// The verdict (R83, R84, R93, C-17…C-21): device, nonce, signature; from then on the attempt is over, whatever is said.
  /// Only a completed comparison that says "another finger" counts (C-19), and the eighth in a row stops the card in the
  /// entry that counts it.
  func verify(
    _ presented: Presented, at device: Code, attempt entry: UInt64, nonce: Digest,
    _ finding: PrintFinding, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let device = try captureDevice(device, of: occasion.caller)
    let id = try openAttempt(entry, nonce, at: device, for: presented, occasion)
    if finding == .unsigned { throw Refusal(.captureSignatureInvalid) }
    do {
      let card = try admitToHealth(presented, occasion)
      let (finger, comparison) = try comparison(finding, on: card, occasion)
      return comparison.isMatch
        ? match(id, finger, comparison, occasion) : try miss(id, finger, comparison, occasion)
    } catch {
      return Decision(refusal: error, events: [.attemptClosed(id, .failed)] + poor(error, device))
    }
  }

  /// The attempt that a nonce was given out for: of this device, for this card, open, and not yet stale.
  private func openAttempt(
    _ entry: UInt64, _ nonce: Digest, at device: CaptureDeviceID, for presented: Presented,
    _ occasion: Occasion
  ) throws(Refusal) -> AttemptID {
    guard let id = attempt(begunBy: entry), attempts[id].device == device,
      attempts[id].nonce == nonce, cards[attempts[id].card].number == presented.number
    else { throw Refusal(.nonceUnknown, "attempt", entry) }
    switch attempts[id].state {
    case .open: break
    case .matched, .missed, .failed: throw Refusal(.nonceUsed, "attempt", entry)
    case .abandoned: throw Refusal(.nonceStale, "attempt", entry)
    }
    guard occasion.stamp.instant <= attempts[id].validUntil else {
      throw Refusal(.nonceStale, "attempt", entry)
    }
    guard attempts[id].unit == occasion.caller.office else {
      throw Refusal(.captureDeviceMoved, "attempt", entry)
    }
    return id
  }

  /// The comparison, judged by the threshold in force; or why there is none.
  private func comparison(
    _ finding: PrintFinding, on card: CardID, _ occasion: Occasion
  ) throws(Refusal) -> (finger: UInt8, Comparison) {
    switch finding {
    case .unexamined, .unsigned: throw Refusal(.nonceUnknown)
    case .templateMalformed(let fault):
      throw Refusal(.fingerprintMalformed, [.init("record", "gallery"), .init("fault", fault)])
    case .template(let finger, let digest, let probe):
      guard let enrolment = enrolment(of: finger, on: card) else {
        throw Refusal(.fingerNotEnrolled, "finger", finger)
      }
      guard enrolments[enrolment].digest == digest else {
        throw Refusal(.templateNotEnrolled, "finger", finger)
      }
      return (finger, try comparison(probe, occasion))
    }
  }

  private func comparison(
    _ finding: ProbeFinding, _ occasion: Occasion
  ) throws(Refusal) -> Comparison {
    switch finding {
    case .malformed(let fault):
      throw Refusal(.fingerprintMalformed, [.init("record", "probe"), .init("fault", fault)])
    case .ofFinger(let finger): throw Refusal(.fingerNotEnrolled, "finger", finger)
    case .poor(let shortfall): throw shortfall.refusal
    case .copied: throw Refusal(.probeCopied)
    case .compared(let score, let suggested, let matcher):
      return Comparison(
        score: score, threshold: threshold(.verificationThreshold, suggested, occasion),
        matcher: matcher)
    }
  }

  /// The ministry's threshold, or the matcher's where the ministry has set none.
  func threshold(_ key: PolicyKey, _ suggested: UInt16, _ occasion: Occasion) -> UInt16 {
    let set = policy.value(key, on: occasion.today)
    return set == 0 ? suggested : UInt16(clamping: set)
  }
}

// MARK: What a verdict does

extension State {
  /// The finger is the holder's: the row of wrong prints ends (C-18), and a visit can be opened with this entry.
  private func match(
    _ id: AttemptID, _ finger: UInt8, _ comparison: Comparison, _ occasion: Occasion
  ) -> Decision {
    let card = attempts[id].card
    let minutes = policy.value(.verificationVisitMinutes, on: occasion.today)
    let validUntil = occasion.stamp.instant.adding(nanoseconds: minutes * 60_000_000_000)
    let verdict = Verdict(
      finger: finger, comparison: comparison, isMatch: true, validUntil: validUntil)
    var events: [Event] = [.printCompared(id, verdict)]
    let resets = policy.value(.verificationResetByMatch, on: occasion.today) == 1
    if resets, cards[card].wrongPrints > 0 { events.append(.printAccepted(card)) }
    let verified = FingerVerified(
      finger: finger, comparison: comparison, validUntil: validUntil,
      lastFour: cards[card].lastFour)
    return Decision(.fingerVerified(verified), events: events)
  }

  /// A wrong print. The first seven are tolerated, with the number of attempts left; the eighth stops the whole card, bread
  /// and payments with it, and its holder is told, all in this entry (C-17, C-21, C-23: nothing un-stops it).
  private func miss(
    _ id: AttemptID, _ finger: UInt8, _ comparison: Comparison, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let card = attempts[id].card
    let wrong = cards[card].wrongPrints + 1
    let verdict = Verdict(
      finger: finger, comparison: comparison, isMatch: false,
      validUntil: Instant(unixNanoseconds: 0))
    let events: [Event] = [
      .printCompared(id, verdict), .printRefused(card, wrong: wrong),
      lifetimeCount(of: cards[card].citizen),
    ]
    guard wrong > WrongPrintRule.tolerated else {
      let left = WrongPrintRule.attemptsLeft(after: wrong)
      return Decision(refusal: Refusal(.fingerprintWrong, "attempts_left", left), events: events)
    }
    _ = try step(.lockOut, card, occasion)
    return Decision(
      refusal: Refusal(.fingerprintLockout),
      events: events + [.cardLockedOut(card), lockoutNotice(for: card, occasion)])
  }

  /// Counted for good, over all the cards he ever has (C-43).
  private func lifetimeCount(of citizen: CitizenID) -> Event {
    let slot = wrongPrintsByCitizen[citizen] ?? wrongPrints.next
    return .wrongPrintsCounted(
      slot, citizen, total: lifetimeWrongPrints(of: citizen) &+ 1)
  }

  /// Without a mobile of his own nothing can be sent: the message counts as failed.
  private func lockoutNotice(for card: CardID, _ occasion: Occasion) -> Event {
    let holder = cards[card].citizen
    var notice = Notice(
      .lockout, recipient: holder, centre: cards[card].centre, queuedOn: occasion.today)
    if citizens[holder].mobile == 0 { notice.state = .failed }
    return .noticeQueued(notices.next, notice)
  }

  /// A capture too poor to compare is the device's to answer for, never the citizen's.
  private func poor(_ refusal: Refusal, _ device: CaptureDeviceID) -> [Event] {
    guard refusal.reason == .capturePoor else { return [] }
    return [.capturePoor(device, total: captureDevices[device].poor &+ 1)]
  }
}
