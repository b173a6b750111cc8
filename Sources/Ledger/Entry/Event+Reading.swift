internal import Cards
internal import Messages

extension Cards.Event {
  /// The event that was written in an entry of that number and civil date.
  init(_ written: Written.Event, entry: UInt64, on day: CivilDate) throws(EntryFault) {
    try self.init(written, in: EntryReading(entry: entry, day: day))
  }

  init(_ written: Written.Event, in reading: EntryReading) throws(EntryFault) {
    switch try reading.some(written.event, "Event.event") {
    case .ledgerOpened(let it): self = .ledgerOpened(isRehearsal: it.rehearsal)
    case .clockDriven(let offset): self = .clockDriven(offset: offset)
    case .clockConfirmed: self = .clockConfirmed
    case .sweptThroughDay(let day):
      self = .swept(through: try reading.date(day, "Event.swept_through_day"))
    case .refusalsCounted(let it):
      self = .refusalsCounted(
        role: try reading.code(it.role, "RefusalsCounted.role"), uid: it.uid,
        counts: it.counts.map { RefusalCount(reason: $0.reason, count: $0.count) })

    case .clerkRegistered(let it):
      self = .clerkRegistered(ClerkID(it.clerk), try Clerk(it, in: reading))
    case .officeRegistered(let it):
      self = .officeRegistered(OfficeID(it.office), try Office(it, in: reading))
    case .outletRegistered(let it):
      self = .outletRegistered(OutletID(it.outlet), try Outlet(it, in: reading))
    case .deviceRegistered(let it):
      self = .deviceRegistered(DeviceID(it.device), try Device(it, in: reading))
    case .serviceAnnounced(let it):
      self = .serviceAnnounced(Handle(it.slot), try Announcement(it, in: reading))
    case .policySet(let it): self = .policySet(Handle(it.slot), try PolicyValue(it, in: reading))

    case .proposed(let it):
      self = .proposed(
        ProposalID(it.proposal), try Proposal(it, in: reading),
        try Act(reading.some(it.act, "Proposed.act"), in: reading))
    case .proposalClosed(let it):
      self = .proposalClosed(
        ProposalID(it.proposal), try reading.code(it.state, "ProposalClosed.state"))

    case .importBegun(let it):
      self = .importBegun(
        ImportID(it.import), try reading.label(it.label, "ImportBegun.label"))
    case .importAdvanced(let it):
      self = .importAdvanced(
        ImportID(it.import), rows: it.rows, households: it.households, chunk: it.chunk,
        digest: try reading.digest(it.digest, "ImportAdvanced.digest"))
    case .importClosed(let it):
      self = .importClosed(ImportID(it.import), try reading.code(it.state, "ImportClosed.state"))
    case .citizenRegistered(let it):
      self = .citizenRegistered(
        CitizenID(it.citizen), try Citizen(it, in: reading), sealed: it.sealed)
    case .householdFormed(let it):
      self = .householdFormed(HouseholdID(it.household), try Household(it, in: reading))
    case .mobileAttested(let it):
      self = .mobileAttested(
        CitizenID(it.citizen), mobile: it.mobile, seal: it.seal, sealed: it.sealed)
    case .accountActivated(let citizen): self = .accountActivated(CitizenID(citizen))

    case .cardRequested(let it):
      self = .cardRequested(
        CardID(it.card), CitizenID(it.citizen), centre: OfficeID(it.centre))
    case .cardAssigned(let it): self = .cardAssigned(CitizenID(it.citizen), CardID(it.card))
    case .cardPrinted(let it):
      self = .cardPrinted(
        CardID(it.card), number: try reading.key(it.number, "CardPrinted.number"),
        lastFour: try reading.number(it.lastFour, "CardPrinted.last_four"),
        expiresOn: try reading.date(it.expiresDay, "CardPrinted.expires_day"))
    case .cardSpoiled(let it): self = .cardSpoiled(CardID(it.card), cause: it.cause)
    case .cardShipped(let card): self = .cardShipped(CardID(card))
    case .cardReceived(let it): self = .cardReceived(CardID(it.card), at: OfficeID(it.office))
    case .cardNotified(let it):
      self = .cardNotified(CardID(it.card), try CollectionWindows(it, in: reading))
    case .cardForwarded(let it):
      self = .cardForwarded(CardID(it.card), try CollectionWindows(it, in: reading))
    case .cardReceivedAtHeadquarters(let it):
      self = .cardReceivedAtHeadquarters(
        CardID(it.card), try CollectionWindows(it, in: reading), at: OfficeID(it.office))
    case .cardDelivered(let it):
      self = .cardDelivered(CardID(it.card), pin: try reading.key(it.pin, "CardDelivered.pin"))
    case .cardDestroyed(let it):
      self = .cardDestroyed(
        CardID(it.card), witness: try reading.label(it.witness, "CardDestroyed.witness"))
    case .cardExpired(let card): self = .cardExpired(CardID(card))
    case .pinRefused(let it):
      self = .pinRefused(
        CardID(it.card), wrong: try reading.number(it.wrong, "PinRefused.wrong"))
    case .pinAccepted(let card): self = .pinAccepted(CardID(card))
    case .pinSet(let it):
      self = .pinSet(CardID(it.card), pin: try reading.key(it.pin, "CardPin.pin"))
    case .cardResumed(let card): self = .cardResumed(CardID(card))

    case .noticeQueued(let it):
      self = .noticeQueued(NoticeID(it.notice), try Notice(it, in: reading))
    case .recipientCalled(let it):
      self = .recipientCalled(CitizenID(it.citizen), NoticeID(it.notice))
    case .noticeMoved(let it):
      self = .noticeMoved(
        NoticeID(it.notice), try reading.code(it.state, "NoticeMoved.state"),
        tries: try reading.number(it.tries, "NoticeMoved.tries"), cause: it.cause)

    case .cycleOpened(let it):
      self = .cycleOpened(
        HouseholdID(it.household), try reading.month(it.month, "CycleOpened.month"),
        breadPersons: try reading.number(it.breadPersons, "CycleOpened.bread_persons"),
        rationPersons: try reading.number(it.rationPersons, "CycleOpened.ration_persons"),
        undrawn: it.undrawn)
    case .loavesLapsed(let it):
      self = .loavesLapsed(HouseholdID(it.household), lapsed: it.lapsed)
    case .drawRecorded(let it): self = .drawRecorded(DrawID(it.draw), Draw(it, in: reading))
    case .drawReversed(let draw): self = .drawReversed(DrawID(draw))
    case .legacyCardRetired(let household): self = .legacyCardRetired(HouseholdID(household))
    case .legacyCardReinstated(let household):
      self = .legacyCardReinstated(HouseholdID(household))

    case .paymentRecorded(let it): self = .money(try MoneyEvent(it, in: reading))
    case .accountUsed(let it): self = .money(MoneyEvent(it))
    case .paymentSettled(let it): self = .money(try MoneyEvent(it, in: reading))
    case .referenceTaken(let it): self = .money(try MoneyEvent(it, in: reading))
    case .captureDeviceRegistered(let it):
      self = .captureDeviceRegistered(
        CaptureDeviceID(it.device), try CaptureDevice(it, in: reading))
    case .captureDeviceSuspended(let it):
      self = .captureDeviceSuspended(
        CaptureDeviceID(it.device),
        cause: try reading.label(it.cause, "CaptureDeviceSuspended.cause"))
    case .captureDeviceRestored(let it):
      self = .captureDeviceRestored(
        CaptureDeviceID(it.device),
        cause: try reading.label(it.cause, "CaptureDeviceSuspended.cause"))
    case .captureDeviceMoved(let it):
      self = .captureDeviceMoved(CaptureDeviceID(it.device), to: OfficeID(it.office))
    case .captureAbandoned(let it):
      self = .captureAbandoned(
        CaptureDeviceID(it.device), on: try reading.date(it.day, "CaptureAbandoned.day"),
        ofDay: try reading.number(it.ofDay, "CaptureAbandoned.of_day"), total: it.total,
        flagged: it.flagged)
    case .capturePoor(let it): self = .capturePoor(CaptureDeviceID(it.device), total: it.total)
    case .fingerRecorded(let it):
      self = .fingerRecorded(EnrolmentID(it.enrolment), try Enrolment(it, in: reading))
    case .cardEnrolled(let it): self = .cardEnrolled(CardID(it.card), EnrolmentID(it.enrolment))
    case .attemptBegun(let it):
      self = .attemptBegun(AttemptID(it.attempt), try Attempt(it, in: reading))
    case .attemptClosed(let it):
      self = .attemptClosed(
        AttemptID(it.attempt), try reading.code(it.state, "AttemptClosed.state"))
    case .printCompared(let it):
      self = .printCompared(AttemptID(it.attempt), try Verdict(it, in: reading))
    case .matchUsed(let attempt): self = .matchUsed(AttemptID(attempt))
    case .printRefused(let it):
      self = .printRefused(
        CardID(it.card), wrong: try reading.number(it.wrong, "PrintRefused.wrong"))
    case .printAccepted(let card): self = .printAccepted(CardID(card))
    case .wrongPrintsCounted(let it):
      self = .wrongPrintsCounted(
        WrongPrintsID(it.slot), CitizenID(it.citizen), total: it.total)
    case .cardLockedOut(let card): self = .cardLockedOut(CardID(card))
    case .settlementEntered(let it):
      self = .settlementEntered(OutletID(it.outlet), try SettlementEntry(it, in: reading))
    case .settlementClosed(let it): self = .settlementClosed(try Settlement(it, in: reading))
    case .goodPriced(let it): self = .goodPriced(GoodID(it.good), try Good(it, in: reading))
    case .grantAnnounced(let it):
      self = .grantAnnounced(GrantID(it.grant), try Grant(it, in: reading))
    case .grantTold(let it):
      self = .grantTold(GrantID(it.grant), through: HouseholdID(it.throughHousehold))
    case .rationOpened(let it):
      self = .rationOpened(
        HouseholdID(it.household), try reading.month(it.month, "RationOpened.month"),
        RationValue(try reading.some(it.value, "RationOpened.value")))
    case .goodsDrawRecorded(let it):
      self = .goodsDrawRecorded(GoodsDrawID(it.draw), try GoodsDraw(it, in: reading))
    case .goodsDrawReversed(let draw): self = .goodsDrawReversed(GoodsDrawID(draw))
    }
  }
}
