import Cards
import Journal
import Testing

@testable import Ledger

struct SweepTests {
  @Test func `the turn of a month is recorded in slices, and a second run finds nothing`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 620)
    let journal = try #require(bureau.memory)
    await bureau.tick(5)
    let before = journal.last
    bureau.clock.pass(30 * .day)
    await bureau.tick(10)
    let slices = try (before + 1...journal.last).map { try bureau.events(of: $0) }
    let opened = slices.map { events in
      events.count { if case .cycleOpened = $0 { true } else { false } }
    }
    #expect(opened.reduce(0, +) == 620)
    #expect(opened.filter { $0 > 0 }.count == 2)
    #expect(opened.allSatisfy { $0 <= 500 })
    #expect(slices.last == [.swept(through: bureau.clock.today)])
    let after = journal.last
    await bureau.tick(10)
    #expect(journal.last == after)
    bureau.stop()
  }

  @Test func `a household that drew before the sweep is not opened twice`() async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 3)
    bureau.clock.pass(30 * .day)
    _ = await bureau.ask(Bureau.draw(1), as: .bakery).value
    let drawn = try #require(bureau.memory).last
    await bureau.tick(10)
    let opened = try (drawn + 1...bureau.memory!.last).flatMap { try bureau.events(of: $0) }
      .compactMap { event -> HouseholdID? in
        if case .cycleOpened(let id, _, _, _, _) = event { id } else { nil }
      }
    #expect(opened == [HouseholdID(1), HouseholdID(3)])
    bureau.stop()
  }

  @Test func `cards past their three years are swept, R36`() async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 3)
    await bureau.requestAllCards()
    let number = Key(high: 0xCA4D, low: 1)
    let presented = Presented(number: number, isPresent: true)
    for (command, peer) in [
      (.reportPrinted([PrintedNumber(card: CardID(1), number: number, lastFour: 1)]), .ministry),
      (.ship([CardID(1)]), .ministry), (.receiveShipment([CardID(1)]), .post),
      (.reportNotices([Handle(1)], .delivered), .ministry),
      (
        .deliver(presented, nationalID: Bureau.citizenKey(1), mobile: 1, pin: Key(high: 1, low: 1)),
        .post
      ),
    ] as [(Command, Peer)] {
      #expect(await bureau.ask(command, as: peer).value.answer != nil)
    }
    await bureau.tick(5)
    #expect(await bureau.ledger.life(of: CardID(1)) == .active)
    bureau.clock.pass(3 * 366 * .day)
    await bureau.tick(10)
    #expect(await bureau.ledger.life(of: CardID(1)) == .expired)
    bureau.stop()
  }

  @Test func `a sweep that the day turns under begins anew`() async throws {
    let bureau = try Bureau.inMemory(clock: FakeClock(CivilDate(year: 2026, month: 3, day: 31)!))
    try await bureau.settleTown(households: 3)
    await bureau.tick(1)
    bureau.clock.pass(.day)
    await bureau.tick(10)
    #expect(
      await bureau.ledger.cycles
        == Array(repeating: Month(containing: bureau.clock.today), count: 3))
    bureau.stop()
  }
}

extension Ledger {
  fileprivate func life(of card: CardID) -> CardLife { state.cards[card].life }
  fileprivate var cycles: [Month] {
    state.households.handles.map { Month(index: state.households[$0].cycle) }
  }
}
