import Foundation
import Testing

@testable import Journal

@Suite struct SegmentTests {
  let scratch = Scratch()

  @Test func `a segment that is large enough is sealed and the next one begun`() throws {
    let journal = try scratch.journal(segmentBytes: 100_000)
    try journal.extend(by: 4000, perCommit: 100)
    let segments = try SegmentCatalog.scan(scratch.path)
    #expect(segments.count > 1 && segments == Array(1...segments.count))
    for number in segments.dropLast() {
      let name = "journal-00000\(number).db"
      #expect(scratch.mode(name) == 0o400)
      #expect(scratch.size(name) > 80_000 && scratch.size(name) < 150_000)
    }
    #expect(try journal.isWhole(through: 4000))
  }

  @Test func `a start needs only the last segment`() throws {
    try scratch.journal(segmentBytes: 1).extend(by: 5)
    for number in 1...4 { try hide(number) }
    let journal = try SQLiteJournal(directory: scratch.path)
    #expect(journal.last == 5)
    #expect(try journal.lastSeal()?.last == 5)
    try journal.extend(by: 1)
    #expect(try journal.numbers(from: 5) == [5, 6])
    let fault = faultText { _ = try journal.numbers(from: 4) }
    #expect(fault?.contains("entry 4 is in it — bring the segment back") == true)
  }

  @Test func `an empty last segment goes on with the chain of the one before`() throws {
    try scratch.journal().extend(by: 4, perCommit: 2)
    try scratch.journal().beginEpoch()
    try hide(1)
    let journal = try SQLiteJournal(directory: scratch.path)
    #expect(journal.last == 4)
    #expect(try journal.lastSeal()?.last == 4)
    try journal.extend(by: 1)
    #expect(journal.last == 5)
  }

  @Test func `a crash between sealing and beginning is made good at the next start`() throws {
    try scratch.journal().extend(by: 3)
    try FileMode.makeReadOnly(scratch.file("journal-000001.db"))
    try Data("half".utf8).write(to: URL(fileURLWithPath: scratch.file("journal-000002.db.new")))
    let journal = try SQLiteJournal(directory: scratch.path)
    #expect(scratch.exists("journal-000002.db") && !scratch.exists("journal-000002.db.new"))
    try journal.extend(by: 2)
    #expect(try journal.isWhole(through: 5))
  }

  @Test func `a reader in the way delays a new segment and no commit`() throws {
    let journal = try scratch.journal(segmentBytes: 1)
    try journal.extend(by: 1)
    let reader = try JournalReader(directory: scratch.path)
    try reader.readEntries(from: 1, limit: 1) { _, _, _ in
      try journal.extend(by: 1)
      try journal.extend(by: 1)
    }
    #expect(try SegmentCatalog.scan(scratch.path).count < 3)
    try journal.extend(by: 2)
    #expect(try SegmentCatalog.scan(scratch.path).count >= 2)
    #expect(try journal.isWhole(through: 5))
  }

  @Test func `a restore opens the next epoch and keeps the numbers going`() throws {
    let journal = try scratch.journal()
    try journal.extend(by: 3)
    try journal.beginEpoch()
    #expect(journal.identity.epoch == 2)
    #expect(journal.identity.id == LedgerIdentity.sample.id)
    try journal.extend(by: 2)
    #expect(try scratch.journal().identity.epoch == 2)
    #expect(try scratch.journal().isWhole(through: 5))
  }

  @Test func `a journal at rest is read by an auditor who may write nothing`() throws {
    try scratch.journal(segmentBytes: 1).extend(by: 3)
    let copy = Scratch()
    for number in 1...3 {
      let name = "journal-00000\(number).db"
      try copyFile(scratch.file(name), to: copy.file(name))
    }
    let reader = try JournalReader(directory: copy.path)
    #expect(try reader.identity() == .sample)
    #expect(try reader.isWhole(through: 3))
  }

  private func hide(_ number: Int) throws {
    let name = "journal-00000\(number).db"
    try FileManager.default.moveItem(
      atPath: scratch.file(name), toPath: scratch.file("moved-\(number)"))
  }
}
