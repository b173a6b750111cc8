extension State {
  /// First cards for the next citizens who may have one and have none: heads, spouses, children past sixteen, and
  /// everybody else past sixteen (R54, C-31, C-53). Goes on from the cursor, so much in one entry.
  func requestBatch(
    in governorate: UInt8, from cursor: UInt32, limit: Int, _ occasion: Occasion
  ) -> Decision {
    var events: [Event] = []
    var next = max(1, cursor)
    let end = min(citizens.count, next &+ 50_000)
    var card = cards.next.number
    while next <= end, events.count / 2 < limit {
      let id = CitizenID(next)
      let citizen = citizens[id]
      if citizen.governorate == governorate, citizen.card.isNone,
        isVisible(citizen.importedBy), isOldEnough(citizen, occasion)
      {
        events += request(CardID(card), for: id)
        card += 1
      }
      next += 1
    }
    let requested = UInt64(events.count / 2)
    return Decision(
      .cardsRequested(cards: requested, cursor: next > citizens.count ? 0 : next),
      events: events)
  }

  /// A first card for one citizen. After a destruction the ministry has to ask (C-16).
  func requestCard(_ nationalID: Key, _ occasion: Occasion) throws(Refusal) -> Decision {
    guard let id = citizen(nationalID: nationalID) else { throw Refusal(.citizenUnknown) }
    let citizen = citizens[id]
    guard isOldEnough(citizen, occasion) else { throw Refusal(.tooYoung) }
    if !citizen.card.isNone {
      let isDestroyed = cards[citizen.card].life == .destroyed
      guard isDestroyed else { throw Refusal(.alreadyHasCard) }
      guard occasion.caller.role == .ministry else { throw Refusal(.notPermitted) }
    }
    return Decision(.cardRequested(cards.next), events: request(cards.next, for: id))
  }

  private func request(_ card: CardID, for citizen: CitizenID) -> [Event] {
    [
      .cardRequested(card, citizen, centre: citizens[citizen].centre),
      .cardAssigned(citizen, card),
    ]
  }

  private func isOldEnough(_ citizen: Citizen, _ occasion: Occasion) -> Bool {
    let years = Int(policy.value(.cardMinimumAgeYears, on: occasion.today))
    return citizen.born.isOlder(than: years, on: occasion.today)
  }
}
