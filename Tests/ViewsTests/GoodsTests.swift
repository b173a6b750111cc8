import Journal
import Messages
import Testing

@testable import Views

@Suite struct GoodsTests {
  let scratch = Scratch()
  let journal = MemoryJournal(identity: .sample)
  let pen: Pen

  init() throws {
    pen = Pen(journal)
    try pen.foundTown()
  }

  private func draw(_ value: Written.RationValue, slot: UInt32, card: UInt32) throws {
    try pen.write(
      "Ration/Dispense", by: .bakery,
      .rationOpened(.init(household: 1, month: 24_000, value: value)),
      .goodsDrawRecorded(.init(draw: slot, outlet: 1, card: card, drawn: value)))
  }

  @Test func `an outlet's day counts ration value of all sources, reversals taken off`() throws {
    let value = Written.RationValue(pointsPiastres: 1, grantPiastres: 20, monthPiastres: 300)
    try draw(value, slot: 1, card: 7)
    try draw(.init(monthPiastres: 5_000), slot: 2, card: 0)
    try pen.write("Ration/Reverse", by: .bakery, .goodsDrawReversed(1))
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    #expect(
      try following.reader.outletDay(outlet: 1, day: 20_000)
        == OutletDay(
          draws: 1, loaves: 0, rationPiastres: 5_000, reversals: 1, refusals: 0, throughEntry: 4))
  }

  @Test func `a card's history shows goods beside bread, and their slots are not one another's`()
    throws
  {
    try pen.draw(20, slot: 1, card: 7)
    try draw(.init(grantPiastres: 900), slot: 1, card: 7)
    try pen.write("Ration/Reverse", by: .bakery, .goodsDrawReversed(1))
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    let lines = try following.reader.cardHistory(card: 7, before: nil, limit: 10)
    #expect(lines.map(\.rationPiastres) == [-900, 900, 0])
    #expect(lines.map(\.loaves) == [0, 0, 20])
    #expect(lines.map(\.place) == ["BAK-1", "BAK-1", "BAK-1"])
  }
}
