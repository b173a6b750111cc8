@testable import Cards

/// Draws commands from a seed: most of them plausible, some absurd, each by somebody who may or may not send it.
struct RandomTown {
  var random: SeededNumbers
  let town: Town
  /// Known families, one that was never imported, and single persons.
  private let families: [Family]

  init(seed: UInt64) throws {
    random = SeededNumbers(seed: seed)
    town = try Town(on: "2026-01-28")
    var families = (0..<8).map { Family(UInt64($0 * 10 + 1), of: 2 + $0 % 4) }
    families[1].people[1].hasMobile = false
    families[3].people[0].centre = "HQ"
    families[5].people[2].centre = "P2"
    families[3].people[3].born = day("2010-03-05")
    families[2].people[1].countsForBread = false
    self.families = families + [.single(201), .single(202), Family(901)]
    for family in self.families.dropLast() { try town.admit(family) }
    try town.announceRation(from: "2026-02-10")
  }

  /// Time goes on, or somebody does something.
  mutating func step() {
    if one(in: 30) {
      let days = one(in: 8) ? Int.random(in: 2...25, using: &random) : 1
      town.today = town.today.adding(days: days)
    }
    let (command, someone) = next()
    town.outcome(of: command, by: someone)
  }

  mutating func next() -> (Command, Someone) {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<38: bread()
    case 38..<70: card()
    case 70..<82: notice()
    case 82..<92: agreement()
    case 92..<96: load()
    default: time()
    }
  }

  private mutating func one(in many: Int) -> Bool { Int.random(in: 0..<many, using: &random) == 0 }

  private mutating func any<Thing>(_ things: [Thing]) -> Thing {
    things[Int.random(in: 0..<things.count, using: &random)]
  }

  /// Usually the one whose work it is; sometimes anybody.
  private mutating func mostly(_ someone: Someone...) -> Someone {
    one(in: 20) ? any(Self.everybody) : any(someone)
  }

  private static let everybody: [Someone] = [
    .mona, .nabil, .stranger, .postAtP1, .postAtP2, .postAtHQ, .printer, .hala, .hany, .suez,
    .hotline, .gateway, .baker, .secondBaker, .grocer, .suezBaker, .daemon,
  ]
}

// MARK: Bread

extension RandomTown {
  private mutating func bread() -> (Command, Someone) {
    let family = any(families)
    let loaves: Int32 =
      one(in: 15) ? any([0, -5, 1, 700, .max, .min]) : .random(in: 1...60, using: &random)
    let (device, baker) = terminal()
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

  private mutating func terminal() -> (Code, Someone) {
    let (device, baker): (String, Someone) = any([
      ("D1", .baker), ("D1", .baker), ("D1", .baker), ("D2", .baker), ("D3", .secondBaker),
    ])
    if one(in: 12) { return (code(any(["D9", "DG", "D0"])), any([.suezBaker, .grocer, .baker])) }
    return (code(device), mostly(baker))
  }

  private mutating func pin(of person: Person) -> Key? {
    one(in: 12) ? Key(high: 9, low: 9) : any([nil, person.pin])
  }

  private mutating func presented(_ person: Person) -> Presented {
    let known = town.state.citizen(nationalID: person.nationalID)
    let card = known.map { town.state.citizens[$0].card } ?? .none
    let number = card.isNone || one(in: 30) ? Key(high: 9, low: 1) : town.state.cards[card].number
    return Presented(number: number, isPresent: !one(in: 30))
  }
}

// MARK: Cards

extension RandomTown {
  private mutating func card() -> (Command, Someone) {
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

  private mutating func delivery(to person: Person) -> (Command, Someone) {
    let other = one(in: 15) ? any(any(families).people) : person
    return (
      .deliver(
        presented(person), nationalID: other.nationalID, mobile: other.mobile, pin: person.pin),
      mostly(.postAtP1, .postAtP1, .postAtHQ, .postAtP2)
    )
  }

  /// A few cards in a state, now and then with one that is not in it.
  private mutating func some(_ life: CardLife) -> [CardID] { some { $0 == life } }

  private mutating func forwarded() -> [CardID] {
    some {
      if case .forwarded = $0 { true } else { false }
    }
  }

  private mutating func waiting() -> [CardID] {
    some {
      if case .notified = $0 { true } else { false }
    }
  }

  private mutating func some(_ isMeant: (CardLife) -> Bool) -> [CardID] {
    var cards = town.cards(isMeant).shuffled(using: &random)
    cards = Array(cards.prefix(.random(in: 1...3, using: &random)))
    if one(in: 25) { cards.append(CardID(.random(in: 0...60, using: &random))) }
    return cards
  }
}

// MARK: Messages, agreements, time

extension RandomTown {
  private mutating func notice() -> (Command, Someone) {
    let person = any(any(families).people)
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      return (
        .attestMobile(
          nationalID: person.nationalID, mobile: person.mobile, seal: 1, sealed: []),
        mostly(.postAtP1)
      )
    case 1:
      return (
        .lookUp(nationalID: person.nationalID, mobile: person.mobile),
        mostly(.hotline, .postAtP1, .hala)
      )
    default:
      let top = max(1, town.state.notices.count)
      let ids = (0..<2).map { _ in NoticeID(.random(in: 1...top, using: &random)) }
      let report = any([NoticeReport.accepted, .delivered, .delivered, .failed(cause: "absent")])
      return (.reportNotices(ids, report), mostly(.gateway))
    }
  }

