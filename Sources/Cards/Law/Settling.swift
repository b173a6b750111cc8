extension State {
  /// Brings a household's bread account up to a date: time that passes, at the policy in force on each cycle's date.
  ///
  /// A read uses the account and drops the events; the first command that touches the household records them.
  func settled(
    _ id: HouseholdID, on today: CivilDate
  ) -> (account: Household, events: [Event]) {
    var account = households[id]
    var events: [Event] = []
    let current = Month(containing: today)
    if account.cycle < current.index {
      let undrawn = undrawnAtEnd(of: account, before: current)
      account.cycle = current.index
      account.breadPersons = account.nextBreadPersons
      account.rationPersons = account.nextRationPersons
      account.undrawnLoaves = undrawn
      account.drawnLoaves = 0
      account.lapsedLoaves = 0
      events.append(
        .cycleOpened(
          id, current, breadPersons: account.breadPersons, rationPersons: account.rationPersons,
          undrawn: undrawn))
    }
    let used = BreadUse(drawn: Loaves(account.drawnLoaves), lapsed: Loaves(account.lapsedLoaves))
    let lapsed = BreadQuota.settled(
      used, persons: Int32(account.breadPersons), on: today, under: policy.bread(on: today)
    ).lapsed.count
    if lapsed != account.lapsedLoaves {
      account.lapsedLoaves = lapsed
      events.append(.loavesLapsed(id, lapsed: lapsed))
    }
    return (account, events)
  }

  /// Loaves of the month just over that nobody drew: the base of next month's points (facts §4.3).
  private func undrawnAtEnd(of account: Household, before current: Month) -> Int32 {
    let last = current.adding(-1)
    let policy = policy.bread(on: last.lastDay)
    let wasOpen = account.cycle == last.index
    let persons = Int32(wasOpen ? account.breadPersons : account.nextBreadPersons)
    let whole = min(policy.loavesPerPersonMonth, policy.loavesPerPersonDay * Int32(last.days))
    return max(0, persons * whole - (wasOpen ? account.drawnLoaves : 0))
  }

  /// One slice of a sweep: records what time has brought to up to 500 entities. A second run finds nothing.
  func sweep(_ kind: SweepKind, from start: UInt32, _ occasion: Occasion) -> Decision {
    switch kind {
    case .cycles: sweepCycles(from: start, occasion)
    case .holds: sweepHolds(from: start, occasion)
    case .grants: sweepGrants(occasion)
    case .expiries: sweepExpiries(from: start, occasion)
    case .settlements: sweepSettlements(from: start, occasion)
    }
  }

  static var sliceEvents: Int { 500 }
  static var sliceScan: UInt32 { 20_000 }

  private func sweepCycles(from start: UInt32, _ occasion: Occasion) -> Decision {
    var events: [Event] = []
    var next = max(1, start)
    let end = min(households.count, next &+ Self.sliceScan)
    while next <= end, events.count < Self.sliceEvents {
      let id = HouseholdID(next)
      if isVisible(households[id].importedBy) {
        events += settled(id, on: occasion.today).events
      }
      next += 1
    }
    return Decision(.swept(next: next > households.count ? 0 : next), events: events)
  }

  private func sweepExpiries(from start: UInt32, _ occasion: Occasion) -> Decision {
    var events: [Event] = []
    var next = max(1, start)
    let end = min(cards.count, next &+ Self.sliceScan)
    while next <= end, events.count < Self.sliceEvents {
      let card = cards[CardID(next)]
      switch card.life {
      case .active, .suspended:
        if card.expires < occasion.today { events.append(.cardExpired(CardID(next))) }
      case .requested, .printed, .inTransit, .atCentre, .notified, .forwarded, .atHeadquarters,
        .stopped, .destroyed, .expired, .replaced:
        break
      }
      next += 1
    }
    let isThrough = next > cards.count
    if isThrough, ledger.count > 0, facts.sweptDay < occasion.today.daysSince1970 {
      events.append(.swept(through: occasion.today))
    }
    return Decision(.swept(next: isThrough ? 0 : next), events: events)
  }
}
