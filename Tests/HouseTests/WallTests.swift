import Foundation
import Testing

/// The walls of the house, as `Architecture` draws them: what may lean on what.
@Suite struct WallTests {
  /// Each module and its floor. A module imports only from floors below its own.
  private static let floors: [String: Int] = [
    "Cards": 0, "Fingerprint": 0, "ISO8583": 0, "Proof": 0, "QR": 0, "RPC": 0, "SQLite": 0,
    "Systemd": 0, "Messages": 1, "Journal": 1, "Rehearsal": 1, "Ledger": 2, "Views": 2,
    "RPCSocket": 2, "Client": 2, "Services": 3, "Office": 3, "Capture": 4,
  ]

  private static func floor(of module: String) -> Int? {
    floors[module] ?? (module.hasPrefix("unicard") ? 5 : nil)
  }

  @Test func `arrows point down only, and every module has its floor`() throws {
    let ours = Set(try SourceTree.modules().filter { !Self.isLeaf($0) })
    for module in ours { #expect(Self.floor(of: module) != nil, "\(module) has no floor") }
    for file in try SourceTree.files(in: "Sources") {
      guard let floor = Self.floor(of: file.module) else { continue }
      for imported in file.imports where ours.contains(imported) {
        let below = try #require(Self.floor(of: imported))
        #expect(below < floor, "\(file.path) imports \(imported)")
      }
    }
  }

  @Test func `each C library is imported by one module alone`() throws {
    let leaves = try SourceTree.modules().filter { Self.isLeaf($0) && $0 != "CLinux" }
    #expect(leaves.count >= 4)
    let files = try SourceTree.files(in: "Sources")
    for leaf in leaves {
      let users = Set(files.filter { $0.imports.contains(leaf) }.map(\.module))
      #expect(users.count <= 1, "\(leaf) is imported by \(users.sorted())")
    }
  }

  @Test(arguments: ["Cards", "Fingerprint"])
  func `the law asks for neither time nor chance nor files`(_ module: String) throws {
    let asked = [
      "import Foundation", "import Glibc", "Date()", "UUID()", "SystemRandom", ".random(",
      "clock_gettime", "ContinuousClock",
    ]
    for file in try SourceTree.files(in: "Sources/\(module)") {
      for word in asked { #expect(!file.text.contains(word), "\(file.path) has \(word)") }
    }
  }

  /// C is told apart by its name: a capital C before another capital.
  private static func isLeaf(_ module: String) -> Bool {
    let head = Array(module.prefix(2))
    return head.first == "C" && head.last?.isUppercase == true
  }
}
