import Foundation
import SQLite
import Testing

@Suite struct DatabaseErrorTests {
  let scratch = Scratch()

  @Test func `an error tells the statement and never its arguments`() throws {
    let database = try scratch.database()
    let secret = Array("29001011234567".utf8)
    try database.insert(1, secret)
    let error = try #require(databaseError { try database.insert(2, secret) })
    #expect(error.kind == .constraint)
    #expect(error.code == 19)
    #expect(error.extendedCode == 2067)
    #expect(error.sql == "INSERT INTO notes(id, body) VALUES (?, ?)")
    #expect(!error.description.contains("2900"))
    #expect(!String(reflecting: error).contains("2900"))
  }

  @Test func `a file without room is a full disk`() throws {
    let database = try scratch.database()
    try database.execute("PRAGMA max_page_count=4")
    let error = databaseError { try database.insert(1, [UInt8](repeating: 1, count: 100_000)) }
    #expect(error?.kind == .diskFull)
    #expect(error?.description.contains("free some space") == true)
  }

  @Test func `a file that is no database is corrupt`() throws {
    try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: scratch.file()))
    let error = databaseError { _ = try scratch.database() }
    #expect(error?.kind == .corrupt)
    #expect(error?.description.contains("restore the file from a backup") == true)
  }

  @Test func `a damaged page is corrupt`() throws {
    do {
      let database = try scratch.database()
      for id in Int64(1)...200 {
        try database.insert(id, [UInt8](repeating: 1, count: 400 + Int(id)))
      }
    }
    let handle = try #require(FileHandle(forUpdatingAtPath: scratch.file()))
    try handle.seek(toOffset: 4096)
    try handle.write(contentsOf: Data(repeating: 0xEE, count: 4096))
    try handle.close()
    let database = try scratch.database()
    #expect(
      databaseError { _ = try database.number("SELECT sum(id) FROM notes") }?.kind == .corrupt)
  }
}
