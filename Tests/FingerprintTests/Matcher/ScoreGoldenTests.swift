import Glibc
import Rehearsal
import Testing

@testable import Fingerprint

/// The scores of fixed fingers. They must be these on every machine; a change in them is another
/// `Matcher.version`. `RECORD=1` records them anew.
@Suite struct ScoreGoldenTests {
  private let path =
    #filePath.prefix(through: #filePath.lastIndex(of: "/")!) + "../Golden/scores.txt"

  @Test func `a pair of prints has the same score on every machine`() throws {
    let lines = PrintDifficulty.levels.flatMap { name, difficulty in
      let ready = Ready(3, difficulty, firstSeed: 7)
      return (0..<3).flatMap { gallery in
        (0..<3).map { finger in
          let scores = (3..<8).map { "\(ready.score(gallery, finger, $0))" }
          return "\(name) \(gallery) \(finger): \(scores.joined(separator: " "))"
        }
      }
    }
    let text = (["version \(Matcher.version)"] + lines).joined(separator: "\n") + "\n"
    if getenv("RECORD") != nil {
      let file = try #require(fopen(String(path), "w"))
      #expect(fputs(text, file) >= 0)
      #expect(fclose(file) == 0)
    }
    #expect(text == contents(), "RECORD=1 records it anew")
  }

  private func contents() -> String? {
    guard let file = fopen(String(path), "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
