import Glibc
import Testing

/// Compares a text with the file of that name in `Golden/`; `RECORD=1` writes it instead.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  let path = "/\(folder)/Golden/\(name).txt"
  if getenv("RECORD") != nil {
    guard let file = fopen(path, "w") else {
      Issue.record("Cannot write \(path)", sourceLocation: sourceLocation)
      return
    }
    fputs(text, file)
    fclose(file)
  }
  #expect(text == contents(of: path), "RECORD=1 records it anew", sourceLocation: sourceLocation)
}

private func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}
