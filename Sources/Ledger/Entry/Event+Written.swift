internal import Cards
internal import Messages

extension Written.Event {
  init(_ event: Cards.Event) { self.init(event: Event(event)) }
}

extension Written.Event.Event {
  init(_ event: Cards.Event) {
    switch event {
    case .ledgerOpened(let isRehearsal):
      self = .ledgerOpened(Written.LedgerOpened(rehearsal: isRehearsal))
    case .clockDriven(let offset): self = .clockDriven(offset)
    case .clockConfirmed: self = .clockConfirmed(Written.Empty())
    case .swept(let through): self = .sweptThroughDay(through.daysSince1970)
    case .refusalsCounted(let role, let uid, let counts):
      self = .refusalsCounted(Written.RefusalsCounted(role, uid, counts))

    case .clerkRegistered(let id, let clerk):
      self = .clerkRegistered(Written.ClerkRegistered(id, clerk))
    case .officeRegistered(let id, let office):
      self = .officeRegistered(Written.OfficeRegistered(id, office))
    case .outletRegistered(let id, let outlet):
      self = .outletRegistered(Written.OutletRegistered(id, outlet))
    case .deviceRegistered(let id, let device):
      self = .deviceRegistered(Written.DeviceRegistered(id, device))
    case .serviceAnnounced(let slot, let announcement):
      self = .serviceAnnounced(Written.ServiceAnnounced(slot, announcement))
    case .policySet(let slot, let value): self = .policySet(Written.PolicySet(slot, value))

    case .proposed(let id, let proposal, let act):
      self = .proposed(Written.Proposed(id, proposal, act))
    case .proposalClosed(let id, let state):
      self = .proposalClosed(
        Written.ProposalClosed(proposal: id.number, state: UInt32(state.rawValue)))

    case .importBegun(let id, let label):
      self = .importBegun(Written.ImportBegun(import: id.number, label: label.text))
    case .importAdvanced(let id, let rows, let households, let chunk, let digest):
      self = .importAdvanced(
        Written.ImportAdvanced(
          import: id.number, rows: rows, households: households, chunk: chunk,
          digest: digest.bytes))
    case .importClosed(let id, let state):
      self = .importClosed(
        Written.ImportClosed(import: id.number, state: UInt32(state.rawValue)))
    case .citizenRegistered(let id, let citizen, let sealed):
      self = .citizenRegistered(Written.CitizenRegistered(id, citizen, sealed: sealed))
    case .householdFormed(let id, let household):
      self = .householdFormed(Written.HouseholdFormed(id, household))
    case .mobileAttested(let id, let mobile, let seal, let sealed):
      self = .mobileAttested(
        Written.MobileAttested(citizen: id.number, mobile: mobile, seal: seal, sealed: sealed))
    case .accountActivated(let id): self = .accountActivated(id.number)

    case .cardRequested(let id, let citizen, let centre):
      self = .cardRequested(
        Written.CardRequested(card: id.number, citizen: citizen.number, centre: centre.number))
    case .cardAssigned(let citizen, let id):
      self = .cardAssigned(Written.CardAssigned(citizen: citizen.number, card: id.number))
    case .cardPrinted(let id, let number, let lastFour, let expires):
      self = .cardPrinted(
        Written.CardPrinted(
          card: id.number, number: number.written, lastFour: UInt32(lastFour),
          expiresDay: expires.daysSince1970))
    case .cardSpoiled(let id, let cause):
      self = .cardSpoiled(Written.CardSpoiled(card: id.number, cause: cause))
    case .cardShipped(let id): self = .cardShipped(id.number)
    case .cardReceived(let id, let office):
      self = .cardReceived(Written.CardPlaced(card: id.number, office: office.number))
    case .cardNotified(let id, let windows):
      self = .cardNotified(Written.CardPlaced(id, windows))
    case .cardForwarded(let id, let windows):
      self = .cardForwarded(Written.CardPlaced(id, windows))
    case .cardReceivedAtHeadquarters(let id, let windows, let office):
      self = .cardReceivedAtHeadquarters(Written.CardPlaced(id, windows, at: office))
    case .cardDelivered(let id, let pin):
      self = .cardDelivered(Written.CardDelivered(card: id.number, pin: pin.written))
    case .cardDestroyed(let id, let witness):
      self = .cardDestroyed(Written.CardDestroyed(card: id.number, witness: witness.text))
    case .cardExpired(let id): self = .cardExpired(id.number)
    case .pinRefused(let id, let wrong):
      self = .pinRefused(Written.PinRefused(card: id.number, wrong: UInt32(wrong)))
    case .pinAccepted(let id): self = .pinAccepted(id.number)
    case .pinSet(let id, let pin):
      self = .pinSet(Written.CardPin(card: id.number, pin: pin.written))
    case .cardResumed(let id): self = .cardResumed(id.number)

    case .noticeQueued(let id, let notice):
      self = .noticeQueued(Written.NoticeQueued(id, notice))
    case .recipientCalled(let citizen, let notice):
      self = .recipientCalled(
        Written.RecipientCalled(citizen: citizen.number, notice: notice.number))
    case .noticeMoved(let id, let state, let tries, let cause):
      self = .noticeMoved(
        Written.NoticeMoved(
          notice: id.number, state: UInt32(state.rawValue), tries: UInt32(tries), cause: cause))

    case .cycleOpened(let id, let month, let breadPersons, let rationPersons, let undrawn):
      self = .cycleOpened(
        Written.CycleOpened(
          household: id.number, month: month.index, breadPersons: UInt32(breadPersons),
          rationPersons: UInt32(rationPersons), undrawn: undrawn))
    case .loavesLapsed(let id, let lapsed):
      self = .loavesLapsed(Written.LoavesLapsed(household: id.number, lapsed: lapsed))
    case .drawRecorded(let id, let draw):
      self = .drawRecorded(Written.DrawRecorded(id, draw))
    case .drawReversed(let id): self = .drawReversed(id.number)
    case .legacyCardRetired(let id): self = .legacyCardRetired(id.number)
    case .legacyCardReinstated(let id): self = .legacyCardReinstated(id.number)

    case .money(let event): self = Self(event)
    case .captureDeviceRegistered(let id, let device):
      self = .captureDeviceRegistered(Written.CaptureDeviceRegistered(id, device))
    case .captureDeviceSuspended(let id, let cause):
      self = .captureDeviceSuspended(
        Written.CaptureDeviceSuspended(device: id.number, cause: cause.text))
    case .captureDeviceRestored(let id, let cause):
      self = .captureDeviceRestored(
        Written.CaptureDeviceSuspended(device: id.number, cause: cause.text))
    case .captureDeviceMoved(let id, let office):
      self = .captureDeviceMoved(
        Written.CaptureDeviceMoved(device: id.number, office: office.number))
    case .captureAbandoned(let id, let day, let ofDay, let total, let isFlagged):
      self = .captureAbandoned(
        Written.CaptureAbandoned(
          device: id.number, day: day.daysSince1970, ofDay: UInt32(ofDay), total: total,
          flagged: isFlagged))
    case .capturePoor(let id, let total):
      self = .capturePoor(Written.CapturePoor(device: id.number, total: total))
    case .fingerRecorded(let id, let enrolment):
      self = .fingerRecorded(Written.FingerRecorded(id, enrolment))
    case .cardEnrolled(let id, let enrolment):
      self = .cardEnrolled(Written.CardEnrolled(card: id.number, enrolment: enrolment.number))
    case .attemptBegun(let id, let attempt):
      self = .attemptBegun(Written.AttemptBegun(id, attempt))
    case .attemptClosed(let id, let state):
      self = .attemptClosed(
        Written.AttemptClosed(attempt: id.number, state: UInt32(state.rawValue)))
    case .printCompared(let id, let verdict):
      self = .printCompared(Written.PrintCompared(id, verdict))
    case .matchUsed(let id): self = .matchUsed(id.number)
    case .printRefused(let id, let wrong):
      self = .printRefused(Written.PrintRefused(card: id.number, wrong: UInt32(wrong)))
    case .printAccepted(let id): self = .printAccepted(id.number)
    case .wrongPrintsCounted(let id, let citizen, let total):
      self = .wrongPrintsCounted(
        Written.WrongPrintsCounted(slot: id.number, citizen: citizen.number, total: total))
    case .cardLockedOut(let id): self = .cardLockedOut(id.number)
    case .settlementEntered(let outlet, let act):
      self = .settlementEntered(Written.SettlementEntered(outlet, act))
    case .settlementClosed(let settlement):
      self = .settlementClosed(Written.SettlementClosed(settlement))
    case .goodPriced(let id, let good): self = .goodPriced(Written.GoodPriced(id, good))
    case .grantAnnounced(let id, let grant):
      self = .grantAnnounced(Written.GrantAnnounced(id, grant))
    case .grantTold(let id, let household):
      self = .grantTold(
        Written.GrantTold(grant: id.number, throughHousehold: household.number))
    case .rationOpened(let id, let month, let value):
      self = .rationOpened(
        Written.RationOpened(
          household: id.number, month: month.index, value: Written.RationValue(value)))
    case .goodsDrawRecorded(let id, let draw):
      self = .goodsDrawRecorded(Written.GoodsDrawRecorded(id, draw))
    case .goodsDrawReversed(let id): self = .goodsDrawReversed(id.number)
    }
  }
}
