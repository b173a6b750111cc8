@testable import Cards

/// Draws on both cards, draws taken back, and days closed.
extension RandomTown {
  mutating func bread() -> (Command, Someone) {
    let family = any(families)
    let loaves: Int32 =
      one(in: 15) ? any([0, -5, 1, 700, .max, .min]) : .random(in: 1...60, using: &random)
    let (device, baker) = terminal()
    if one(in: 40) { return (.closeDay(device: device), baker) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<6:
      let holder = one(in: 8) ? any(family.people) : family.head
      return (
        .dispenseBread(presented(holder), device: device, loaves: loaves, pin: pin(of: holder)),
        baker
      )
    case 6..<8:
      return (.drawLegacy(card: family.legacyCard, device: device, loaves: loaves), baker)
    default:
      let entry = one(in: 4) ? town.lastEntry : any(town.drawEntries.suffix(4) + [0])
      return (.reverseBread(device: device, entry: entry), baker)
    }
  }

  mutating func terminal() -> (Code, Someone) {
    let (device, baker): (String, Someone) = any([
      ("D1", .baker), ("D1", .baker), ("D1", .baker), ("D2", .baker), ("D3", .secondBaker),
    ])
    if one(in: 12) { return (code(any(["D9", "DG", "D0"])), any([.suezBaker, .grocer, .baker])) }
    return (code(device), mostly(baker))
  }

  mutating func pin(of person: Person) -> Key? {
    one(in: 12) ? Key(high: 9, low: 9) : any([nil, person.pin])
  }

  mutating func presented(_ person: Person) -> Presented {
    let known = town.state.citizen(nationalID: person.nationalID)
    let card = known.map { town.state.citizens[$0].card } ?? .none
    let number = card.isNone || one(in: 30) ? Key(high: 9, low: 1) : town.state.cards[card].number
    return Presented(number: number, isPresent: !one(in: 30))
  }
}

extension Town {
  /// The entries that drew bread.
  var drawEntries: [UInt64] {
    journal.suffix(200).filter { entry in !entry.postings.isEmpty }.map(\.number)
  }
}
