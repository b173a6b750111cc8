import Foundation
import SQLite
import Testing

@Suite struct DatabaseTests {
  let scratch = Scratch()

  @Test func `a new file and its log are for their owner alone`() throws {
    let database = try scratch.database()
    try database.insert(1, [1])
    #expect(scratch.mode("test.db") == 0o600)
    #expect(scratch.mode("test.db-wal") == 0o600)
    #expect(scratch.mode("test.db-shm") == 0o600)
  }

  @Test func `every setting holds when it is read back`() throws {
    let database = try scratch.database()
    #expect(try database.pragma("journal_mode") == "wal")
    #expect(try database.pragma("synchronous") == "2")
    #expect(try database.pragma("page_size") == "4096")
    #expect(try database.pragma("cache_size") == "-65536")
    #expect(try database.pragma("mmap_size") == "0")
  }

  @Test func `a setting that does not hold is refused`() throws {
    _ = try scratch.database()
    var settings = Settings()
    settings.pageSize = 8192
    let error = databaseError { _ = try scratch.database(settings) }
    #expect(error?.kind == .setting(name: "page_size", wanted: "8192", found: "4096"))
  }

  @Test func `a missing file is not made by opening it`() {
    let error = databaseError {
      _ = try Database(path: scratch.file(), access: .readWrite, settings: Settings())
    }
    #expect(error?.kind == .cannotOpen)
    #expect(scratch.mode("test.db") == 0)
  }

  @Test func `a reader sees what is committed and can write nothing`() throws {
    let writer = try scratch.database()
    let reader = try Database(path: scratch.file(), access: .readOnly, settings: .reader)
    try writer.insert(1, [1])
    #expect(try reader.number("SELECT count(*) FROM notes") == 1)
    #expect(databaseError { try reader.insert(2, [2]) }?.kind == .readOnly)
  }

  @Test func `a finished file is read without a lock under any name`() throws {
    let name = "odd %3f?#.db"
    do {
      let database = try Database.openOrProvision(
        path: scratch.file(name), settings: Settings(), schema: .notes)
      try database.insert(1, [1])
    }
    let sealed = try Database(path: scratch.file(name), access: .sealed, settings: .reader)
    #expect(try sealed.number("SELECT count(*) FROM notes") == 1)
    #expect(access(scratch.file(name + "-shm"), F_OK) != 0)
  }

  @Test func `the commit that makes the log long enough folds it`() throws {
    var settings = Settings()
    settings.autocheckpointPages = 10
    let database = try scratch.database(settings)
    for id in Int64(1)...200 {
      try database.insert(id, [UInt8](repeating: 1, count: 3000 + Int(id)))
    }
    let log = try FileManager.default.attributesOfItem(atPath: scratch.file("test.db-wal"))
    #expect(try #require(log[.size] as? Int) < 20 * 4200)
  }

  @Test func `folding moves the log into the file and waits for no reader`() throws {
    let database = try scratch.database()
    try database.insert(1, [1])
    let reader = try Database(path: scratch.file(), access: .readOnly, settings: .reader)
    try reader.reading {
      _ = try reader.number("SELECT count(*) FROM notes")
      try database.insert(2, [2])
      #expect(try database.fold(.truncate) == false)
    }
    #expect(try database.fold(.truncate))
    let log = try FileManager.default.attributesOfItem(atPath: scratch.file("test.db-wal"))
    #expect(log[.size] as? Int == 0)
  }
}
