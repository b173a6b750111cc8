import Cards
import Journal
import Synchronization
import Testing

@testable import Ledger

struct StoppingTests {
  @Test func `everything handed in before a stop is answered and durable`() async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 5)
    let asked = (0..<2_000).map { bureau.submission(Bureau.draw($0 % 5, loaves: 1), as: .bakery) }
    let before = try #require(bureau.memory).last
    bureau.ledger.submit(asked.map(\.0))
    let reading = bureau.read(restsOn: nil)
    bureau.stop()
    #expect(asked.allSatisfy { $0.1.times == 1 })
    #expect(reading.times == 1)
    for (place, one) in asked.enumerated() {
      #expect(await one.1.value.entry?.number == before + UInt64(place) + 1)
    }
    #expect(bureau.memory?.last == before + 2_000)
  }

  @Test func `after a stop everything is declined at once, and a second stop is nothing`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    bureau.stop()
    let reply = await bureau.ask(.beginImport(Label("Town")!), as: .ministry).value
    #expect(reply.declined == .stopping)
    #expect(await bureau.read(restsOn: nil).value == .failure(.stopping))
    bureau.stop()
    #expect(bureau.memory?.last == 1)
  }

  @Test(arguments: 1...20)
  func `what races with a stop is an entry and answered, or declined, once`(
    _ run: Int
  ) async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 5)
    let journal = try #require(bureau.memory)
    let before = journal.last
    let asked = (0..<400).map { bureau.submission(Bureau.draw($0 % 5, loaves: 1), as: .bakery) }
    async let stopped: Void = Task.detached { bureau.stop() }.value
    for one in asked { bureau.ledger.submit([one.0]) }
    await stopped
    var entered: [UInt64] = []
    for (_, reply) in asked {
      let value = await reply.value
      if let entry = value.entry {
        entered.append(entry.number)
      } else {
        #expect(value.declined == .stopping)
      }
    }
    #expect(entered == Array((before + 1)..<(before + 1 + UInt64(entered.count))))
    #expect(journal.last == before + UInt64(entered.count))
    #expect(asked.allSatisfy { $0.1.times == 1 })
  }
}
