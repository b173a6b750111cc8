extension State {
  /// Makes a proposal of an act that the law would grant now.
  func propose(_ act: Act, digest: Digest, _ occasion: Occasion) throws(Refusal) -> Decision {
    guard occasion.caller.role == act.role else { throw Refusal(.notPermitted) }
    _ = try effects(of: act, occasion)
    let days = Int(policy.value(.proposalDays, on: occasion.today))
    let expires = occasion.today.adding(days: days)
    let proposal = Proposal(
      digest: digest, entry: occasion.entry, proposer: occasion.caller,
      proposedOn: occasion.today, expiresOn: expires)
    var events: [Event] = [.proposed(proposals.next, proposal, act)]
    if case .approveImport(let id, _, _) = act { events.append(.importClosed(id, .sealed)) }
    return Decision(
      .proposed(proposals.next, digest: digest, expiresOn: expires), events: events)
  }

  /// Approves a proposal as a second person and clerk; the act is decided again at this moment.
  func approve(
    _ id: ProposalID, _ digest: Digest, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let proposal = try openProposal(id, occasion)
    guard occasion.today <= proposal.expiresOn else {
      throw Refusal(.proposalExpired, "expired_on", proposal.expiresOn)
    }
    guard digest == proposal.digest else { throw Refusal(.proposalDigestMismatch) }
    guard occasion.caller.uid != proposal.proposerUID, occasion.caller.clerk != proposal.proposer
    else { throw Refusal(.twoPersonsNeeded) }
    guard let act = acts[id] else { throw Refusal(.proposalUnknown, "proposal", id.number) }
    let effects = try effects(of: act, occasion)
    return Decision(
      .approved(changed: effects.changed),
      events: effects.events + [.proposalClosed(id, .approved)])
  }

  func withdraw(_ id: ProposalID, _ occasion: Occasion) throws(Refusal) -> Decision {
    _ = try openProposal(id, occasion)
    return Decision(.done, events: [.proposalClosed(id, .withdrawn)])
  }

  private func openProposal(
    _ id: ProposalID, _ occasion: Occasion
  ) throws(Refusal) -> Proposal {
    guard proposals.contains(id), proposals[id].state == .open,
      proposals[id].role == occasion.caller.role
    else { throw Refusal(.proposalUnknown, "proposal", id.number) }
    return proposals[id]
  }

  /// What an act would do now.
  private func effects(
    of act: Act, _ occasion: Occasion
  ) throws(Refusal) -> (events: [Event], changed: UInt64) {
    let events: [Event]
    switch act {
    case .registerOffices(let rows): events = try registering(rows)
    case .registerOutlets(let rows): events = try registering(rows)
    case .registerDevices(let rows): events = try registering(rows)
    case .registerClerks(let rows): events = try registering(rows)
    case .announce(let announcement): events = try announcing(announcement, occasion)
    case .setPolicy(let value): events = try setting(value, occasion)
    case .approveImport(let id, let rows, let digest):
      return ([.importClosed(try sealedImport(id, rows, digest), .approved)], rows)
    case .reinstateLegacyCard(let household, _): events = try reinstating(household)
    case .destroyCards(let ids, let witness):
      events = try destroying(ids, witness: witness, occasion)
    case .registerCaptureDevices(let rows): events = try registering(rows)
    case .suspendCaptureDevice(let code, let cause): events = try suspending(code, cause: cause)
    case .restoreCaptureDevice(let code, let cause): events = try restoring(code, cause: cause)
    case .moveCaptureDevice(let code, let office): events = try moving(code, to: office)
    case .setPrices(let rows): events = try setting(rows, occasion)
    case .announceGrant(let grant): events = try announcing(grant, occasion)
    }
    return (events, UInt64(events.count))
  }
}
