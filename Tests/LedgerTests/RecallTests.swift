import Cards
import Journal
import Testing

@testable import Ledger

struct RecallTests {
  @Test(arguments: [false, true])
  func `an entry is read back as its caller was told of it, with the same proof (R34)`(
    onDisk: Bool
  ) async throws {
    let bureau = try onDisk ? Bureau.onDisk() : Bureau.inMemory()
    try await bureau.settleTown(households: 2)
    let drawn = try #require(await bureau.ask(Bureau.draw(0), as: .bakery).value.entry)
    let refused = try #require(
      await bureau.ask(Bureau.draw(0, loaves: 10_000), as: .bakery).value.entry)
    for entered in [drawn, refused] {
      let recalled = try #require(await bureau.recall(entered.number))
      #expect(recalled.entered.outcome == entered.outcome)
      #expect(recalled.entered.stamp == entered.stamp)
      #expect(recalled.entered.proof == entered.proof)
      #expect(recalled.method == "Test/Ask" && recalled.epoch == 1)
    }
    bureau.stop()
  }

  @Test func `what is no entry, or not durable yet, is unknown`() async throws {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    for entry in [0, 2, .max] as [UInt64] { #expect(await bureau.recall(entry) == nil) }
    journal.hold()
    let reply = bureau.ask(.beginImport(Label("Town")!), as: .ministry)
    journal.waitUntilHolding()
    #expect(await bureau.recall(2) == nil)
    journal.release()
    _ = await reply.value
    #expect(await bureau.recall(2) != nil)
    bureau.stop()
  }
}

extension Bureau {
  fileprivate func recall(_ entry: UInt64) async -> Recalled? {
    let told = Awaited<Recalled?>()
    ledger.recall(entry) {
      if case .found(let recalled) = $0 { told.tell(recalled) } else { told.tell(nil) }
    }
    return await told.value
  }
}
