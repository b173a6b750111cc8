extension State {
  /// Closes the account of the outlet where the caller's own terminal stands. What is done after counts for the next
  /// one, on the same day too.
  func closeDay(at device: Code, _ occasion: Occasion) throws(Refusal) -> Decision {
    guard let kind = occasion.caller.role.outletKind else { throw Refusal(.notPermitted) }
    let outlet = try self.outlet(kind, at: device, occasion).1
    guard let settlement = openSettlement(of: outlet).settled(outlet, under: policy) else {
      throw Refusal(.nothingToSettle)
    }
    return Decision(.dayClosed(settlement), events: [.settlementClosed(settlement)])
  }

  /// An outlet's account brought up to a date: one whose day is over closes itself.
  ///
  /// A read uses the account and drops the events; the outlet's next act, or the day's sweep, records them.
  public func settledAccount(
    of outlet: OutletID, on today: CivilDate, entry: UInt64
  ) -> (account: OpenSettlement, events: [Event]) {
    var account = openSettlement(of: outlet)
    guard account.day < today.daysSince1970,
      let settlement = account.settled(outlet, under: policy)
    else { return (account, []) }
    account.close(settlement, by: entry)
    return (account, [.settlementClosed(settlement)])
  }

  /// How an act at an outlet counts in its account.
  func settling(
    _ line: SettlementLine, _ tally: Tally, at outlet: OutletID, _ occasion: Occasion
  ) -> [Event] {
    settledAccount(of: outlet, on: occasion.today, entry: occasion.entry).events
      + [.settlementEntered(outlet, SettlementEntry(line, tally, on: occasion.today))]
  }

  /// How an act that was taken back counts: among those of this settlement, or as one of a settlement closed before,
  /// which is never changed.
  func settlingReversal(
    of entry: UInt64, _ tally: Tally, at outlet: OutletID, _ occasion: Occasion
  ) -> [Event] {
    let account = settledAccount(of: outlet, on: occasion.today, entry: occasion.entry).account
    let line: SettlementLine = entry < account.closedBefore ? .lateReversals : .reversals
    return settling(line, tally, at: outlet, occasion)
  }

  /// Closes the accounts of days that are over, a slice of outlets at a time.
  func sweepSettlements(from start: UInt32, _ occasion: Occasion) -> Decision {
    var events: [Event] = []
    var next = max(1, start)
    let end = min(settlements.count, next &+ Self.sliceScan)
    while next <= end, events.count < Self.sliceEvents {
      let outlet = OutletID(next)
      events += settledAccount(of: outlet, on: occasion.today, entry: occasion.entry).events
      next += 1
    }
    return Decision(.swept(next: next > settlements.count ? 0 : next), events: events)
  }
}

extension OpenSettlement {
  /// The settlement it makes when it is closed now; nil while it holds no act. Its number, and its place among its day's
  /// settlements, follow those closed before.
  public func settled(_ outlet: OutletID, under policy: Policy) -> Settlement? {
    guard holdsActs else { return nil }
    let date = CivilDate(daysSince1970: day)
    return Settlement(
      outlet: outlet, number: closed + 1, day: day,
      sequence: lastDay == day ? lastSequence + 1 : 1, totals: totals,
      subsidyPerLoafPiastres: policy.value(.breadSubsidyPiastresPerLoaf, on: date))
  }
}