  private mutating func agreement() -> (Command, Someone) {
    let proposals = town.state.proposals.count
    let recent = ProposalID(proposals &- UInt32.random(in: 0...2, using: &random))
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return (.withdraw(recent), mostly(.mona, .hala))
    case 1..<7:
      let digest = digest(one(in: 12) ? 8 : 7)
      return (.approve(recent, digest: digest), mostly(.mona, .nabil, .hala, .hany))
    default:
      let (act, someone) = act()
      return (.propose(act, digest: digest(7)), someone)
    }
  }

  private mutating func act() -> (Act, Someone) {
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<4:
      let cards = some {
        if case .atHeadquarters = $0 { true } else { false }
      }
      return (.destroyCards(cards, witness: Label("W")!), mostly(.hala, .hany))
    case 4:
      let household = HouseholdID(.random(in: 0...10, using: &random))
      return (.reinstateLegacyCard(household, cause: Label()), mostly(.mona, .nabil))
    case 5:
      let start = town.today.adding(days: .random(in: -1...9, using: &random))
      return (
        .announce(
          Announcement(governorate: any([3, 4]), service: .ration, effectiveFrom: start)),
        mostly(.mona)
      )
    default:
      let (key, value): (PolicyKey, Int64) = any([
        (.breadLoavesPerPersonPerDay, 4), (.breadLoavesPerPersonPerDay, 5),
        (.breadPricePiastres, 25), (.noticeTries, 2), (.collectionFirstWindowMonths, 1),
        (.pinRequiredForRation, 0), (.breadAdvanceDays, 1), (.pinTries, 5), (.pinTries, 99),
      ])
      let from = town.today.adding(days: .random(in: 0...3, using: &random))
      return (
        .setPolicy(PolicyValue(key, value: value, effectiveFrom: from)), mostly(.mona, .nabil)
      )
    }
  }

  /// Small imports, some of which claim people who are taken.
  private mutating func load() -> (Command, Someone) {
    let load = town.lastImport
    let fresh = Family(
      UInt64.random(in: 1_000...4_000, using: &random) * 10, of: any([0, 1, 2, 3]))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return (.beginImport(Label("more")!), mostly(.mona))
    case 1: return (.discardImport(load), mostly(.mona))
    case 2 where town.state.imports.count > 0:
      let staged = town.state.imports[load]
      return (
        .propose(
          .approveImport(load, rows: staged.rows, digest: staged.digest), digest: digest(7)),
        mostly(.mona)
      )
    default:
      let chunk = town.state.imports.count > 0 ? town.state.imports[load].nextChunk : 0
      let families = [fresh] + (one(in: 3) ? [any(families)] : [])
      return (
        .appendImport(load, chunk: chunk, families: families.map(\.imported), digest: digest(3)),
        mostly(.mona)
      )
    }
  }

  private mutating func time() -> (Command, Someone) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: (.confirmClock, mostly(.mona))
    case 1:
      (
        .driveClock(
          to: Instant(unixNanoseconds: .random(in: 0...20, using: &random)),
          from: Instant(unixNanoseconds: 10)), mostly(.mona)
      )
    default: (.sweep(any(SweepKind.allCases), from: any([0, 0, 0, 7, .max])), .daemon)
    }
  }
}

extension Town {
  /// The entries that drew bread.
  var drawEntries: [UInt64] {
    journal.suffix(200).filter { entry in !entry.postings.isEmpty }.map(\.number)
  }

  func cards(_ isMeant: (CardLife) -> Bool) -> [CardID] {
    state.cards.handles.filter { isMeant(state.cards[$0].life) }
  }
}
