import Journal
import Messages
import SQLite
import Testing

@testable import Views

@Suite struct FailureTests {
  let scratch = Scratch()
  let journal = MemoryJournal(identity: .sample)
  let pen: Pen

  init() throws {
    pen = Pen(journal)
    try pen.foundTown()
    for slot in UInt32(1)...3000 {
      try pen.add(
        "Bread/Dispense", by: .bakery,
        [.drawRecorded(.init(draw: slot, outlet: 1, loaves: 1, card: slot % 100 + 1))])
    }
    try pen.commit()
  }

  /// Builds the views and ends the builder, so that the file can be meddled with.
  private func build() throws -> [String] {
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    following.builder.stop()
    return try rows(ofViewsAt: scratch.views)
  }

  private func expectRebuilt(_ whole: [String]) throws {
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    #expect(following.rebuilds.count == 1)
    #expect(try rows(ofViewsAt: scratch.views) == whole)
    #expect(try following.reader.outletDay(outlet: 1, day: 20_000).draws == 3000)
  }

  @Test(arguments: [0, 30, 2000])
  func `a file with a damaged head is built anew`(_ offset: UInt64) throws {
    let whole = try build()
    try scratch.damageViews(at: offset, count: 1000)
    try expectRebuilt(whole)
  }

  @Test(arguments: [
    "UPDATE progress SET layout = 0", "DELETE FROM progress", "PRAGMA user_version = 99",
    "PRAGMA application_id = 5", "UPDATE progress SET root = x'00'",
    "UPDATE progress SET through = 9000",
  ])
  func `a file of another layout or another journal is built anew`(_ sql: String) throws {
    let whole = try build()
    try scratch.alterViews(sql)
    try expectRebuilt(whole)
  }

  @Test func `views of a journal that was restored from a backup are built anew`() throws {
    _ = try build()
    let restored = MemoryJournal(identity: .sample)
    let pen = Pen(restored, hand: 2)
    try pen.foundTown()
    for slot in UInt32(1)...4000 {
      try pen.add("Bread/Dispense", [.drawRecorded(.init(draw: slot, outlet: 2, loaves: 2))])
    }
    try pen.commit()
    let following = Following(scratch, restored)
    // The old views already hold that many entries, so what is waited for lies beyond them.
    try following.reach(4001)
    #expect(following.rebuilds.count == 1)
    #expect(try following.reader.outletDay(outlet: 1, day: 20_000).draws == 0)
    #expect(try following.reader.outletDay(outlet: 2, day: 20_000).draws == 4000)
  }

  @Test func `damage that only a reader meets is built anew`() throws {
    let whole = try build()
    let page = try rootOfHistory()
    try scratch.damageViews(at: (page - 1) * 4096, count: 4096)
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    #expect(following.rebuilds.isEmpty)
    #expect(throws: ViewsUnavailable.self) {
      for card in UInt32(1)...100 {
        _ = try following.reader.cardHistory(card: card, before: nil, limit: 1000)
      }
    }
    try following.reach(journal.last)
    #expect(following.rebuilds.count == 1)
    for card in UInt32(1)...100 {
      #expect(try following.reader.cardHistory(card: card, before: nil, limit: 1000).count == 30)
    }
    #expect(try rows(ofViewsAt: scratch.views) == whole)
  }

  /// Where the history begins: read by no builder that has nothing to add.
  private func rootOfHistory() throws -> UInt64 {
    let database = try Database(path: scratch.views, access: .readOnly, settings: .reader)
    let row = try database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'history'")
    try #require(try row.step())
    return row.uint64(0)
  }

  @Test func `a log that outlived its file is not recovered into the new one`() throws {
    let whole = try build()
    let live = Following(scratch, journal)
    try live.reach(pen.draw(1, slot: 1, card: 7))
    let copy = Scratch()
    try scratch.copyViews(to: copy, only: "-wal")
    let other = MemoryJournal(identity: .sample)
    try Pen(other).foundTown()
    let following = Following(copy, other)
    try following.reach(1)
    #expect(following.notices == [.rebuilding("there are none yet")])
    #expect(try rows(ofViewsAt: copy.views).count < whole.count)
  }

  @Test func `a journal that cannot be read is tried again and the views are kept`() throws {
    let log = Watched.Log()
    log.tear(at: 1500)
    let following = Following(scratch) { [journal] in Watched(journal, log) }
    #expect(!following.reader.waitUntil(through: 1, deadline: .now + .seconds(2)))
    log.tear(at: nil)
    try following.reach(journal.last)
    #expect(following.rebuilds == ["there are none yet"])
    #expect(following.notices.contains { if case .failed = $0 { true } else { false } })
    #expect(following.notices.last == .recovered(through: 3001))
    #expect(try following.reader.outletDay(outlet: 1, day: 20_000).draws == 3000)
  }

  @Test func `a journal that cannot be opened leaves the reader without an answer, not in a trap`()
    throws
  {
    let following = Following(scratch) { throw Watched.Torn() }
    #expect(throws: ViewsUnavailable.self) {
      try following.reader.outletDay(outlet: 1, day: 20_000)
    }
    #expect(throws: Watched.Torn.self) { try following.builder.rebuild() }
  }

  @Test func `pauses grow while nothing moves and end with the first new entry`() {
    var patience = Patience(firstPause: .seconds(1))
    var pauses: [Duration] = []
    for _ in 0..<20 { pauses.append(patience.failed()) }
    #expect(pauses[0..<5] == [.zero, .seconds(1), .seconds(2), .seconds(4), .seconds(8)])
    #expect(pauses.last == .seconds(600))
    let moved = patience.reached(5)
    let first = patience.failed()
    let stood = patience.reached(5)
    let second = patience.failed()
    #expect(moved && !stood)
    #expect([first, second] == [.zero, .seconds(1)])
  }
}
