import Cards

@testable import Ledger

extension EntryDice {
  /// An event of any kind that the entry with those facts could hold.
  mutating func event(of facts: EntryFacts) -> Event {
    switch below(7) {
    case 0: breadEvent(of: facts)
    case 1: cardEvent()
    case 2: citizenEvent()
    case 3: moneyEvent(of: facts)
    case 4: printEvent(of: facts)
    case 5: rationEvent(of: facts)
    default: registration()
    }
  }

  private mutating func breadEvent(of facts: EntryFacts) -> Event {
    let draw = Draw(
      entry: facts.number, household: handle(), outlet: handle(), device: handle(),
      card: handle(), loaves: any(), pricePiastres: any(), on: facts.stamp.date)
    return one(of: [
      .drawRecorded(handle(), draw), .drawReversed(handle()), .legacyCardRetired(handle()),
      .legacyCardReinstated(handle()), .loavesLapsed(handle(), lapsed: any()),
      .cycleOpened(
        handle(), Month(containing: date()), breadPersons: any(), rationPersons: any(),
        undrawn: any()),
      .settlementEntered(handle(), SettlementEntry(one(), tally(), on: facts.stamp.date)),
      .settlementClosed(settlement()), .clockDriven(offset: any()), .swept(through: date()),
      .clockConfirmed,
      .ledgerOpened(isRehearsal: chance(2)),
      .refusalsCounted(
        role: one(), uid: any(),
        counts: list(3) { RefusalCount(reason: $0.text(), count: $0.any()) }),
    ])
  }

  private mutating func rationEvent(of facts: EntryFacts) -> Event {
    let place = DrawPlace(device: handle(), outlet: handle(), card: handle())
    let draw = GoodsDraw(
      entry: facts.number, household: handle(), at: place, drawn: rationValue(),
      excessPiastres: any(), on: facts.stamp.date)
    return one(of: [
      .goodPriced(handle(), good()), .grantAnnounced(handle(), grant()),
      .grantTold(handle(), through: handle()),
      .rationOpened(handle(), Month(containing: date()), rationValue()),
      .goodsDrawRecorded(handle(), draw), .goodsDrawReversed(handle()),
    ])
  }

  private mutating func cardEvent() -> Event {
    one(of: [
      .cardRequested(handle(), handle(), centre: handle()), .cardAssigned(handle(), handle()),
      .cardPrinted(handle(), number: key(), lastFour: any(), expiresOn: date()),
      .cardSpoiled(handle(), cause: text()), .cardShipped(handle()),
      .cardReceived(handle(), at: handle()), .cardNotified(handle(), windows()),
      .cardForwarded(handle(), windows()),
      .cardReceivedAtHeadquarters(handle(), windows(), at: handle()),
      .cardDelivered(handle(), pin: key()), .cardDestroyed(handle(), witness: label()),
      .cardExpired(handle()), .pinRefused(handle(), wrong: any()), .pinAccepted(handle()),
      .pinSet(handle(), pin: key()), .cardResumed(handle()),
    ])
  }

  private mutating func citizenEvent() -> Event {
    let citizen = Citizen(
      nationalID: key(), seal: any(), mobile: any(), bornDay: date().daysSince1970,
      household: handle(), nextMember: handle(), relation: one(), governorate: any(),
      centre: handle(), importedBy: handle(), countsForBread: chance(2),
      countsForRation: chance(2))
    let household = Household(
      legacyCard: key(), legacyLastFour: any(), governorate: any(), head: handle(),
      firstMember: handle(), members: any(), breadPersons: any(), rationPersons: any(),
      importedBy: handle(), cycle: Month(containing: date()).index)
    var notice = Notice(
      one(), recipient: handle(), centre: handle(), grant: handle(), queuedOn: date())
    notice.state = one()
    return one(of: [
      .citizenRegistered(handle(), citizen, sealed: bytes(200)),
      .householdFormed(handle(), household), .accountActivated(handle()),
      .mobileAttested(handle(), mobile: any(), seal: any(), sealed: bytes(200)),
      .importBegun(handle(), label()), .importClosed(handle(), one()),
      .importAdvanced(
        handle(), rows: any(), households: any(), chunk: any(), digest: digest()),
      .noticeQueued(handle(), notice), .recipientCalled(handle(), handle()),
      .noticeMoved(handle(), one(), tries: any(), cause: text()),
    ])
  }

  private mutating func registration() -> Event {
    let proposer = Caller(role: one(), uid: any(), clerk: handle())
    let proposal = Proposal(
      digest: digest(), entry: any(), proposer: proposer, proposedOn: date(), expiresOn: date())
    return one(of: [
      .clerkRegistered(
        handle(), Clerk(uid: any(), role: one(), office: handle(), name: label())),
      .officeRegistered(handle(), office()), .outletRegistered(handle(), outlet()),
      .deviceRegistered(handle(), Device(code: code(), outlet: handle(), uid: any())),
      .serviceAnnounced(handle(), announcement()), .policySet(handle(), policyValue()),
      .proposed(handle(), proposal, act()), .proposalClosed(handle(), one()),
    ])
  }
}
