import Office
import Testing

@Suite struct CSVWriterTests {
  @Test func `fields are quoted only where they must be`() {
    var writer = CSVWriter()
    writer.write(["a", "", "x,y", "say \"ب\"", "one\ntwo"])
    let text = String(decoding: writer.take(), as: UTF8.self)
    #expect(text == "a,,\"x,y\",\"say \"\"ب\"\"\",\"one\ntwo\"\r\n")
    #expect(writer.bytes.isEmpty)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `what is written is read again`(seed: UInt64) throws {
    var numbers = SeededBytes(seed: seed)
    let parts = ["a", ",", "\"", "\n", "\r\n", "م", "٣", " "]
    let rows = (0..<20).map { _ in
      (0..<3).map { _ in
        (0..<(numbers.next() % 6)).map { _ in parts[Int(numbers.next() % 8)] }.joined()
      }
    }
    var writer = CSVWriter()
    writer.write(["x", "y", "z"])
    for row in rows { writer.write(row) }
    var reader = try CSVReader(MemoryBytes(writer.take()), columns: ["x", "y", "z"])
    for row in rows {
      guard case .row(let read) = try reader.next() else {
        throw CSVFault(line: 0, kind: .noHeader)
      }
      #expect((0..<3).map { read.text($0) } == row)
    }
    #expect(try reader.next() == nil)
  }
}
