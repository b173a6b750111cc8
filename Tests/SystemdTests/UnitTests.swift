import Foundation
import Testing

@testable import Systemd

/// The files under `systemd/`, as they are shipped.
enum Shipped {
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "systemd")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: directory.appending(path: name), encoding: .utf8)
  }

  /// The values of a unit's assignments, words split, over all its lines.
  static func words(_ key: String, in name: String) throws -> [String] {
    try text(name).split(separator: "\n").filter { $0.hasPrefix("\(key)=") }
      .flatMap { $0.dropFirst(key.count + 1).split(separator: " ").map(String.init) }
  }
}

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

struct UnitTests {
  @Test func `every role socket is listed for the service and enabled with it`() throws {
    let sockets = try Shipped.words("Sockets", in: "unicardd.service")
    #expect(sockets == (try Shipped.words("Also", in: "unicardd.service")))
    let groups = try Shipped.text("unicard.sysusers").split(separator: "\n")
      .filter { $0.hasPrefix("g ") }.map { $0.split(separator: " ")[1].dropFirst("unicard-".count) }
    #expect(sockets == groups.map { "unicardd@\($0).socket" })
  }

  @Test func `systemd accepts the units without a word`() throws {
    guard let analyze = Tool("systemd-analyze") else { return }
    let root = try UnitTree()
    try root.copyUnits()
    let outcome = try analyze.run(
      "verify", "--man=no", "--root=\(root.path)", "unicardd.service", "unicardd@bakery.socket")
    // An unknown key is only a word on standard error, so any word is a failure.
    #expect(outcome == Tool.Outcome(status: 0, errors: ""))
  }

  @Test func `the service is exposed no more than 0.4`() throws {
    guard let analyze = Tool("systemd-analyze") else { return }
    let unit = Shipped.directory.appending(path: "unicardd.service").path
    let outcome = try analyze.run(
      "security", "--offline=true", "--no-pager", "--threshold=4", unit)
    #expect(outcome.status == 0)
  }

  @Test func `systemd accepts the users, groups and directories`() throws {
    guard let sysusers = Tool("systemd-sysusers"), let tmpfiles = Tool("systemd-tmpfiles") else {
      return
    }
    let root = try UnitTree()
    let files = Shipped.directory.path
    let users = try sysusers.run("--root=\(root.path)", "\(files)/unicard.sysusers")
    #expect(users.status == 0, "\(users.errors)")
    guard geteuid() == 0 else { return print("Not root: the directories are not tried.") }
    let made = try tmpfiles.run("--create", "--root=\(root.path)", "\(files)/unicard.tmpfiles")
    #expect(made.status == 0, "\(made.errors)")
  }
}
