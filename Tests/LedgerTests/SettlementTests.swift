import Cards
import Journal
import Testing

@testable import Ledger

struct SettlementTests {
  @Test
  func `a day that nobody closed is closed by the sweep, once, before the day counts as swept`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 3)
    await bureau.tick(5)
    let drawnOn = bureau.clock.today
    _ = await bureau.ask(Bureau.draw(0), as: .bakery).value
    _ = await bureau.ask(Bureau.draw(1, loaves: 3), as: .bakery).value
    await bureau.tick(5)
    let before = try #require(bureau.memory).last
    bureau.clock.pass(.day)
    await bureau.tick(10)
    let events = try (before + 1...bureau.memory!.last).flatMap { try bureau.events(of: $0) }
    let closed = events.compactMap { event -> Settlement? in
      if case .settlementClosed(let settlement) = event { settlement } else { nil }
    }
    #expect(closed.map(\.day) == [drawnOn.daysSince1970])
    #expect(closed.first?.totals.draws == Tally(count: 2, loaves: 8, cashPiastres: 160))
    #expect(events.last == .swept(through: bureau.clock.today))
    bureau.stop()
  }

  @Test
  func `an open account comes through a restart, and its closing is asked again as one (I-11)`()
    async throws
  {
    let bureau = try Bureau.inMemory(checkpoint: true)
    try await bureau.settleTown(households: 3)
    _ = await bureau.ask(Bureau.draw(0), as: .bakery).value
    await bureau.tick(5)
    _ = await bureau.ask(Bureau.draw(1, loaves: 3), as: .bakery).value
    try await bureau.crash()
    try bureau.open()
    let id = bureau.newRequestID()
    let closing = Command.closeDay(device: Bureau.device)
    let first = await bureau.ask(closing, as: .bakery, id: id).value
    guard case .dayClosed(let settlement)? = first.answer else {
      Issue.record("It was not closed.")
      return
    }
    #expect(settlement.totals.draws == Tally(count: 2, loaves: 8, cashPiastres: 160))
    let again = await bureau.ask(closing, as: .bakery, id: id).value
    #expect(again.answer == first.answer && again.entry?.number == first.entry?.number)
    #expect(await bureau.ask(closing, as: .bakery).value.reason == .nothingToSettle)
    bureau.stop()
  }
}
