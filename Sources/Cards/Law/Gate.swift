extension State {
  /// The gate in front of every use of a card: it is known, present (R29), in use, and within its three years (R36).
  func admit(_ presented: Presented, _ occasion: Occasion) throws(Refusal) -> CardID {
    guard let id = card(number: presented.number) else { throw Refusal(.cardUnknown) }
    guard presented.isPresent else { throw Refusal(.cardNotPresent) }
    let card = cards[id]
    if let refusal = card.life.useRefusal { throw refusal }
    guard occasion.today <= card.expires else {
      throw Refusal(.cardExpired, "expired_on", card.expires)
    }
    return id
  }

  /// The outlet of a kind where the caller's terminal stands. A gateway speaks only for the devices registered to it.
  func outlet(
    _ kind: OutletKind, at device: Code, _ occasion: Occasion
  ) throws(Refusal) -> (DeviceID, OutletID) {
    guard let id = self.device(code: device) else {
      throw Refusal(.deviceUnknown, "device", device.text)
    }
    guard devices[id].uid == occasion.caller.uid else {
      throw Refusal(.deviceNotYours, "device", device.text)
    }
    let outlet = devices[id].outlet
    guard outlets[outlet].kind == kind else { throw Refusal(kind.otherwise) }
    return (id, outlet)
  }

  /// The household whose bread the card carries: its holder must be the head (R55, C-30).
  func householdOfHead(_ card: CardID) throws(Refusal) -> HouseholdID {
    let holder = cards[card].citizen
    let household = citizens[holder].household
    guard !household.isNone, households[household].head == holder else {
      throw Refusal(.notHeadCard)
    }
    return household
  }

  /// Ration and bread must have been announced where the outlet stands and where the household lives (R68, R80, C-48).
  func requireRation(
    at outlet: OutletID, for household: HouseholdID, _ occasion: Occasion
  ) throws(Refusal) {
    for governorate in [outlets[outlet].governorate, households[household].governorate]
    where !isActive(.ration, in: governorate, on: occasion.today) {
      throw Refusal(.serviceNotActive, "governorate", governorate)
    }
  }

  /// Checks a PIN where one was sent or policy asks for it (C-28): the events of the check, or a refusal that counts.
  func checkPIN(
    _ pin: Key?, of id: CardID, _ occasion: Occasion
  ) throws(Refusal) -> PINCheck {
    guard let pin else {
      let isRequired = policy.value(.pinRequiredForRation, on: occasion.today) == 1
      if isRequired { throw Refusal(.pinRequired) }
      return .passed([])
    }
    return try verify(pin, of: id, occasion)
  }

  /// Compares a PIN with its card's: the events of the check, or a refusal that counts.
  func verify(_ pin: Key, of id: CardID, _ occasion: Occasion) throws(Refusal) -> PINCheck {
    let card = cards[id]
    let tries = policy.value(.pinTries, on: occasion.today)
    guard Int64(card.wrongPINs) < tries else { throw Refusal(.pinBlocked) }
    guard pin == card.pin else {
      let wrong = card.wrongPINs + 1
      let left = tries - Int64(wrong)
      let refusal = left > 0 ? Refusal(.pinWrong, "tries_left", left) : Refusal(.pinBlocked)
      return .failed(Decision(refusal: refusal, events: [.pinRefused(id, wrong: wrong)]))
    }
    return .passed(card.wrongPINs > 0 ? [.pinAccepted(id)] : [])
  }
}

extension OutletKind {
  /// Why a terminal at an outlet of another kind is refused.
  fileprivate var otherwise: Reason {
    switch self {
    case .bakery: .notABakery
    case .grocer: .notAGrocer
    case .merchant: .notAMerchant
    case .postATM: .notAPostATM
    case .agency: .payeeUnknown
    }
  }
}

/// What a PIN check came to.
enum PINCheck {
  case passed([Event])
  /// Refused and counted, in one entry.
  case failed(Decision)
}
