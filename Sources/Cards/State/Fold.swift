extension State {
  /// Folds one recorded event. An impossible pair is a corrupt ledger, so it traps.
  public mutating func fold(_ event: Event, entry: UInt64) {
    switch event {
    case .ledgerOpened(let isRehearsal):
      ledger.change(Handle(1), entry: entry) { $0 = LedgerFacts(isRehearsal: isRehearsal) }
    case .clockDriven(let offset):
      ledger.change(Handle(1), entry: entry) { $0.clockOffset = offset }
    case .swept(let through):
      ledger.change(Handle(1), entry: entry) { $0.sweptDay = through.daysSince1970 }
    case .clockConfirmed, .refusalsCounted:
      break
    case .clerkRegistered, .officeRegistered, .outletRegistered, .deviceRegistered,
      .serviceAnnounced, .policySet:
      foldRegistration(event, entry: entry)
    case .proposed(let id, let proposal, let act):
      proposals.change(id, entry: entry) { $0 = proposal }
      acts[id] = act
    case .proposalClosed(let id, let state):
      proposals.change(id, entry: entry) { $0.state = state }
      acts[id] = nil
    case .importBegun, .importAdvanced, .importClosed, .citizenRegistered, .householdFormed,
      .mobileAttested, .accountActivated, .recipientCalled, .cardAssigned:
      foldCitizen(event, entry: entry)
    case .cardRequested, .cardPrinted, .cardSpoiled, .cardShipped, .cardReceived, .cardNotified,
      .cardForwarded, .cardReceivedAtHeadquarters, .cardDelivered, .cardDestroyed, .cardExpired,
      .pinRefused, .pinAccepted, .pinSet, .cardResumed:
      foldCard(event, entry: entry)
    case .noticeQueued(let id, let notice):
      notices.change(id, entry: entry) { $0 = notice }
      if notice.state == .queued { firstQueued = min(firstQueued, id.number) }
    case .noticeMoved(let id, let state, let tries, _):
      notices.change(id, entry: entry) {
        $0.state = state
        $0.tries = tries
      }
      if state == .queued { firstQueued = min(firstQueued, id.number) }
    case .cycleOpened, .loavesLapsed, .drawRecorded, .drawReversed, .legacyCardRetired,
      .legacyCardReinstated:
      foldBread(event, entry: entry)
    case .money(let event): fold(event, entry: entry)
    case .captureDeviceRegistered, .captureDeviceSuspended, .captureDeviceRestored,
      .captureDeviceMoved, .captureAbandoned, .capturePoor, .fingerRecorded, .cardEnrolled,
      .attemptBegun, .attemptClosed, .printCompared, .matchUsed, .printRefused, .printAccepted,
      .wrongPrintsCounted, .cardLockedOut:
      foldPrints(event, entry: entry)
    case .settlementEntered(let outlet, let act):
      settlements.change(Handle(outlet.number), entry: entry) { $0.enter(act) }
    case .settlementClosed(let settlement):
      settlements.change(Handle(settlement.outlet.number), entry: entry) {
        $0.close(settlement, by: entry)
      }
    case .goodPriced, .grantAnnounced, .grantTold, .rationOpened, .goodsDrawRecorded,
      .goodsDrawReversed:
      foldRation(event, entry: entry)
    }
  }

  /// Folds one leg of a double entry.
  public mutating func fold(_ posting: Posting, entry: UInt64) {
    switch posting.account {
    case .householdBread(let id):
      households.change(id, entry: entry) {
        $0.drawnLoaves -= Int32(posting.amount)
        $0.lifetimeLoaves -= posting.amount
        $0.lastEntry = entry
      }
    case .outletBread(let id):
      outlets.change(id, entry: entry) { $0.lifetimeLoaves += posting.amount }
    case .citizenMoney, .outletMoney, .officeCash, .incomingMoney:
      foldMoney(posting, entry: entry)
    case .householdPoints(let id): foldRation(posting, of: id, entry: entry, \.pointsPiastres)
    case .householdGrant(let id): foldRation(posting, of: id, entry: entry, \.grantPiastres)
    case .householdRation(let id): foldRation(posting, of: id, entry: entry, \.monthPiastres)
    case .outletGoods(let id):
      outlets.change(id, entry: entry) { $0.lifetimeRationPiastres += posting.amount }
    }
  }
}

// MARK: By kind

extension State {
  private mutating func foldRegistration(_ event: Event, entry: UInt64) {
    switch event {
    case .clerkRegistered(let id, let clerk):
      clerks.change(id, entry: entry) { $0 = clerk }
      clerksByUID[ClerkKey(role: clerk.role, uid: clerk.uid)] = id
    case .officeRegistered(let id, let office):
      offices.change(id, entry: entry) { $0 = office }
      index(office: id)
    case .outletRegistered(let id, let outlet):
      outlets.change(id, entry: entry) { $0 = outlet }
      index(outlet: id)
    case .deviceRegistered(let id, let device):
      devices.change(id, entry: entry) { $0 = device }
      index(device: id)
    case .serviceAnnounced(let id, let announcement):
      announcements.change(id, entry: entry) { $0 = announcement }
      index(announcement: announcement)
    case .policySet(let id, let value):
      policyValues.change(id, entry: entry) { $0 = value }
      indexPolicy()
    default: preconditionFailure("Not a registration.")
    }
  }

