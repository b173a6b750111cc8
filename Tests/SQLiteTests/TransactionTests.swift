import SQLite
import Testing

@Suite struct TransactionTests {
  let scratch = Scratch()
  struct Stop: Error {}

  @Test func `an error takes the whole transaction back`() throws {
    let database = try scratch.database()
    #expect(throws: Stop.self) {
      try database.transaction {
        try database.insert(1, [1])
        throw Stop()
      }
    }
    #expect(try database.number("SELECT count(*) FROM notes") == 0)
    try database.transaction { try database.insert(1, [1]) }
    #expect(try database.number("SELECT count(*) FROM notes") == 1)
  }

  @Test func `a read keeps its view while the writer goes on`() throws {
    let writer = try scratch.database()
    let reader = try Database(path: scratch.file(), access: .readOnly, settings: .reader)
    try reader.reading {
      #expect(try reader.number("SELECT count(*) FROM notes") == 0)
      try writer.insert(1, [1])
      #expect(try reader.number("SELECT count(*) FROM notes") == 0)
    }
    #expect(try reader.number("SELECT count(*) FROM notes") == 1)
  }

  @Test func `a second writer is told that the file is busy`() throws {
    let first = try scratch.database()
    let second = try scratch.database()
    try first.transaction {
      try first.insert(1, [1])
      #expect(databaseError { try second.insert(2, [2]) }?.kind == .busy)
    }
  }
}
