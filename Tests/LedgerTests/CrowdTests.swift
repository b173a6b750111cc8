import Cards
import Glibc
import Journal
import Testing

@testable import Ledger

struct CrowdTests {
  @Test func `twenty thousand draws from eight threads are one entry each without a gap, I-6`()
    async throws
  {
    let bureau = try Bureau.inMemory(checkpoint: true)
    try await bureau.settleTown(households: 400)
    let journal = try #require(bureau.memory)
    let before = journal.last
    let perThread = 2_500
    let lanes = (0..<8).map { lane in
      (0..<perThread).map { place in
        bureau.submission(Bureau.draw((lane * 50 + place) % 400, loaves: 1), as: .bakery)
      }
    }
    let threads = lanes.map { lane in
      let submissions = lane.map(\.0)
      let ledger = bureau.ledger
      let thread = DedicatedThread()
      thread.perform {
        for start in stride(from: 0, to: submissions.count, by: 7) {
          ledger.submit(Array(submissions[start..<min(start + 7, submissions.count)]))
        }
      }
      return thread
    }
    for thread in threads { thread.stop() }
    bureau.stop()
    var numbers: [UInt64] = []
    var loaves: Int64 = 0
    for (_, reply) in lanes.joined() {
      #expect(reply.times == 1)
      let entry = try #require(await reply.value.entry)
      numbers.append(entry.number)
      if case .granted(.breadDrawn(let drawn)) = entry.outcome { loaves += Int64(drawn.loaves) }
    }
    #expect(numbers.sorted() == Array(before + 1...before + 20_000))
    #expect(journal.last == before + 20_000)
    try bureau.open()
    #expect(await bureau.ledger.isBalanced)
    #expect(await bureau.ledger.loavesGivenOut == loaves)
    bureau.stop()
  }
}

extension Ledger {
  fileprivate var loavesGivenOut: Int64 {
    state.outlets.handles.reduce(0) { $0 + state.outlets[$1].lifetimeLoaves }
  }
}
