import Journal
import Messages
import Testing

@testable import Views

@Suite struct FollowingTests {
  let scratch = Scratch()
  let journal = MemoryJournal(identity: .sample)
  let pen: Pen

  init() throws {
    pen = Pen(journal)
    try pen.foundTown()
  }

  /// Town life in commits of many sizes: draws, reversals, refusals.
  private func live(_ entries: Int) throws {
    for turn in 0..<entries {
      let slot = UInt32(turn % 50 + 1)
      let events: [Written.Event.Event] =
        turn % 10 == 6
        ? [.drawReversed(slot - 1)]
        : [.drawRecorded(.init(draw: slot, outlet: slot % 2 + 1, loaves: 5, card: slot))]
      let isRefused = turn % 5 == 4
      try pen.add(
        "Bread/Dispense", by: .bakery, refused: isRefused ? "QUOTA_EXCEEDED" : nil,
        isRefused ? [] : events)
      if turn % 13 == 12 { try pen.commit() }
    }
    try pen.write("Operator/Mark")
  }

  @Test func `who has just drawn sees it`() throws {
    let following = Following(scratch, journal)
    for slot in UInt32(1)...200 {
      try following.reach(pen.draw(1, slot: slot, card: 7))
      #expect(try following.reader.outletDay(outlet: 1, day: 20_000).draws == UInt64(slot))
    }
    #expect(following.rebuilds == ["there are none yet"])
  }

  @Test func `what stood in the journal before is read without a call`() throws {
    try live(100)
    let following = Following(scratch, journal)
    #expect(following.reader.waitUntil(through: journal.last, deadline: .now + .seconds(60)))
  }

  @Test func `a wait ends at its deadline and when the builder stops`() throws {
    let following = Following(scratch, journal)
    #expect(!following.reader.waitUntil(through: 1000, deadline: .now))
    #expect(!following.reader.waitUntil(through: 1000, deadline: .now + .milliseconds(5)))
    following.builder.stop()
    #expect(!following.reader.waitUntil(through: 1000, deadline: .now + .seconds(60)))
  }

  @Test func `a promise of more than the journal has does no harm`() throws {
    let following = Following(scratch, journal)
    following.builder.wake(through: 1_000_000)
    try following.reach(1)
    try following.reach(pen.draw(1, slot: 1, card: 7))
  }

  @Test func `views built at once are row by row those that grew`() throws {
    let grown = Following(scratch, journal)
    for _ in 0..<8 {
      try live(400)
      try grown.reach(journal.last)
    }
    let other = Scratch()
    try Following(other, journal).reach(journal.last)
    let expected = try rows(ofViewsAt: scratch.views)
    #expect(try rows(ofViewsAt: other.views) == expected)
    #expect(try grown.builder.rebuild() == journal.last)
    try grown.reach(journal.last)
    #expect(try rows(ofViewsAt: scratch.views) == expected)
    #expect(grown.rebuilds == ["there are none yet", "it was ordered"])
    #expect(expected.count > 100)
  }

  @Test func `a reader sees the views that were built anew`() throws {
    try live(50)
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    let before = try following.reader.cardHistory(card: 3, before: nil, limit: 100)
    _ = try following.builder.rebuild()
    try following.reach(pen.draw(5, slot: 51, card: 3))
    let after = try following.reader.cardHistory(card: 3, before: nil, limit: 100)
    #expect(after.first?.entry == journal.last)
    #expect(Array(after.dropFirst()) == before)
  }

  @Test func `a builder goes on where the last one ended`() throws {
    try live(2500)
    let first = Following(scratch, journal)
    try first.reach(journal.last)
    first.builder.stop()
    let end = journal.last
    try live(10)
    let log = Watched.Log()
    let second = Following(scratch) { [journal] in Watched(journal, log) }
    try second.reach(journal.last)
    #expect(log.reads == [end + 1])
    #expect(second.notices.isEmpty)
  }

  @Test func `views of a killed process go on where its log ended`() throws {
    try live(1500)
    let killed = Following(scratch, journal)
    try killed.reach(journal.last)
    let copy = Scratch()
    try scratch.copyViews(to: copy)
    try live(300)
    try killed.reach(journal.last)
    let log = Watched.Log()
    let again = Following(copy) { [journal] in Watched(journal, log) }
    try again.reach(journal.last)
    #expect(log.reads.first != 1)
    #expect(again.rebuilds.isEmpty)
    #expect(try rows(ofViewsAt: copy.views) == rows(ofViewsAt: scratch.views))
  }

  @Test func `large entries are folded a few at a time`() throws {
    for _ in 0..<6 {
      let citizen = Written.CitizenRegistered(
        citizen: 1, sealed: [UInt8](repeating: 7, count: 1_000_000))
      try pen.write("Imports/Stage", .citizenRegistered(citizen), .citizenRegistered(citizen))
    }
    let log = Watched.Log()
    let following = Following(scratch) { [journal] in Watched(journal, log) }
    try following.reach(7)
    #expect(log.reads == [1, 5])
  }
}
