// What every draw of ration passes, of bread or goods (R71-R80).

extension State {
  /// The gates of a draw on a unified card: the terminal stands in an outlet of the kind, the card may be used, its holder
  /// is the household's head, and the service has started. The PIN comes after them.
  func admitToRation(
    _ presented: Presented, at kind: OutletKind, _ device: Code, _ occasion: Occasion
  ) throws(Refusal) -> (HouseholdID, DrawPlace) {
    let (deviceID, outlet) = try self.outlet(kind, at: device, occasion)
    let card = try admit(presented, occasion)
    let household = try householdOfHead(card)
    try requireRation(at: outlet, for: household, occasion)
    return (household, DrawPlace(device: deviceID, outlet: outlet, card: card))
  }

  /// The gates of a draw on an old card: it is known and lives (R77, I-2).
  func admitToRation(
    legacy: Key, at kind: OutletKind, _ device: Code, _ occasion: Occasion
  ) throws(Refusal) -> (HouseholdID, DrawPlace) {
    let (deviceID, outlet) = try self.outlet(kind, at: device, occasion)
    guard let household = household(legacyCard: legacy) else { throw Refusal(.legacyCardUnknown) }
    guard households[household].legacyCardLives else {
      throw Refusal(.legacyCardRetired, "retired_by_entry", households[household].legacyRetiredBy)
    }
    return (household, DrawPlace(device: deviceID, outlet: outlet, card: .none))
  }

  /// Draws after the PIN, where one is due (C-28). What the check came to is recorded also where the draw is refused.
  func afterPIN(
    _ pin: Key?, of card: CardID, _ occasion: Occasion,
    draw: () throws(Refusal) -> Decision
  ) throws(Refusal) -> Decision {
    let checked: [Event]
    switch try checkPIN(pin, of: card, occasion) {
    case .failed(let decision): return decision
    case .passed(let events): checked = events
    }
    do throws(Refusal) {
      var decision = try draw()
      decision.events += checked
      return decision
    } catch {
      return Decision(refusal: error, events: checked)
    }
  }

  /// Whether a draw there is the one that retires the household's old card (R76): the first on the unified card.
  func retires(_ household: HouseholdID, at place: DrawPlace) -> Bool {
    let account = households[household]
    return !place.card.isNone && account.legacyCardLives && !account.legacyCard.isNone
  }

  /// Last four digits of the card that a draw is made on.
  func lastFour(of household: HouseholdID, at place: DrawPlace) -> UInt16 {
    place.card.isNone ? households[household].legacyLastFour : cards[place.card].lastFour
  }

  /// A draw is taken back whole: at the terminal that made it, on its own day, once.
  func requireReversible(
    _ draw: some Reversible, at device: DeviceID, _ occasion: Occasion
  ) throws(Refusal) {
    guard draw.device == device else { throw Refusal(.reversalNotOwn) }
    guard draw.drawnDay == occasion.today.daysSince1970 else { throw Refusal(.reversalTooLate) }
    guard draw.reversedBy == 0 else {
      throw Refusal(.alreadyReversed, "reversed_by_entry", draw.reversedBy)
    }
  }
}

/// A draw that its own terminal may take back.
protocol Reversible {
  var device: DeviceID { get }
  var drawnDay: Int32 { get }
  /// The entry that took it back; 0 while it stands.
  var reversedBy: UInt64 { get }
}

extension Draw: Reversible {}
extension GoodsDraw: Reversible {}
