import Cards
import Testing

@testable import Ledger

struct EntryPropertyTests {
  private let desk = EntryDesk()

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whatever the law could say reads back`(_ seed: UInt64) throws {
    var dice = EntryDice(seed: seed)
    for _ in 0..<2_000 {
      let entry = dice.entry()
      #expect(try desk.roundTrip(entry) == entry, "seed \(seed)")
    }
  }

  @Test func `damaged bytes are read or refused, never a trap`() throws {
    var dice = EntryDice(seed: 4)
    for (_, entry) in Sample.entries {
      let (facts, record) = try desk.write(entry)
      for _ in 0..<200 {
        let facts = dice.chance(2) ? dice.damaged(facts) : facts
        let record = dice.damaged(record)
        // Either outcome is right; what is proven is that there is one.
        _ = try? desk.read(facts: facts, record: record, entry: entry.facts.number)
      }
    }
  }
}
