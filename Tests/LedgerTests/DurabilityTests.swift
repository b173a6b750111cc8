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
    _ = await bureau.status
    #expect(reply.times == 0)
    #expect(journal.last == 1)
    journal.release()
    let entry = try #require(await reply.value.entry)
    #expect(entry.number == 2)
    #expect(journal.last == 2)
    bureau.stop()
  }

  @Test func `a reading waits for the entries it shows and for no others`() async throws {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    journal.hold()
    let reply = bureau.ask(.beginImport(Label("Town")!), as: .ministry)
    journal.waitUntilHolding()
    let (onEverything, onIt) = (bureau.read(restsOn: nil), bureau.read(restsOn: 2))
    let before = bureau.read(restsOn: 1)
    #expect(await before.value == .success(0))
    #expect(onEverything.times == 0)
    #expect(onIt.times == 0)
    journal.release()
    #expect(await onEverything.value == .success(0))
    #expect(await onIt.value == .success(0))
    #expect(reply.times == 1)
    bureau.stop()
  }

  @Test func `a reading that rests on the commit under way does not wait for the next`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    journal.hold()
    _ = bureau.ask(.beginImport(Label("Town")!), as: .ministry)
    journal.waitUntilHolding()
    let (next, _) = bureau.submission(.discardImport(ImportID(1)), as: .ministry)
    let seen = Awaited<UInt64>()
    bureau.ledger.submit([next])
    bureau.ledger.read([
      Reading(
        peer: .ministry, deadline: .max,
        look: { _, _, _ in Shown(restsOn: 2) { seen.tell(journal.last) } }, declined: { _ in })
    ])
    journal.release()
    #expect(await seen.value == 2)
    bureau.stop()
  }

  @Test func `the status tells of durable entries and does not wait for the disk`() async throws {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    let before = await bureau.status
    journal.hold()
    let reply = bureau.ask(.beginImport(Label("Town")!), as: .ministry)
    journal.waitUntilHolding()
    let during = await bureau.status
    #expect(during.lastEntry == 1)
    #expect(during.head == before.head)
    journal.release()
    _ = await reply.value
    #expect(await bureau.status.lastEntry == 2)
    #expect(try journal.lastSeal()?.root == (await bureau.status.head))
    bureau.stop()
  }
}
