import Foundation
import Journal
import Messages
import SQLite
import Testing

@testable import Views

@Suite struct DiskTests {
  @Test func `views follow a journal on the disk across its segments while it is written`() throws {
    let scratch = Scratch()
    let journal = try scratch.journal(segmentBytes: 64 << 10)
    let pen = Pen(journal)
    try pen.foundTown()
    let directory = scratch.path
    let following = Following(scratch) { try JournalReader(directory: directory) }
    for slot in UInt32(1)...1500 {
      try pen.add(
        "Bread/Dispense", by: .bakery,
        [.drawRecorded(.init(draw: slot, outlet: 1, loaves: 2, card: slot % 10 + 1))])
      if slot % 10 == 0 { following.builder.wake(through: try pen.commit()) }
      // A builder that has caught up reads nothing, so that the next commit can begin a segment.
      if slot == 1000 { try following.reach(journal.last) }
    }
    try following.reach(journal.last)
    #expect(FileManager.default.fileExists(atPath: directory + "/journal-000002.db"))
    #expect(
      try following.reader.outletDay(outlet: 1, day: 20_000)
        == OutletDay(draws: 1500, loaves: 3000, reversals: 0, refusals: 0, throughEntry: 1501))
    #expect(try following.reader.cardHistory(card: 3, before: nil, limit: 1000).count == 150)
    let grown = try rows(ofViewsAt: scratch.views)
    #expect(try following.builder.rebuild() == 1501)
    try following.reach(1501)
    #expect(try rows(ofViewsAt: scratch.views) == grown)
    #expect(!following.notices.contains { if case .failed = $0 { true } else { false } })
  }

  /// The tables as they stand on the disk, against the text that was reviewed. `RECORD=1` writes the text anew; a change
  /// to it means a new `ViewFile.layout`.
  @Test func `the schema is the one that was reviewed`() throws {
    let scratch = Scratch()
    try ViewFile.replace(scratch.views)
    let database = try Database(path: scratch.views, access: .readOnly, settings: .reader)
    let text =
      "-- application_id \(try database.pragma("application_id")), layout \(ViewFile.layout)\n"
      + (try database.schemaText())
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/views.sql")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
  }
}
