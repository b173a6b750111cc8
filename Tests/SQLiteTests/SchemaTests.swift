import Foundation
import SQLite
import Testing

@Suite struct SchemaTests {
  let scratch = Scratch()

  private static let second = Schema(
    applicationID: 7, migrations: Schema.notes.migrations + ["ALTER TABLE notes ADD at INTEGER"])

  @Test func `an older file is brought up to date and keeps its rows`() throws {
    try scratch.database().insert(1, [1])
    let database = try scratch.database(schema: Self.second)
    #expect(try database.number("SELECT count(*) FROM notes WHERE at IS NULL") == 1)
    #expect(try database.pragma("user_version") == "2")
  }

  @Test func `a file from a newer version is refused by its number`() throws {
    _ = try scratch.database(schema: Self.second)
    let error = databaseError { _ = try scratch.database() }
    #expect(error?.kind == .newerSchema(found: 2, known: 1))
    #expect(error?.description.contains("install the version that wrote it") == true)
  }

  @Test func `a file of another kind is refused`() throws {
    _ = try scratch.database()
    let other = Schema(applicationID: 8, migrations: Schema.notes.migrations)
    let error = databaseError { _ = try scratch.database(schema: other) }
    #expect(error?.kind == .foreignFile(found: 7, expected: 8))
  }

  @Test func `a migration that fails leaves the file as it was`() throws {
    _ = try scratch.database()
    let broken = Schema(
      applicationID: 7,
      migrations: Schema.notes.migrations + ["CREATE TABLE more(x) STRICT; nonsense"])
    #expect(throws: DatabaseError.self) { _ = try scratch.database(schema: broken) }
    let database = try scratch.database()
    #expect(try database.pragma("user_version") == "1")
    #expect(try database.schemaText().contains("more") == false)
  }

  @Test func `a file is made whole or not at all`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try Database.provision(path: scratch.file(), settings: Settings(), schema: .notes) {
        try $0.insert(1, [1])
        throw Stop()
      }
    }
    #expect(access(scratch.file(), F_OK) != 0)
    try Database.provision(path: scratch.file(), settings: Settings(), schema: .notes) {
      try $0.insert(2, [2])
    }
    #expect(try scratch.database().number("SELECT id FROM notes") == 2)
    #expect(access(scratch.file("test.db.new"), F_OK) != 0)
  }

  @Test func `an existing file is never made anew`() throws {
    try scratch.database().insert(1, [1])
    #expect(throws: DatabaseError.self) {
      try Database.provision(path: scratch.file(), settings: Settings(), schema: .notes)
    }
    #expect(try scratch.database().number("SELECT count(*) FROM notes") == 1)
  }
}
