extension State {
  /// Cards were printed with these numbers. Validity runs from this day (C-42).
  func reportPrinted(
    _ prints: [PrintedNumber], _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    try requireDistinct(prints.map(\.card))
    let years = Int(policy.value(.cardValidityYears, on: occasion.today))
    let expires = CardValidity(issuedOn: occasion.today, years: years).expiresOn
    var numbers: Set<Key> = []
    var events: [Event] = []
    for print in prints {
      _ = try step(.print, print.card, occasion)
      guard card(number: print.number) == nil, numbers.insert(print.number).inserted else {
        throw Refusal(.cardNumberTaken, "card", print.card.number)
      }
      events.append(
        .cardPrinted(
          print.card, number: print.number, lastFour: print.lastFour, expiresOn: expires))
    }
    return Decision(.cardsMoved(UInt64(prints.count)), events: events)
  }

  /// A spoiled print goes back to the queue without its number.
  func reportSpoiled(_ card: CardID, cause: String) throws(Refusal) -> Decision {
    guard cards.contains(card) else { throw Refusal(.cardUnknown, "card", card.number) }
    guard cards[card].life == .printed else { throw Refusal(.notPrinted, "card", card.number) }
    return Decision(.done, events: [.cardSpoiled(card, cause: cause)])
  }

  func ship(_ ids: [CardID]) throws(Refusal) -> Decision {
    try requireDistinct(ids)
    for id in ids {
      guard cards.contains(id) else { throw Refusal(.cardUnknown, "card", id.number) }
      guard cards[id].life == .printed else { throw Refusal(.notPrinted, "card", id.number) }
    }
    return Decision(.cardsMoved(UInt64(ids.count)), events: ids.map { .cardShipped($0) })
  }

  /// The state a card has after a step, or a refusal that names the card.
  func step(_ step: CardStep, _ id: CardID, _ occasion: Occasion) throws(Refusal) -> CardLife {
    guard cards.contains(id) else { throw Refusal(.cardUnknown, "card", id.number) }
    do {
      return try cards[id].life.after(step, on: occasion.today)
    } catch {
      throw Refusal(error.reason, error.facts + [.init("card", "\(id.number)")])
    }
  }

  /// A list that names a card twice is a mistake, not a batch.
  func requireDistinct(_ ids: [CardID]) throws(Refusal) {
    var seen: Set<CardID> = []
    for id in ids where !seen.insert(id).inserted {
      throw Refusal(.addressedTwice, "card", id.number)
    }
  }
}
