import Testing

@testable import Cards

/// A parcel of cards arrives at its centre, and its holders are called.
@Suite struct ReceivingTests {
  private var family = Family(1)

  private func town(_ families: Family..., to stage: Stage = .shipped) throws -> Town {
    let town = try Town()
    for family in families {
      try town.admit(family)
      try town.bring(family.people, to: stage)
    }
    return town
  }

  private func arrival(_ town: Town, _ people: [Person]) -> Command {
    .receiveShipment(people.map(town.card))
  }

  @Test func `a card is taken in only at the centre assigned to it (C-9, C-10)`() throws {
    let town = try town(family)
    let parcel = arrival(town, family.people)
    for other in [Someone.postAtP2, .postAtHQ, .hala, .suez] {
      #expect(town.refusal(of: parcel, by: other) == .wrongCentre)
    }
    try town.grant(parcel, by: .postAtP1)
    #expect(town.life(family.head) == .atCentre)
    #expect(town.state.cards[town.card(family.head)].place == OfficeID(1))
  }

  @Test func `a clerk without an office takes nothing in`() throws {
    let town = try town(family)
    let stranger = Someone(role: .post, uid: 299)
    #expect(town.refusal(of: arrival(town, family.people), by: stranger) == .wrongCentre)
  }

  @Test func `one card of another centre keeps the whole parcel out`() throws {
    var split = Family(1)
    split.people[3].centre = "P2"
    let town = try town(split)
    #expect(town.refusal(of: arrival(town, split.people), by: .postAtP1) == .wrongCentre)
    #expect(town.life(split.head) == .inTransit)
  }

  @Test func `the head is called once for all cards of his household (R51, C-13)`() throws {
    let town = try town(family)
    #expect(
      try town.grant(arrival(town, family.people), by: .postAtP1)
        == .shipmentReceived(cards: 4, notices: 1))
    let notice = town.state.notices[town.notice(for: family.people[3])]
    #expect(notice.recipient == town.citizen(family.head))
    #expect(notice.centre == OfficeID(1))
    #expect(notice.state == .queued)
  }

  @Test func `each household and each person without one is called for himself (C-53)`() throws {
    let (other, single) = (Family(11), Family.single(21))
    let town = try town(family, other, single)
    #expect(
      try town.grant(arrival(town, family.people + other.people + single.people), by: .postAtP1)
        == .shipmentReceived(cards: 9, notices: 3))
    #expect(
      town.state.notices[town.notice(for: single.head)].recipient == town.citizen(single.head))
  }

  @Test func `cards that follow while a message is on its way need no second one`() throws {
    let town = try town(family)
    let (first, rest) = (Array(family.people.prefix(1)), Array(family.people.dropFirst()))
    try town.grant(arrival(town, first), by: .postAtP1)
    #expect(
      try town.grant(arrival(town, rest), by: .postAtP1)
        == .shipmentReceived(cards: 3, notices: 0))
  }

  @Test func `cards that follow after the message was received are announced anew`() throws {
    let town = try town(family)
    try town.grant(arrival(town, Array(family.people.prefix(1))), by: .postAtP1)
    try town.report(.delivered, to: family.head)
    #expect(
      try town.grant(arrival(town, Array(family.people.dropFirst())), by: .postAtP1)
        == .shipmentReceived(cards: 3, notices: 1))
    #expect(town.life(family.people[1]) == .atCentre)
  }

  @Test func `a head without a mobile cannot be called: his notice has failed (C-12, C-33)`() throws
  {
    var silent = Family(1)
    silent.people[0].hasMobile = false
    let town = try town(silent)
    try town.receive(silent.people)
    #expect(town.state.notices[town.notice(for: silent.head)].state == .failed)
    #expect(town.life(silent.head) == .atCentre)
  }

  @Test func `a card is taken in once`() throws {
    let town = try town(family)
    try town.receive(family.people)
    #expect(town.refusal(of: arrival(town, family.people), by: .postAtP1) == .notInTransit)
  }
}
