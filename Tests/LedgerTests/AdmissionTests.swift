import Cards
import Testing

@testable import Ledger

struct AdmissionTests {
  private let begin = Command.beginImport(Label("Town")!)

  @Test func `without room on the disk writes are refused, reads go on, and writes come back`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    bureau.hasRoom(false)
    await bureau.tick(60)
    let last = await bureau.status.lastEntry
    #expect(await bureau.ask(begin, as: .ministry).value.declined == .readOnly(.diskFull))
    #expect(await bureau.read(restsOn: nil).value == .success(0))
    bureau.ledger.count(refusal: "UNPARSABLE", of: .bakery)
    await bureau.tick(60)
    #expect(await bureau.status.lastEntry == last)
    #expect(await bureau.status.readOnly == .diskFull)
    bureau.hasRoom(true)
    await bureau.tick()
    #expect(await bureau.ask(begin, as: .ministry).value.entry != nil)
    bureau.stop()
  }

  @Test func `a ledger opened without room is read-only from its first moment`() async throws {
    let bureau = try Bureau.inMemory()
    bureau.stop()
    bureau.hasRoom(false)
    try bureau.open()
    #expect(await bureau.ask(begin, as: .ministry).value.declined == .readOnly(.diskFull))
    bureau.stop()
    #expect(bureau.faults.times == 0)
  }

  @Test func `past its deadline nothing is entered`() async throws {
    let bureau = try Bureau.inMemory()
    let deadline = DedicatedThread.now()
    let reply = await bureau.ask(begin, as: .ministry, deadline: deadline).value
    #expect(reply.declined == .deadlineExceeded)
    #expect(await bureau.status.lastEntry == 1)
    let declined = Awaited<Declined>()
    bureau.ledger.read([
      Reading(
        peer: .ministry, deadline: deadline, look: { _, _, _ in Shown(restsOn: nil) {} },
        declined: { declined.tell($0) })
    ])
    #expect(await declined.value == .deadlineExceeded)
    bureau.stop()
  }
}
