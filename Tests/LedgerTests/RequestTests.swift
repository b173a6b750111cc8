import Cards
import Journal
import Testing

@testable import Ledger

struct RequestTests {
  @Test func `a request asked again gets the same answer from the one entry, I-11`() async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 2)
    let id = bureau.newRequestID()
    let first = try #require(
      await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    let last = await bureau.status.lastEntry
    let again = try #require(
      await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    expectSame(first, again)
    bureau.stop()
    try bureau.open()
    let afterwards = try #require(
      await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    expectSame(first, afterwards)
    #expect(await bureau.status.lastEntry == last)
    bureau.stop()
  }

  @Test func `a refusal asked again is the same refusal, I-11`() async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 2)
    let id = bureau.newRequestID()
    let command = Bureau.draw(0, loaves: 10_000)
    let first = try #require(await bureau.ask(command, as: .bakery, id: id).value.entry)
    let again = try #require(await bureau.ask(command, as: .bakery, id: id).value.entry)
    guard case .refused(let refusal) = again.outcome else {
      Issue.record("It was granted.")
      return
    }
    #expect(refusal.reason == .quotaExceeded)
    #expect(!refusal.facts.isEmpty)
    expectSame(first, again)
    bureau.stop()
  }

  @Test func `a request asked again before it is durable waits for the one entry, I-11`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    journal.hold()
    let id = bureau.newRequestID()
    let first = bureau.ask(.beginImport(Label("Town")!), as: .ministry, id: id)
    journal.waitUntilHolding()
    let second = bureau.ask(.beginImport(Label("Town")!), as: .ministry, id: id)
    _ = await bureau.status
    #expect(first.times + second.times == 0)
    journal.release()
    expectSame(try #require(await first.value.entry), try #require(await second.value.entry))
    #expect(journal.last == 2)
    bureau.stop()
  }

  @Test func `a request identity used for another request names the entry that has it`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    let id = bureau.newRequestID()
    let first = await bureau.ask(.beginImport(Label("Town")!), as: .ministry, id: id).value
    let other = await bureau.ask(.discardImport(ImportID(1)), as: .ministry, id: id, body: 2).value
    #expect(other.declined == .requestIDReused(entry: try #require(first.entry).number))
    bureau.stop()
  }

  @Test func `two callers may use the same request identity`() async throws {
    let bureau = try Bureau.inMemory()
    let id = bureau.newRequestID()
    let one = await bureau.ask(.beginImport(Label("Town")!), as: .ministry, id: id).value
    let two = await bureau.ask(.discardImport(ImportID(1)), as: .secondMinistry, id: id).value
    #expect(one.entry?.number == 2)
    #expect(two.entry?.number == 3)
    bureau.stop()
  }

  @Test func `a request older than 72 hours or from beyond ten minutes ahead is not taken`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    func declined(_ milliseconds: Int64) async -> Declined? {
      let id = bureau.newRequestID(after: milliseconds)
      return await bureau.ask(.beginImport(Label("T")!), as: .ministry, id: id).value.declined
    }
    let (hours, minutes): (Int64, Int64) = (3_600_000, 60_000)
    #expect(await declined(-72 * hours - 1) == .requestTooOld(asOf: 1))
    #expect(await declined(10 * minutes + 1) == .requestFromFuture)
    #expect(await declined(-72 * hours) == nil)
    #expect(await declined(10 * minutes) == nil)
    bureau.stop()
  }

  @Test func `a clock set back makes no forgotten request new, S11`() async throws {
    let bureau = try Bureau.inMemory(.rehearsal)
    try await bureau.settleTown(households: 2)
    let id = bureau.newRequestID()
    let first = try #require(await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    bureau.clock.pass(4 * .day)
    _ = await bureau.ask(Bureau.draw(1), as: .bakery).value
    bureau.clock.step(-4 * .day)
    let again = await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value
    #expect(again.declined == .requestTooOld(asOf: first.number + 1))
    bureau.stop()
    try bureau.open()
    let afterwards = await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value
    #expect(afterwards.declined == .requestTooOld(asOf: first.number + 1))
    bureau.stop()
  }

  @Test func `a start with a wrong clock forgets no request, S11`() async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 2)
    let id = bureau.newRequestID()
    let first = try #require(await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    bureau.stop()
    bureau.clock.step(3_650 * .day)
    try bureau.open()
    #expect(await bureau.status.readOnly == .clockGap)
    let again = try #require(await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    expectSame(first, again)
    bureau.stop()
  }

  @Test func `what was done is told also while the disk is full`() async throws {
    let bureau = try Bureau.inMemory()
    let id = bureau.newRequestID()
    let command = Command.beginImport(Label("Town")!)
    let first = try #require(await bureau.ask(command, as: .ministry, id: id).value.entry)
    bureau.hasRoom(false)
    await bureau.tick()
    let again = try #require(await bureau.ask(command, as: .ministry, id: id).value.entry)
    expectSame(first, again)
    bureau.stop()
  }

  private func expectSame(_ one: Entered, _ other: Entered) {
    #expect(one.number == other.number)
    #expect(one.stamp == other.stamp)
    #expect(one.outcome == other.outcome)
    #expect(one.proof == other.proof)
  }
}
