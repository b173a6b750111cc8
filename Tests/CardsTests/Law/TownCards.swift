@testable import Cards

/// How far a card has come on its way to its holder.
enum Stage: Int, Comparable {
  case requested = 1, printed, shipped, received, notified, active

  static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
}

extension Town {
  /// Brings first cards of these people so far, step by step, all on today's date.
  func bring(_ people: [Person], to stage: Stage) throws {
    for person in people { try grant(.requestCard(nationalID: person.nationalID), by: .postAtP1) }
    if stage >= .printed { try print(people) }
    if stage >= .shipped { try grant(.ship(people.map(card)), by: .printer) }
    if stage >= .received { try receive(people) }
    if stage >= .notified { try report(.delivered, to: people[0]) }
    if stage >= .active { for person in people { try deliver(to: person) } }
  }

  func bring(_ person: Person, to stage: Stage) throws { try bring([person], to: stage) }

  func print(_ people: [Person]) throws {
    let prints = people.map { person in
      PrintedNumber(card: card(person), number: freshNumber(), lastFour: 1_000)
    }
    try grant(.reportPrinted(prints), by: .printer)
  }

  /// A card number nobody has had: entries only go up.
  func freshNumber() -> Key {
    numbersGiven += 1
    return Key(high: 0xA4, low: numbersGiven)
  }

  /// Each card is taken in at the centre assigned to it.
  func receive(_ people: [Person]) throws {
    for (centre, clerk) in [("P1", Someone.postAtP1), ("P2", .postAtP2), ("HQ", .postAtHQ)] {
      let here = people.filter { $0.centre == centre }
      if !here.isEmpty { try grant(.receiveShipment(here.map(card)), by: clerk) }
    }
  }

  @discardableResult
  func report(_ report: NoticeReport, to person: Person) throws -> Answer {
    try grant(.reportNotices([notice(for: person)], report), by: .gateway)
  }

  func deliver(to person: Person, by clerk: Someone = .postAtP1) throws {
    try grant(delivery(to: person), by: clerk)
  }

  func delivery(to person: Person) -> Command {
    .deliver(
      present(person), nationalID: person.nationalID, mobile: person.mobile, pin: person.pin)
  }

  /// The newest notice of the one who is called for this person's card.
  func notice(for person: Person) -> NoticeID {
    state.citizens[state.noticeRecipient(for: citizen(person))].notice
  }

  func card(_ person: Person) -> CardID { record(of: person).card }

  func life(_ person: Person) -> CardLife { state.cards[card(person)].life }

  func present(_ person: Person) -> Presented {
    Presented(number: state.cards[card(person)].number, isPresent: true)
  }
}

extension Town {
  /// Nobody came for the card: both windows run out and two of the headquarters' clerks destroy it.
  func destroyUncollected(_ person: Person) throws {
    try bring(person, to: .notified)
    let windows = life(person).windows!
    try bringToHeadquarters(person)
    today = windows.secondEnds.adding(days: 1)
    try agree(.destroyCards([card(person)], witness: Label("W-1")!), .hala, .hany)
  }

  /// On the day after window 1 the card goes to the headquarters and is taken in there.
  func bringToHeadquarters(_ person: Person) throws {
    today = life(person).windows!.firstEnds.adding(days: 1)
    try grant(.forward([card(person)]), by: .postAtP1)
    try grant(.receiveShipment([card(person)]), by: .hala)
  }
}

extension Town {
  /// The post attests the mobile that stands in the person's own name.
  func attest(_ person: Person) throws {
    try grant(
      .attestMobile(
        nationalID: person.nationalID, mobile: person.mobile, seal: person.number, sealed: []),
      by: .postAtP1)
  }

  func finds(_ number: Key) -> Bool { state.card(number: number) != nil }
}
