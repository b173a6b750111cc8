import Testing

@testable import Systemd

struct CatalogTests {
  @Test(arguments: ["unicard.catalog", "unicard.ar.catalog"])
  func `every message id is explained, and nothing else is`(name: String) throws {
    let explained = try Shipped.text(name).split(separator: "\n")
      .filter { $0.hasPrefix("-- ") }.map { String($0.dropFirst(3)) }
    #expect(explained.sorted() == MessageID.allCases.map(\.rawValue).sorted())
  }

  @Test func `a message id is 128 bits in hexadecimal`() {
    for id in MessageID.allCases {
      #expect(id.rawValue.wholeMatch(of: /[0-9a-f]{32}/) != nil)
    }
  }

  @Test func `journalctl accepts the catalogs`() throws {
    guard let journalctl = Tool("journalctl") else { return }
    let root = try UnitTree()
    try root.copyCatalogs()
    let outcome = try journalctl.run("--update-catalog", "--root=\(root.path)")
    #expect(outcome == Tool.Outcome(status: 0, errors: ""))
  }
}
