@testable import Cards

/// Cards on their way: asked for, printed, sent, taken in, handed over.
extension RandomTown {
  mutating func card() -> (Command, Someone) {
    let person = any(any(families).people)
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return (.requestCard(nationalID: person.nationalID), mostly(.postAtP1, .mona))
    case 1:
      return (
        .requestBatch(
          governorate: any([3, 3, 4]), cursor: .random(in: 0...30, using: &random),
          limit: any([1, 3, 100])), mostly(.postAtP1)
      )
    case 2..<5:
      let prints = some(.requested).map {
        PrintedNumber(card: $0, number: town.freshNumber(), lastFour: 1)
      }
      return (.reportPrinted(prints), mostly(.printer))
    case 5:
      return (.reportSpoiled(some(.printed).first ?? CardID(99), cause: "x"), mostly(.printer))
    case 6, 7: return (.ship(some(.printed)), mostly(.printer))
    case 8, 9:
      let arrived = one(in: 2) ? some(.inTransit) : forwarded()
      return (.receiveShipment(arrived), mostly(.postAtP1, .postAtP1, .postAtHQ, .postAtP2, .hala))
    case 10..<14: return delivery(to: person)
    default: return (.forward(waiting()), mostly(.postAtP1, .postAtP1, .postAtHQ, .postAtP2))
    }
  }

  mutating func delivery(to person: Person) -> (Command, Someone) {
    let other = one(in: 15) ? any(any(families).people) : person
    return (
      .deliver(
        presented(person), nationalID: other.nationalID, mobile: other.mobile, pin: person.pin),
      mostly(.postAtP1, .postAtP1, .postAtHQ, .postAtP2)
    )
  }

  /// A few cards in a state, now and then with one that is not in it.
  mutating func some(_ life: CardLife) -> [CardID] { some { $0 == life } }

  mutating func forwarded() -> [CardID] {
    some {
      if case .forwarded = $0 { true } else { false }
    }
  }

  mutating func waiting() -> [CardID] {
    some {
      if case .notified = $0 { true } else { false }
    }
  }

  mutating func some(_ isMeant: (CardLife) -> Bool) -> [CardID] {
    var cards = town.cards(isMeant).shuffled(using: &random)
    cards = Array(cards.prefix(.random(in: 1...3, using: &random)))
    if one(in: 25) { cards.append(CardID(.random(in: 0...60, using: &random))) }
    return cards
  }
}

extension Town {
  func cards(_ isMeant: (CardLife) -> Bool) -> [CardID] {
    state.cards.handles.filter { isMeant(state.cards[$0].life) }
  }
}
