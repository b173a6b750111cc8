import Glibc
import Office
import Testing

@Suite struct FileBytesTests {
  @Test func `a file is read to its end, with its size known`() throws {
    let path = "/tmp/csv-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).csv"
    let text = "a,b\n" + String(repeating: "1,2\n", count: 50_000)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { unlink(path) }
    #expect(Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } > 0)
    close(descriptor)
    var reader = try CSVReader(FileBytes(path: path), columns: ["a", "b"])
    #expect(reader.source.size == text.utf8.count)
    var rows = 0
    while try reader.next() != nil { rows += 1 }
    #expect(rows == 50_000)
    #expect(reader.source.position == text.utf8.count)
    #expect(reader.line == 50_002)
  }

  @Test func `a missing file says so`() {
    #expect(throws: FileBytes.Fault(path: "/nonexistent/x.csv", code: ENOENT)) {
      _ = try FileBytes(path: "/nonexistent/x.csv")
    }
  }

  @Test func `a directory says so`() {
    #expect(throws: FileBytes.Fault(path: "/", code: EISDIR)) {
      _ = try CSVReader(FileBytes(path: "/"), columns: ["a"])
    }
  }
}
