import Foundation
import SQLite
import Testing

@testable import Journal

@Suite struct SQLiteJournalTests {
  let scratch = Scratch()

  @Test func `a journal goes on where it ended`() throws {
    try scratch.journal().extend(by: 10, perCommit: 4)
    let journal = try scratch.journal()
    #expect(journal.last == 10)
    #expect(journal.identity == .sample)
    try journal.extend(by: 3, perCommit: 3)
    #expect(try journal.isWhole(through: 13))
  }

  @Test func `every file is for its owner alone`() throws {
    let journal = try scratch.journal()
    try journal.extend(by: 1)
    for name in ["journal-000001.db", "journal-000001.db-wal", "journal-000001.db-shm"] {
      #expect(scratch.mode(name) == 0o600)
    }
  }

  @Test func `a ledger is made once and not opened where there is none`() throws {
    let missing = faultText { _ = try SQLiteJournal(directory: scratch.path) }
    #expect(missing?.contains("no ledger here") == true)
    try scratch.journal().extend(by: 1)
    let present = faultText { try SQLiteJournal.create(in: scratch.path, identity: .other) }
    #expect(present?.contains("there is a ledger here already") == true)
    #expect(try scratch.journal().identity == .sample)
  }

  @Test func `an open makes what the log recovered durable in the main file`() throws {
    let live = try scratch.journal()
    try live.extend(by: 30, perCommit: 10)
    let copy = Scratch()
    // The files as a killed process leaves them: rows in the log, none in the main file.
    for name in ["journal-000001.db", "journal-000001.db-wal"] {
      try copyFile(scratch.file(name), to: copy.file(name))
    }
    try #require(try rows(copy.file("journal-000001.db")) == 0)
    let reopened = try SQLiteJournal(directory: copy.path)
    #expect(try rows(copy.file("journal-000001.db")) == 30)
    #expect(try reopened.isWhole(through: 30))
  }

  @Test func `it does not open while another connection keeps it from being made durable`() throws {
    let first = try scratch.journal()
    try first.extend(by: 1)
    let path = scratch.file("journal-000001.db")
    let reader = try Database(path: path, access: .readOnly, settings: .reader)
    try reader.reading {
      let row = try reader.prepare("SELECT count(*) FROM entries")
      _ = try row.step()
      try first.extend(by: 1)
      let fault = faultText { _ = try SQLiteJournal(directory: scratch.path) }
      #expect(fault?.contains("another program reads it") == true)
    }
  }

  @Test func `a full disk fails the append and every one after it`() throws {
    let journal = try scratch.journal()
    try journal.extend(by: 3)
    let second = batch(from: 4, count: 1)
    let failing = try SQLiteJournal(directory: scratch.path, settings: .full)
    var large = EntryBatch(first: 4)
    large.append(facts: [UInt8](repeating: 1, count: 400_000), record: [])
    let error = #expect(throws: JournalFault.self) {
      try failing.append(large) { sealing(large, after: nil) }
    }
    guard case .appendFailed(4, 4, let cause as DatabaseError) = error else {
      Issue.record("not an append failure: \(String(describing: error))")
      return
    }
    #expect(cause.kind == .diskFull)
    #expect(throws: JournalFault.self) {
      try failing.append(second) { sealing(second, after: nil) }
    }
    #expect(failing.last == 3)
  }

  @Test func `nothing deletes or changes an entry or a seal`() throws {
    try scratch.journal().extend(by: 3)
    let path = scratch.file("journal-000001.db")
    let database = try Database(path: path, access: .readWrite, settings: Settings())
    for sql in [
      "DELETE FROM entries", "UPDATE entries SET facts = x'00'", "DELETE FROM commits",
      "UPDATE commits SET instant = 0",
    ] {
      #expect(throws: DatabaseError.self) { try database.execute(sql) }
    }
    #expect(try scratch.journal().isWhole(through: 3))
  }

  @Test func `a missing entry is found by reading`() throws {
    try scratch.journal().extend(by: 10, perCommit: 5)
    try tamper("DROP TRIGGER entries_stay; DELETE FROM entries WHERE number = 4")
    let journal = try scratch.journal()
    #expect(
      faultText { _ = try journal.numbers() }?.contains("entry 4 is missing before 5") == true)
  }

  @Test func `entries that end before their seals do not open`() throws {
    try scratch.journal().extend(by: 10, perCommit: 5)
    try tamper("DROP TRIGGER entries_stay; DELETE FROM entries WHERE number = 10")
    let fault = faultText { _ = try scratch.journal() }
    #expect(fault?.contains("entries end at 9 and seals at 10") == true)
  }

  @Test func `a segment from a newer version is refused by its number`() throws {
    try scratch.journal().extend(by: 1)
    try tamper("PRAGMA user_version=99")
    let error = #expect(throws: DatabaseError.self) { _ = try scratch.journal() }
    #expect(error?.kind == .newerSchema(found: 99, known: 1))
  }

  @Test func `a damaged segment is an error and never a crash`() throws {
    try scratch.journal(segmentBytes: 1).extend(by: 40, perCommit: 20)
    let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.file("journal-000001.db")))
    let copy = Scratch()
    var (random, found) = (Lehmer(state: 20_260_101), 0)
    for _ in 0..<120 {
      var bytes = whole
      bytes[Int(random.next() % UInt64(whole.count))] ^= UInt8(1 << (random.next() % 8))
      try bytes.write(to: URL(fileURLWithPath: copy.file("journal-000001.db")))
      let right = Result { try JournalReader(directory: copy.path).isWhole(through: 20) }
      if case .success(true) = right { continue }
      found += 1
    }
    #expect(found > 3)
  }

  @Test func `a segment that does not say whose it is does not open`() throws {
    try scratch.journal().extend(by: 1)
    try tamper("PRAGMA ignore_check_constraints=1; UPDATE ledger SET epoch = -1")
    #expect(faultText { _ = try scratch.journal() }?.contains("does not say whose it is") == true)
  }

  private func tamper(_ sql: String) throws {
    let path = scratch.file("journal-000001.db")
    try Database(path: path, access: .readWrite, settings: Settings()).execute(sql)
  }

  /// Rows in the main file alone, without its log.
  private func rows(_ path: String) throws -> Int64 {
    let database = try Database(path: path, access: .sealed, settings: .reader)
    let row = try database.prepare("SELECT count(*) FROM entries")
    _ = try row.step()
    return row.int64(0)
  }
}

/// The same numbers in every run.
struct Lehmer: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 16
  }
}
