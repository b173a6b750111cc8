import Foundation
import Testing

/// Every requirement is named by a test, or stands on the page `Requirements` with the reason why none applies.
@Suite struct RequirementTests {
  /// Everything the papers number: R1 to R103, the readings C-1 to C-54, the invariants I-1 to I-12.
  private static let numbers: [String] =
    (1...103).map { "R\($0)" } + (1...54).map { "C-\($0)" } + (1...12).map { "I-\($0)" }

  @Test func `every R-, C- and I-number is named by a test, or the page says why not`() throws {
    let tested = try Self.namedByTests()
    let excused = try Self.onThePage()
    let silent = Self.numbers.filter { !tested.contains($0) && !excused.contains($0) }
    #expect(silent == [], "neither tested nor explained")
    let stale = excused.filter(tested.contains).sorted()
    #expect(stale == [], "explained on the page and named by a test all the same")
    #expect(excused.subtracting(Self.numbers) == [], "not a number of the papers")
  }

  /// The numbers in the names of tests and suites, and in the doc comments right above them; `C-9…C-15` names each.
  private static func namedByTests() throws -> Set<String> {
    var found: Set<String> = []
    for file in try SourceTree.files(in: "Tests") where !file.path.contains("/HouseTests/") {
      for name in file.text.matches(of: /func `([^`]+)`|\/\/\/ ?([^\n]*)\n@Suite/) {
        found.formUnion(numbers(in: String(name.output.1 ?? name.output.2 ?? "")))
      }
    }
    return found
  }

  /// The first cell of each row of the page's table.
  private static func onThePage() throws -> Set<String> {
    let page = SourceTree.root.appending(
      path: "Sources/unicardd/unicardd.docc/Requirements.md")
    let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| R") || $0.hasPrefix("| C-") || $0.hasPrefix("| I-") }
    return Set(rows.flatMap { row in numbers(in: String(row.split(separator: "|")[0])) })
  }

  /// The numbers in a text, ranges written with an ellipsis filled in.
  private static func numbers(in text: String) -> Set<String> {
    var found: Set<String> = []
    for match in text.matches(of: /\b(R|C-|I-)(\d+)(?:\s*…\s*(?:R|C-|I-)?(\d+))?/) {
      guard let first = Int(match.2) else { continue }
      let last = match.3.flatMap { Int($0) } ?? first
      for number in first...max(first, last) { found.insert("\(match.1)\(number)") }
    }
    return found
  }
}
