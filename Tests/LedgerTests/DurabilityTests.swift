import Cards
import Journal
import Testing

@testable import Ledger

struct DurabilityTests {
  @Test func `a submission is answered only once its entry is durable`() async throws {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    journal.hold()
    let reply = bureau.ask(.beginImport(Label("Town")!), as: .ministry)
    journal.waitUntilHolding()
    #expect(reply.times == 0)
    #expect(journal.last == 1)
    journal.release()
    let entry = try #require(await reply.value.entry)
    #expect(entry.number == 2)
    #expect(journal.last == 2)
    bureau.stop()
  }
}
