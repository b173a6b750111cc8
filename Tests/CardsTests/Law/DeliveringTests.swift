import Testing

@testable import Cards

/// A card is handed over: his own ID, his own mobile, by a clerk of Egypt Post (R62-R64).
@Suite struct DeliveringTests {
  private let family = Family(1)
  private var head: Person { family.head }
  private var wife: Person { family.people[1] }

  private func town(to stage: Stage = .notified) throws -> Town {
    let town = try Town()
    try town.admit(family, .single(11))
    try town.bring(family.people, to: stage)
    return town
  }

  private func delivery(
    _ town: Town, number: Key? = nil, isPresent: Bool = true, nationalID: Key? = nil,
    mobile: UInt64? = nil
  ) -> Command {
    .deliver(
      Presented(number: number ?? town.present(head).number, isPresent: isPresent),
      nationalID: nationalID ?? head.nationalID, mobile: mobile ?? head.mobile, pin: head.pin)
  }

  @Test func `each check of a delivery is told by its own reason (R62)`() throws {
    let town = try town()
    let nobody = Key(high: 9, low: 9)
    let wrong: [(Command, Reason)] = [
      (delivery(town, number: nobody), .cardUnknown),
      (delivery(town, isPresent: false), .cardNotPresent),
      (delivery(town, nationalID: nobody), .citizenUnknown),
      (delivery(town, nationalID: wife.nationalID), .nationalIDMismatch),
      (delivery(town, mobile: wife.mobile), .mobileMismatch),
      (delivery(town, mobile: 0), .mobileMismatch),
    ]
    for (command, reason) in wrong {
      #expect(town.refusal(of: command, by: .postAtP1) == reason)
    }
    #expect(town.refusal(of: delivery(town), by: .postAtP2) == .wrongCentre)
    #expect(town.life(head) == .notified(CollectionWindows(noticeOn: town.today)))
  }

  @Test func `who fails several checks is told the first, in the order of the papers`() throws {
    let town = try town(to: .received)
    let nobody = Key(high: 9, low: 9)
    let ever: [(Command, Reason)] = [
      (delivery(town, number: nobody, isPresent: false, nationalID: nobody), .cardUnknown),
      (delivery(town, isPresent: false, nationalID: nobody), .cardNotPresent),
      (delivery(town, nationalID: nobody, mobile: 0), .citizenUnknown),
      (delivery(town, nationalID: wife.nationalID, mobile: 0), .nationalIDMismatch),
      (delivery(town, mobile: 0), .mobileMismatch),
      (delivery(town), .windowNotOpen),
    ]
    for (command, reason) in ever {
      #expect(town.refusal(of: command, by: .postAtP2) == reason)
    }
  }

  @Test func `who has no mobile in his own name waits for one (C-33)`() throws {
    var silent = family
    silent.people[1].hasMobile = false
    let town = try Town()
    try town.admit(silent)
    try town.bring(silent.people, to: .notified)
    let command = town.delivery(to: silent.people[1])
    #expect(town.refusal(of: command, by: .postAtP1) == .waitingMobile)
    try town.attest(silent.people[1])
    #expect(town.refusal(of: command, by: .postAtP1) == nil)
  }

  @Test func `with his card a citizen's account becomes active (C-8, R67)`() throws {
    let town = try town()
    #expect(!town.record(of: head).accountIsActive)
    try town.deliver(to: head)
    #expect(town.record(of: head).accountIsActive)
    #expect(!town.record(of: wife).accountIsActive)
  }

  @Test func `the head's card carries ration, the others' do not (R55, R56, C-53)`() throws {
    let town = try town()
    let single = Family.single(11).head
    try town.bring(single, to: .notified)
    let expires = town.today.addingYears(3)
    for (person, carries) in [(head, true), (wife, false), (single, false)] {
      #expect(
        try town.grant(town.delivery(to: person), by: .postAtP1)
          == .delivered(expiresOn: expires, carriesRation: carries))
    }
  }

  @Test func `each member collects his own card, in any order (C-13)`() throws {
    let town = try town()
    for person in family.people.reversed() {
      #expect(town.refusal(of: town.delivery(to: person), by: .postAtP1) == nil)
      #expect(town.life(person) == .active)
    }
  }

  @Test func `a delivered card is no longer at any centre, and not handed over twice`() throws {
    let town = try town()
    try town.deliver(to: head)
    #expect(town.state.cards[town.card(head)].place.isNone)
    #expect(town.refusal(of: delivery(town), by: .postAtP1) == .notAtCentre)
  }

  @Test func `the number of a spoiled print delivers nothing`() throws {
    let town = try Town()
    try town.admit(family)
    try town.bring(head, to: .printed)
    let spoiled = town.present(head).number
    try town.grant(.reportSpoiled(town.card(head), cause: "chip"), by: .printer)
    #expect(town.refusal(of: delivery(town, number: spoiled), by: .postAtP1) == .cardUnknown)
  }
}
