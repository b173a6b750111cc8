extension State {
  /// Bread on the unified card (R71-R76): gate, head's card, service, PIN where sent, quota; then the draw, and the end
  /// of the old card, in one entry.
  func dispenseBread(
    _ presented: Presented, at device: Code, loaves: Int32, pin: Key?, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard loaves > 0 else { throw Refusal(.amountNotPositive) }
    let (household, place) = try admitToRation(presented, at: .bakery, device, occasion)
    return try afterPIN(pin, of: place.card, occasion) { () throws(Refusal) in
      try drawBread(loaves, for: household, at: place, occasion)
    }
  }

  /// Bread on the old card, from the same account (C-3), until it is retired (I-2).
  func drawLegacy(
    _ legacy: Key, at device: Code, loaves: Int32, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard loaves > 0 else { throw Refusal(.amountNotPositive) }
    let (household, place) = try admitToRation(legacy: legacy, at: .bakery, device, occasion)
    return try drawBread(loaves, for: household, at: place, occasion)
  }

  /// Takes back a whole draw of the same terminal on the same day. The old card stays retired (C-2).
  func reverseBread(
    at device: Code, entry: UInt64, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let (deviceID, outlet) = try self.outlet(.bakery, at: device, occasion)
    guard let id = draw(entry: entry) else { throw Refusal(.nothingToReverse, "entry", entry) }
    let draw = draws[id]
    try requireReversible(draw, at: deviceID, occasion)
    return Decision(
      .breadReversed(loaves: draw.loaves, pricePiastres: draw.pricePiastres, entry: entry),
      events: [.drawReversed(id)]
        + settlingReversal(
          of: entry, .bread(draw.loaves, pricePiastres: draw.pricePiastres), at: outlet, occasion),
      postings: Self.moving(-draw.loaves, from: draw.household, to: outlet))
  }

  /// What the household may still draw, settled to today without being recorded.
  public func breadLeft(
    _ household: HouseholdID, on today: CivilDate
  ) -> (today: Int32, thisMonth: Int32, persons: Int32) {
    let account = settled(household, on: today).account
    return left(account, on: today)
  }
}

extension State {
  /// The draw itself, the same for both cards: quota, record, postings.
  private func drawBread(
    _ loaves: Int32, for household: HouseholdID, at place: DrawPlace, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    var (account, events) = settled(household, on: occasion.today)
    let before = left(account, on: occasion.today)
    guard loaves <= before.today else {
      throw Refusal(
        .quotaExceeded,
        [.init("left_today", "\(before.today)"), .init("left_this_month", "\(before.thisMonth)")])
    }
    account.drawnLoaves += loaves
    let after = left(account, on: occasion.today)
    let price = policy.value(.breadPricePiastres, on: occasion.today) * Int64(loaves)
    let draw = Draw(
      entry: occasion.entry, household: household, outlet: place.outlet, device: place.device,
      card: place.card, loaves: loaves, pricePiastres: price, on: occasion.today)
    events.append(.drawRecorded(drawSlot(on: occasion.today), draw))
    events += settling(
      .draws, .bread(loaves, pricePiastres: price), at: place.outlet, occasion)
    let retires = retires(household, at: place)
    if retires { events.append(.legacyCardRetired(household)) }
    let drawn = BreadDrawn(
      loaves: loaves, pricePiastres: price, leftToday: after.today,
      leftThisMonth: after.thisMonth, persons: after.persons, legacyRetired: retires,
      outlet: place.outlet,
      lastFour: lastFour(of: household, at: place))
    return Decision(
      .breadDrawn(drawn), events: events,
      postings: Self.moving(loaves, from: household, to: place.outlet))
  }

  /// Loaves from a household's account to an outlet's; negative to take them back.
  private static func moving(
    _ loaves: Int32, from household: HouseholdID, to outlet: OutletID
  ) -> [Posting] {
    [
      Posting(.householdBread(household), .loaf, -Int64(loaves)),
      Posting(.outletBread(outlet), .loaf, Int64(loaves)),
    ]
  }

  private func left(
    _ account: Household, on today: CivilDate
  ) -> (today: Int32, thisMonth: Int32, persons: Int32) {
    let policy = policy.bread(on: today)
    let persons = Int32(account.breadPersons)
    let used = BreadUse(drawn: Loaves(account.drawnLoaves), lapsed: Loaves(account.lapsedLoaves))
    let available = BreadQuota.available(persons: persons, on: today, used: used, under: policy)
    let month = Month(containing: today)
    let granted = persons * policy.loavesPerPersonDay * Int32(month.days) - account.lapsedLoaves
    let whole = min(persons * policy.loavesPerPersonMonth, granted)
    return (available.count, max(0, whole - account.drawnLoaves), persons)
  }
}
