import Testing

@testable import Cards

/// A citizen asks where and when to collect (R66); being told is notice too (C-12).
@Suite struct LookingUpTests {
  private let family = Family(1)
  private let firstDay = day("2026-01-31")

  private func town(to stage: Stage) throws -> Town {
    let town = try Town(on: "2026-01-31")
    try town.admit(family)
    try town.bring(family.people, to: stage)
    return town
  }

  private func question(_ person: Person) -> Command {
    .lookUp(nationalID: person.nationalID, mobile: person.mobile)
  }

  private func place(_ town: Town, by someone: Someone = .hotline) throws -> CollectionPlace {
    let answer = try town.grant(question(family.people[1]), by: someone)
    guard case .place(let place) = answer else { throw Unexpected(answer: answer) }
    return place
  }

  @Test func `being told by the hotline starts the windows of the whole household (C-12, C-13)`()
    throws
  {
    let town = try town(to: .received)
    let place = try place(town)
    let windows = CollectionWindows(noticeOn: firstDay)
    #expect(place.windowStarted)
    #expect((place.office, place.from, place.until) == (OfficeID(1), firstDay, windows.firstEnds))
    for person in family.people { #expect(town.life(person) == .notified(windows)) }
  }

  @Test func `after the telephone call the message's own report changes nothing`() throws {
    let town = try town(to: .received)
    _ = try place(town)
    town.today = day("2026-02-10")
    #expect(
      try town.report(.delivered, to: family.head) == .noticesReported(notices: 0, windows: 0))
    #expect(town.life(family.head) == .notified(CollectionWindows(noticeOn: firstDay)))
  }

  @Test func `asking again tells the same place and starts nothing`() throws {
    let town = try town(to: .notified)
    town.today = day("2026-02-28")
    let place = try place(town)
    #expect(!place.windowStarted)
    #expect((place.from, place.until) == (firstDay, day("2026-02-28")))
  }

  @Test func `in the second month the place is the headquarters (R59)`() throws {
    let town = try town(to: .notified)
    town.today = day("2026-03-01")
    let place = try place(town)
    #expect(place.office == OfficeID(3))
    #expect((place.from, place.until) == (day("2026-03-01"), day("2026-03-31")))
  }

  @Test func `nothing is told to who is not identified by his own mobile (C-51)`() throws {
    let town = try town(to: .received)
    let person = family.people[1]
    for mobile in [0, family.head.mobile] {
      let question = Command.lookUp(nationalID: person.nationalID, mobile: mobile)
      #expect(town.refusal(of: question, by: .hotline) == .mobileMismatch)
    }
    #expect(town.life(person) == .atCentre)
  }

  @Test func `who has no mobile is not identified by sending none`() throws {
    var silent = Family(11)
    silent.people[0].hasMobile = false
    let town = try town(to: .received)
    try town.admit(silent)
    let question = Command.lookUp(nationalID: silent.head.nationalID, mobile: 0)
    #expect(town.refusal(of: question, by: .hotline) == .mobileMismatch)
  }

  @Test(arguments: [Stage.requested, .printed, .shipped, .active])
  func `there is nothing to collect before the card is at its centre or after (R66)`(
    _ stage: Stage
  ) throws {
    let town = try town(to: stage)
    #expect(town.refusal(of: question(family.people[1]), by: .hotline) == .noCardWaiting)
  }

  @Test func `who never had a card is told that none waits`() throws {
    let town = try Town()
    try town.admit(family)
    #expect(town.refusal(of: question(family.head), by: .hotline) == .noCardWaiting)
  }

  @Test func `post and governorate look only into their own house`() throws {
    let town = try town(to: .received)
    for other in [Someone.postAtP2, .hala, .suez, Someone(role: .post, uid: 299)] {
      #expect(town.refusal(of: question(family.people[1]), by: other) == .noCardWaiting)
    }
    #expect(town.life(family.head) == .atCentre)
    #expect(try place(town, by: .postAtP1).windowStarted)
  }

  @Test func `a card on its way to the headquarters is in nobody's house`() throws {
    let town = try town(to: .notified)
    town.today = day("2026-03-01")
    try town.grant(.forward(family.people.map(town.card)), by: .postAtP1)
    let stranger = Someone(role: .post, uid: 299)
    #expect(town.refusal(of: question(family.people[1]), by: stranger) == .noCardWaiting)
    #expect(try place(town).office == OfficeID(3))
  }
}