  private mutating func foldCitizen(_ event: Event, entry: UInt64) {
    switch event {
    case .importBegun(let id, let label):
      imports.change(id, entry: entry) { $0 = Import(label: label) }
    case .importAdvanced(let id, let rows, let households, let chunk, let digest):
      imports.change(id, entry: entry) {
        $0.rows = rows
        $0.households = households
        $0.nextChunk = chunk + 1
        $0.digest = digest
      }
    case .importClosed(let id, let state):
      imports.change(id, entry: entry) { $0.state = state }
    case .citizenRegistered(let id, let citizen, _):
      citizens.change(id, entry: entry) {
        $0 = citizen
        $0.lastEntry = entry
      }
      index(citizen: id)
    case .householdFormed(let id, let household):
      households.change(id, entry: entry) {
        $0 = household
        $0.lastEntry = entry
      }
      index(household: id)
    case .mobileAttested(let id, let mobile, let seal, _):
      changeCitizen(id, entry) {
        $0.mobile = mobile
        $0.seal = seal
      }
    case .accountActivated(let id): changeCitizen(id, entry) { $0.accountIsActive = true }
    case .recipientCalled(let id, let notice): changeCitizen(id, entry) { $0.notice = notice }
    case .cardAssigned(let id, let card): changeCitizen(id, entry) { $0.card = card }
    default: preconditionFailure("Not about a citizen.")
    }
  }

  private mutating func changeCitizen(
    _ id: CitizenID, _ entry: UInt64, _ body: (inout Citizen) -> Void
  ) {
    citizens.change(id, entry: entry) {
      body(&$0)
      $0.lastEntry = entry
    }
  }

  mutating func changeCard(
    _ id: CardID, _ entry: UInt64, _ body: (inout Card) -> Void
  ) {
    cards.change(id, entry: entry) {
      body(&$0)
      $0.lastEntry = entry
    }
  }

  private mutating func foldCard(_ event: Event, entry: UInt64) {
    switch event {
    case .cardRequested(let id, let citizen, let centre):
      changeCard(id, entry) { $0 = Card(citizen: citizen, centre: centre) }
    case .cardPrinted(let id, let number, let lastFour, let expiresOn):
      changeCard(id, entry) {
        $0.life = .printed
        $0.number = number
        $0.lastFour = lastFour
        $0.expiresDay = expiresOn.daysSince1970
      }
      cardsByNumber.insert(id, key: number, in: cards) { $0.number }
    case .cardSpoiled(let id, _):
      changeCard(id, entry) { $0 = Card(citizen: $0.citizen, centre: $0.centre) }
      firstRequested = min(firstRequested, id.number)
    case .cardShipped(let id): changeCard(id, entry) { $0.life = .inTransit }
    case .cardReceived(let id, let office):
      changeCard(id, entry) {
        $0.life = .atCentre
        $0.place = office
      }
    case .cardNotified(let id, let windows): changeCard(id, entry) { $0.life = .notified(windows) }
    case .cardForwarded(let id, let windows):
      changeCard(id, entry) {
        $0.life = .forwarded(windows)
        $0.place = .none
      }
    case .cardReceivedAtHeadquarters(let id, let windows, let office):
      changeCard(id, entry) {
        $0.life = .atHeadquarters(windows)
        $0.place = office
      }
    case .cardDelivered(let id, let pin):
      changeCard(id, entry) {
        $0.life = .active
        $0.pin = pin
        $0.place = .none
      }
    case .cardDestroyed(let id, _):
      changeCard(id, entry) {
        $0.life = .destroyed
        $0.place = .none
      }
    case .cardExpired(let id): changeCard(id, entry) { $0.life = .expired }
    case .pinRefused(let id, let wrong): changeCard(id, entry) { $0.wrongPINs = wrong }
    case .pinAccepted(let id): changeCard(id, entry) { $0.wrongPINs = 0 }
    case .pinSet(let id, let pin):
      changeCard(id, entry) {
        $0.pin = pin
        $0.wrongPINs = 0
      }
    case .cardResumed(let id): changeCard(id, entry) { $0.life = .active }
    default: preconditionFailure("Not about a card.")
    }
  }

  private mutating func changeHousehold(
    _ id: HouseholdID, _ entry: UInt64, _ body: (inout Household) -> Void
  ) {
    households.change(id, entry: entry) {
      body(&$0)
      $0.lastEntry = entry
    }
  }

  private mutating func foldBread(_ event: Event, entry: UInt64) {
    switch event {
    case .cycleOpened(let id, let month, let breadPersons, let rationPersons, let undrawn):
      changeHousehold(id, entry) {
        $0.cycle = month.index
        $0.breadPersons = breadPersons
        $0.rationPersons = rationPersons
        $0.undrawnLoaves = undrawn
        $0.drawnLoaves = 0
        $0.lapsedLoaves = 0
      }
    case .loavesLapsed(let id, let lapsed): changeHousehold(id, entry) { $0.lapsedLoaves = lapsed }
    case .drawRecorded(let id, let draw):
      let replaced = draws.contains(id) ? draws[id].entry : 0
      draws.change(id, entry: entry) { $0 = draw }
      // Unchanged where the page's image was past this entry already, and then the index is right too.
      guard draws[id].entry != replaced else { break }
      drawsByEntry[replaced] = nil
      drawsByEntry[draw.entry] = id
      drawOrder.fill(id)
    case .drawReversed(let id): draws.change(id, entry: entry) { $0.reversedBy = entry }
    case .legacyCardRetired(let id): changeHousehold(id, entry) { $0.legacyRetiredBy = entry }
    case .legacyCardReinstated(let id): changeHousehold(id, entry) { $0.legacyRetiredBy = 0 }
    default: preconditionFailure("Not about bread.")
    }
  }
}
