import Office
import Testing

@Suite struct CSVReaderTests {
  @Test func `plain rows carry their fields and lines`() throws {
    #expect(
      try read("a,b\n1,2\n3,4\n") == ["2: 1|2", "3: 3|4"])
  }

  @Test func `a last line needs no line feed`() throws {
    #expect(try read("a,b\n1,2") == ["2: 1|2"])
  }

  @Test func `a byte order mark and CRLF change nothing`() throws {
    #expect(try read("\u{FEFF}a,b\r\n1,2\r\n") == ["2: 1|2"])
  }

  @Test func `quotes hold commas, quotes and line ends, and lines are still counted`() throws {
    let text = "a,b\n\"x,\"\"y\"\"\",\"one\r\ntwo\"\n\"\",z\n"
    #expect(try read(text) == ["2: x,\"y\"|one\r\ntwo", "4: |z"])
  }

  @Test func `Arabic text comes through`() throws {
    #expect(
      try read("a,b\nمحمد أحمد,\"بورسعيد، حي الشرق\"\n") == ["2: محمد أحمد|بورسعيد، حي الشرق"])
  }

  @Test func `columns may stand in another order`() throws {
    #expect(try read("b,a\n1,2\n") == ["2: 2|1"])
  }

  @Test func `empty fields are fields`() throws {
    #expect(try read("a,b\n,\n,x\n") == ["2: |", "3: |x"])
  }

  @Test(arguments: [
    ("1", "CSV_WRONG_FIELD_COUNT"), ("1,2,3", "CSV_WRONG_FIELD_COUNT"), ("", "CSV_BLANK_LINE"),
    ("1,x\"y\"", "CSV_STRAY_QUOTE"), ("1,\"x\"y", "CSV_TEXT_AFTER_QUOTE"),
    ("1,\"x", "CSV_UNCLOSED_QUOTE"), ("1,x\ry", "CSV_LONE_CARRIAGE_RETURN"),
    ("1,x\u{0}y", "CSV_CONTROL_CHARACTER"), ("1,\"\u{1B}\"", "CSV_CONTROL_CHARACTER"),
    ("1," + String(repeating: "x", count: 20_000), "CSV_LINE_TOO_LONG"),
    ("1,\"" + String(repeating: "x", count: 20_000) + "\"", "CSV_UNCLOSED_QUOTE"),
  ])
  func `a broken line is named and costs that line only`(line: String, reason: String) throws {
    #expect(
      try read("a,b\n1,2\n\(line)\n3,4\n5,6\n") == ["2: 1|2", "3! \(reason)", "4: 3|4", "5: 5|6"])
  }

  @Test func `bytes that are no UTF-8 are named`() throws {
    let bytes = Array("a,b\n".utf8) + [0xD9, 0x2C, 0xA3, 0x0A] + Array("3,4".utf8)
    #expect(try read(bytes) == ["2! CSV_NOT_UTF8", "3: 3|4"])
  }

  @Test func `an endless line is given up without being kept`() throws {
    var reader = try CSVReader(EndlessBytes(), columns: ["a"])
    guard case .broken(let fault) = try reader.next() else {
      Issue.record("An endless line was read.")
      return
    }
    #expect(fault == CSVFault(line: 2, kind: .tooLong))
  }

  @Test(arguments: [
    ("", CSVFault.Kind.noHeader), ("\u{FEFF}", .noHeader), ("a\n", .missingColumn("b")),
    ("a,b,c\n", .unknownColumn("c")), ("a,b,a\n", .repeatedColumn("a")),
    ("a,\"b", .unclosedQuote), (" a,b\n", .unknownColumn(" a")),
  ])
  func `a header must name the columns`(text: String, kind: CSVFault.Kind) {
    #expect(throws: CSVFault(line: 1, kind: kind)) { try read(text) }
  }

  @Test func `every way of cutting the input gives the same records`() throws {
    let text = "\u{FEFF}a,b\r\n1,\"x\r\n\"\"y\"\r\n1\"2,3\r\n\r\n،٢,\"z\"\n\"open,5\n6,7"
    let bytes = Array(text.utf8)
    let whole = try read(bytes)
    #expect(whole.count == 6)
    for piece in 1...bytes.count { #expect(try read(bytes, piece: piece) == whole, "\(piece)") }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `any bytes at all are rows or faults, line by line`(seed: UInt64) throws {
    var numbers = SeededBytes(seed: seed)
    let letters = Array("ab,,\"\"\n\n\r\r\nم\u{0}".utf8) + [0xFF]
    var bytes = Array("a,b\n".utf8)
    for _ in 0..<400 { bytes.append(letters[Int(numbers.next() % UInt64(letters.count))]) }
    let whole = try read(bytes)
    #expect(try read(bytes, piece: 7) == whole)
    let lines = whole.map { Int($0.prefix { $0.isNumber })! }
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 })
  }

  private func read(_ text: String) throws -> [String] { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8], piece: Int = 1 << 16) throws -> [String] {
    var reader = try CSVReader(MemoryBytes(bytes, piece: piece), columns: ["a", "b"])
    var records: [String] = []
    while let record = try reader.next() {
      switch record {
      case .row(let row): records.append("\(row.line): \(row.text(0))|\(row.text(1))")
      case .broken(let fault): records.append("\(fault.line)! \(fault.kind.reason)")
      }
    }
    return records
  }
}

/// A header, then one line that never ends: reading on after it would never come back.
struct EndlessBytes: ByteSource {
  private var pieces = 0

  mutating func read() -> [UInt8] {
    pieces += 1
    return pieces == 1 ? Array("a\n".utf8) : Array(repeating: UInt8(ascii: "x"), count: 4096)
  }
}

struct SeededBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
