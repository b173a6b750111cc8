internal import Glibc

/// The segment files of a directory: `journal-000001.db` and so on. Earlier ones may have been moved away.
struct SegmentCatalog {
  let directory: String
  /// The numbers present, ascending.
  private(set) var numbers: [Int]

  /// Throws `noLedger` when there is none.
  init(directory: String) throws {
    self.directory = directory
    numbers = try Self.scan(directory)
    guard !numbers.isEmpty else { throw JournalFault.noLedger(directory: directory) }
  }

  var tail: Int { numbers[numbers.count - 1] }

  func path(_ number: Int) -> String { Self.path(directory, number) }

  static func path(_ directory: String, _ number: Int) -> String {
    let digits = String(number)
    return directory + "/journal-" + String(repeating: "0", count: max(0, 6 - digits.count))
      + digits + ".db"
  }

  /// Takes in segments begun since.
  mutating func refresh() {
    while access(path(tail + 1), F_OK) == 0 { numbers.append(tail + 1) }
  }

  static func scan(_ directory: String) throws -> [Int] {
    guard let stream = opendir(directory) else {
      throw StateFault(call: "opendir", path: directory)
    }
    defer { closedir(stream) }
    var numbers: [Int] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let number = number(ofFile: name) { numbers.append(number) }
    }
    return numbers.sorted()
  }

  private static func number(ofFile name: String) -> Int? {
    guard name.hasPrefix("journal-"), name.hasSuffix(".db") else { return nil }
    let digits = name.dropFirst(8).dropLast(3)
    guard digits.count >= 6, digits.allSatisfy(\.isASCII) else { return nil }
    return Int(digits)
  }
}
