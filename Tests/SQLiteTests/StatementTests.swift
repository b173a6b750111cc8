import SQLite
import Testing

@Suite struct StatementTests {
  let scratch = Scratch()

  @Test func `values come back as they were bound`() throws {
    let database = try scratch.database()
    let row = try database.prepare("SELECT ?, ?, ?, ?, ?, ?")
    try row.bind(Int64.min, at: 1)
    try row.bind(Double?.some(0.25), at: 2)
    try row.bind(Double?.none, at: 3)
    try row.bind("بطاقة\0بعد", at: 4)
    try row.bind("", at: 5)
    try row.bind(copying: [0, 255], at: 6)
    #expect(try row.step())
    #expect(row.int64(0) == .min)
    #expect(row.double(1) == 0.25)
    #expect(row.double(2) == nil)
    #expect(row.text(3) == "بطاقة\0بعد")
    #expect(row.isNull(4) == false)
    #expect(row.bytes(5) == [0, 255])
  }

  @Test func `no bytes are an empty blob and not NULL`() throws {
    let database = try scratch.database()
    let row = try database.prepare("SELECT ?, ?")
    try row.bind(copying: [], at: 1)
    try row.bind(borrowing: UnsafeRawBufferPointer(start: nil, count: 0), at: 2)
    #expect(try row.step())
    #expect(row.isNull(0) == false)
    #expect(row.isNull(1) == false)
    #expect(row.blob(0).count == 0)
  }

  @Test func `borrowed bytes are read in place when the statement runs`() throws {
    let database = try scratch.database()
    let insert = try database.prepare("INSERT INTO notes(id, body) VALUES (?, ?)")
    for id in Int64(1)...3 {
      try [UInt8](repeating: UInt8(id), count: 500).withUnsafeBytes { bytes in
        try insert.bind(id, at: 1)
        try insert.bind(borrowing: bytes, at: 2)
        try insert.run()
      }
    }
    let select = try database.prepare("SELECT body FROM notes ORDER BY id")
    for id in UInt8(1)...3 {
      #expect(try select.step())
      #expect(select.bytes(0) == [UInt8](repeating: id, count: 500))
    }
    #expect(try !select.step())
  }

  @Test func `a statement can be run again after it failed`() throws {
    let database = try scratch.database()
    let insert = try database.prepare("INSERT INTO notes(id) VALUES (?)")
    try insert.bind(Int64(1), at: 1)
    try insert.run()
    #expect(throws: DatabaseError.self) { try insert.run() }
    try insert.bind(Int64(2), at: 1)
    try insert.run()
    #expect(try database.number("SELECT count(*) FROM notes") == 2)
  }
}
