import Journal
import Messages
import Testing

@testable import Views

@Suite struct OutletDayTests {
  let scratch = Scratch()
  let journal = MemoryJournal(identity: .sample)
  let pen: Pen

  init() throws {
    pen = Pen(journal)
    try pen.foundTown()
  }

  private func day(_ outlet: UInt32, _ day: Int32 = 20_000) throws -> OutletDay {
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    return try following.reader.outletDay(outlet: outlet, day: day)
  }

  @Test func `an outlet's day counts what stands, what was taken back and what was refused`() throws
  {
    try pen.draw(20, slot: 1, card: 7)
    try pen.draw(15, slot: 2, card: 0)
    try pen.draw(5, slot: 3, card: 8, by: .secondBakery, outlet: 2)
    try pen.write("Bread/Reverse", by: .bakery, .drawReversed(1))
    try pen.write("Bread/Dispense", by: .bakery, refused: "QUOTA_EXCEEDED")
    try pen.write("Bread/Dispense", by: .bakery, refused: "CARD_UNKNOWN")
    #expect(
      try day(1)
        == OutletDay(draws: 1, loaves: 15, reversals: 1, refusals: 2, throughEntry: 7))
    #expect(
      try day(2) == OutletDay(draws: 1, loaves: 5, reversals: 0, refusals: 0, throughEntry: 7))
  }

  @Test func `a day on which nothing happened is all zeros`() throws {
    try pen.draw(20, slot: 1, card: 7)
    let none = OutletDay(draws: 0, loaves: 0, reversals: 0, refusals: 0, throughEntry: 2)
    #expect(try day(1, 20_001) == none)
    #expect(try day(99) == none)
  }

  @Test func `what others try in an outlet's name is not in its day`() throws {
    let stranger = Caller(uid: 6666, device: "POS-1")
    try pen.write("Bread/Dispense", by: stranger, refused: "DEVICE_NOT_YOURS")
    let unknown = Caller(uid: 1001, device: "POS-9")
    try pen.write("Bread/Dispense", by: unknown, refused: "DEVICE_UNKNOWN")
    try pen.write("Collection/Deliver", by: .office, refused: "NO_CARD_WAITING")
    #expect(try day(1).refusals == 0)
  }

  @Test func `a slot that is used again next day finds the newer draw`() throws {
    try pen.draw(20, slot: 1, card: 7)
    pen.day += 1
    try pen.draw(8, slot: 1, card: 8, by: .secondBakery, outlet: 2)
    try pen.write("Bread/Reverse", by: .secondBakery, .drawReversed(1))
    #expect(try day(1).loaves == 20)
    #expect(
      try day(2, 20_001)
        == OutletDay(draws: 0, loaves: 0, reversals: 1, refusals: 0, throughEntry: 4))
  }

  @Test func `a terminal that is registered anew counts for its new outlet`() throws {
    try pen.write("Bread/Dispense", by: .bakery, refused: "QUOTA_EXCEEDED")
    try pen.write(
      "Approvals/Approve", .deviceRegistered(.init(device: 1, code: "POS-1", outlet: 2, uid: 1001)))
    try pen.write("Bread/Dispense", by: .bakery, refused: "QUOTA_EXCEEDED")
    #expect(try day(1).refusals == 1)
    #expect(try day(2).refusals == 1)
  }
}
