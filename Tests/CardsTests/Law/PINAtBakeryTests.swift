import Testing

@testable import Cards

/// The PIN at the bakery: not asked for by default, verified where it is sent (C-28).
@Suite struct PINAtBakeryTests {
  private let head = Family(1).head
  private let wrong = Key(high: 9, low: 9)

  private func town() throws -> Town { try Town.withBread(Family(1)) }

  private func tries(_ town: Town) -> UInt8 { town.state.cards[town.card(head)].wrongPINs }

  private func attempt(_ town: Town, _ pin: Key?, loaves: Int32 = 1) -> Reason? {
    town.refusal(of: town.dispensing(loaves, on: head, pin: pin), by: .baker)
  }

  @Test func `a PIN is not needed for bread unless policy asks for it (C-28)`() throws {
    let town = try town()
    #expect(attempt(town, nil) == nil)
    try town.set(.pinRequiredForRation, to: 1)
    #expect(attempt(town, nil) == .pinRequired)
    #expect(attempt(town, head.pin) == nil)
  }

  @Test func `a wrong PIN is counted in the entry that refuses it`() throws {
    let town = try town()
    let entry = town.lastEntry
    #expect(
      town.outcome(of: town.dispensing(5, on: head, pin: wrong), by: .baker)
        == .refused(Refusal(.pinWrong, [.init("tries_left", "2")])))
    #expect(tries(town) == 1)
    #expect(town.lastEntry == entry + 1)
    #expect(town.leftToday(Family(1)) == 60)
  }

  @Test func `the third wrong PIN blocks it, and then the right one is refused too`() throws {
    let town = try town()
    #expect(attempt(town, wrong) == .pinWrong)
    #expect(attempt(town, wrong) == .pinWrong)
    #expect(attempt(town, wrong) == .pinBlocked)
    #expect(attempt(town, head.pin) == .pinBlocked)
    #expect(tries(town) == 3)
  }

  @Test func `a blocked PIN stops neither the card nor bread without a PIN`() throws {
    let town = try town()
    for _ in 1...3 { _ = attempt(town, wrong) }
    #expect(town.life(head) == .active)
    #expect(attempt(town, nil) == nil)
  }

  @Test func `a right PIN ends the row of wrong ones`() throws {
    let town = try town()
    _ = attempt(town, wrong)
    _ = attempt(town, wrong)
    #expect(attempt(town, head.pin) == nil)
    #expect(tries(town) == 0)
  }

  @Test func `a right PIN ends the row also when the quota then refuses the bread`() throws {
    let town = try town()
    _ = attempt(town, wrong)
    _ = attempt(town, wrong)
    #expect(attempt(town, head.pin, loaves: 61) == .quotaExceeded)
    #expect(tries(town) == 0)
  }

  @Test func `how many tries is the ministry's to set (P)`() throws {
    let town = try town()
    try town.set(.pinTries, to: 1)
    #expect(attempt(town, wrong) == .pinBlocked)
  }

  @Test func `no PIN is looked at before the card, its holder and the service are`() throws {
    let town = try town()
    let wife = Family(1).people[1]
    try town.bring(wife, to: .active)
    let command = town.dispensing(5, on: wife, pin: wrong)
    #expect(town.refusal(of: command, by: .baker) == .notHeadCard)
    #expect(town.state.cards[town.card(wife)].wrongPINs == 0)
  }
}
