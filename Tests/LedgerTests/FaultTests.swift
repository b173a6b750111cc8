import Cards
import Journal
import Testing

@testable import Ledger

struct FaultTests {
  @Test(arguments: [MemoryJournal.Outcome.lost, .kept])
  func `after a failed append nobody is answered and nothing more is written`(
    _ outcome: MemoryJournal.Outcome
  ) async throws {
    let bureau = try Bureau.inMemory(checkpoint: true)
    let journal = try #require(bureau.memory)
    journal.failAppend(1, outcome: outcome)
    let first = bureau.ask(.beginImport(Label("One")!), as: .ministry)
    await bureau.settle()
    let second = bureau.ask(.discardImport(ImportID(1)), as: .ministry)
    let reading = bureau.read(restsOn: nil)
    await bureau.tick(2)
    #expect(bureau.faults.times == 1)
    #expect(first.times + second.times + reading.times == 0)
    #expect(journal.last == (outcome == .kept ? 2 : 1))
    bureau.stop()
    #expect(first.times + second.times + reading.times == 0)
    #expect(bureau.faults.times == 1)
    #expect(journal.last == (outcome == .kept ? 2 : 1))
  }

  @Test(arguments: [MemoryJournal.Outcome.lost, .kept])
  func `a ledger opened after a failed append is what its journal adds up to`(
    _ outcome: MemoryJournal.Outcome
  ) async throws {
    let bureau = try Bureau.inMemory(checkpoint: true)
    let journal = try #require(bureau.memory)
    try await bureau.settleTown(households: 3)
    await bureau.tick()
    _ = await bureau.ask(Bureau.draw(0), as: .bakery).value
    journal.failAppend(1, outcome: outcome)
    let clerk = ClerkRow(uid: 77, role: .sms, office: nil, name: Label("Late")!)
    _ = bureau.ask(.propose(.registerClerks([clerk]), digest: Digest()), as: .ministry)
    await bureau.tick()
    bureau.stop()
    journal.restart()
    try bureau.open()
    let pages = await bureau.ledger.pages
    try bureau.forgetCheckpoint()
    try await bureau.crash()
    try bureau.open()
    #expect(await bureau.ledger.pages == pages)
    #expect(await bureau.ledger.isBalanced)
    #expect(await bureau.ask(Bureau.draw(1), as: .bakery).value.answer != nil)
    bureau.stop()
  }
}
