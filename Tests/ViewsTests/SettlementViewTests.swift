import Journal
import Messages
import Testing

@testable import Views

@Suite struct SettlementViewTests {
  let scratch = Scratch()
  let journal = MemoryJournal(identity: .sample)
  let pen: Pen
  let following: Following

  init() throws {
    pen = Pen(journal)
    following = Following(scratch, journal)
    try pen.write(
      "Approvals/Approve", by: .ministry,
      .outletRegistered(.init(outlet: 1, code: "B1", kind: 1, governorate: 3, name: "مخبز النور")),
      .outletRegistered(.init(outlet: 2, code: "B2", kind: 1, governorate: 4, name: "")),
      .outletRegistered(.init(outlet: 3, code: "G3", kind: 2, governorate: 3, name: "")))
  }

  private func close(_ outlet: UInt32, _ number: UInt32, day: Int32) -> Written.Event.Event {
    .settlementClosed(
      .init(
        outlet: outlet, number: number, day: day, sequence: 1, subsidyPerLoafPiastres: 125,
        draws: .init(count: 1, loaves: Int64(number) * 10)))
  }

  /// Two days: 2 and 3 close the first by hand, 1 by the sweep of the next day; then 1 and 2 close that one.
  private func write() throws {
    try pen.write("Settlements/CloseDay", close(2, 1, day: 20_000))
    try pen.write("Settlements/CloseDay", close(3, 1, day: 20_000))
    try pen.write("Settlements/CloseDay", close(2, 2, day: 20_001))
    try pen.write("Sweep/settlements", close(1, 1, day: 20_000), close(3, 2, day: 20_001))
    try pen.write("Settlements/CloseDay", close(1, 2, day: 20_001))
  }

  private func list(
    _ owner: WantedSettlements.Owner, _ days: ClosedRange<Int32> = 20_000...20_001,
    number: UInt32 = 0, after: UInt64 = 0, limit: Int = 100
  ) throws -> [String] {
    try following.reach(journal.last)
    return try following.reader.settlements(
      WantedSettlements(owner, days: days, number: number), after: after, limit: limit
    ).map { "\($0.code) \($0.settlement.number) \($0.settlement.day) \($0.entry)" }
  }

  @Test func `settlements are listed by day, each day's in the order of their closing`() throws {
    try write()
    #expect(
      try list(.everybody) == [
        "B2 1 20000 2", "G3 1 20000 3", "B1 1 20000 5", "B2 2 20001 4", "G3 2 20001 5",
        "B1 2 20001 6",
      ])
    #expect(try list(.everybody, 20_001...20_001).count == 3)
    #expect(try list(.everybody, 20_002...20_009).isEmpty)
  }

  @Test func `an outlet's and a governorate's are picked out`() throws {
    try write()
    #expect(try list(.outlet(1)) == ["B1 1 20000 5", "B1 2 20001 6"])
    #expect(try list(.outlet(1), number: 2) == ["B1 2 20001 6"])
    #expect(try list(.governorate(4)) == ["B2 1 20000 2", "B2 2 20001 4"])
    #expect(try list(.outlet(9)).isEmpty && list(.governorate(9)).isEmpty)
  }

  @Test func `pages meet without gap or repetition, whatever their length`() throws {
    try write()
    for owner in [.everybody, .governorate(3), .outlet(1)] as [WantedSettlements.Owner] {
      let whole = try list(owner)
      for limit in 1...whole.count {
        var (pages, after) = ([String](), UInt64(0))
        while true {
          let page = try following.reader.settlements(
            WantedSettlements(owner, days: 20_000...20_001), after: after, limit: limit)
          guard let last = page.last else { break }
          pages += page.map {
            "\($0.code) \($0.settlement.number) \($0.settlement.day) \($0.entry)"
          }
          after = last.serial
        }
        #expect(pages == whole)
      }
    }
  }

  @Test func `a settlement is kept as it was written, with its outlet as it is registered`() throws
  {
    try write()
    try following.reach(journal.last)
    let settlement = try #require(
      try following.reader.settlements(
        WantedSettlements(.outlet(1), days: 20_000...20_000), after: 0, limit: 1
      ).first)
    #expect(settlement.name == "مخبز النور" && settlement.kind == 1 && settlement.governorate == 3)
    #expect(settlement.settlement.draws == Written.Tally(count: 1, loaves: 10))
    #expect(settlement.settlement.subsidyPerLoafPiastres == 125)
  }
}
