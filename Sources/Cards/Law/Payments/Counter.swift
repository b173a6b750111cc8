/// A terminal of the caller's, and where it stands.
struct Till {
  let device: DeviceID
  let outlet: OutletID
}

extension State {
  /// The caller's terminal at an outlet of a kind.
  func till(_ kind: OutletKind, _ device: Code, _ occasion: Occasion) throws(Refusal) -> Till {
    let (device, outlet) = try self.outlet(kind, at: device, occasion)
    return Till(device: device, outlet: outlet)
  }

  /// The caller's terminal at an outlet of the kind that his role serves.
  func till(ofCaller device: Code, _ occasion: Occasion) throws(Refusal) -> Till {
    switch occasion.caller.role {
    case .pos: try till(.merchant, device, occasion)
    case .atm: try till(.postATM, device, occasion)
    case .grocer: try till(.grocer, device, occasion)
    case .ministry, .post, .print, .governorate, .hotline, .sms, .bakery, .operator, .system,
      .platform, .health:
      throw Refusal(.notPermitted)
    }
  }

  /// Goes on once the PIN is right (C-29). What comes of it, a refusal too, carries the events of the check: a right PIN
  /// ends the row of wrong ones, whatever becomes of the rest.
  func withPIN(
    _ pin: Key?, of card: CardID, _ occasion: Occasion,
    _ go: () throws(Refusal) -> Decision
  ) throws(Refusal) -> Decision {
    guard let pin else { throw Refusal(.pinRequired) }
    let checked: [Event]
    switch try verify(pin, of: card, occasion) {
    case .failed(let decision): return decision
    case .passed(let events): checked = events
    }
    do {
      var decision = try go()
      decision.events += checked
      return decision
    } catch {
      return Decision(refusal: error, events: checked)
    }
  }

  /// The citizen whose card it is. His account became active when his first card was handed over, and payments with it:
  /// nothing has to be announced (R67, C-4).
  func accountHolder(of card: CardID) throws(Refusal) -> CitizenID {
    let citizen = cards[card].citizen
    guard citizens[citizen].accountIsActive else { throw Refusal(.accountNotActive) }
    return citizen
  }

  /// The citizen with that national ID, once his account is active (C-8).
  func accountHolder(nationalID: Key) throws(Refusal) -> CitizenID {
    guard let citizen = citizen(nationalID: nationalID) else { throw Refusal(.citizenUnknown) }
    guard citizens[citizen].accountIsActive else { throw Refusal(.accountNotActive) }
    return citizen
  }

  func place(_ till: Till, _ card: CardID) -> PaymentPlace {
    PaymentPlace(outlet: till.outlet, lastFour: card.isNone ? 0 : cards[card].lastFour)
  }
}
