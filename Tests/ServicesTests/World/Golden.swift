import Glibc
import Testing

/// A recorded text beside the tests; `RECORD=1` records it again.
struct Golden {
  private let path: String

  init(_ name: String, beside file: String = #filePath) {
    let folder = file.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 }
    path = folder + "/Golden/" + name
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if getenv("RECORD") != nil { try record(text) }
    let recorded = try #require(contents(), sourceLocation: sourceLocation)
    #expect(text == recorded, sourceLocation: sourceLocation)
  }

  private func record(_ text: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fputs(text, file) >= 0)
  }

  private func contents() -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = fgetc(file)
    while byte != EOF {
      bytes.append(UInt8(byte))
      byte = fgetc(file)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
