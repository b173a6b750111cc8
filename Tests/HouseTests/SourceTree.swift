import Foundation

/// The checkout as it lies on the disk.
enum SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// One Swift file of ours.
  struct File {
    /// Its path below the root.
    let path: String
    let text: String

    /// The folder under `Sources` or `Tests` that it stands in: its module.
    var module: String { String(path.split(separator: "/")[1]) }

    /// The modules it imports.
    var imports: [String] {
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(Self.isModifier),
          at + 1 < words.count
        else { return nil }
        return String(words[at + 1])
      }
    }

    private static func isModifier(_ word: Substring) -> Bool {
      ["public", "package", "internal", "private", "@testable"].contains(word)
    }
  }

  /// Every Swift file below a folder of the root, generated ones too.
  static func files(in folder: String) throws -> [File] {
    let base = root.appending(path: folder).path
    guard let names = FileManager.default.enumerator(atPath: base) else { return [] }
    return try names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .map { name in
        let text = try String(
          contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
        return File(path: "\(folder)/\(name)", text: text)
      }
  }

  /// The modules below `Sources`, C leaves among them.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
