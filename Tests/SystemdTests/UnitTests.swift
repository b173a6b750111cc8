import Foundation
import Glibc
import Testing

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
      "verify", "--man=no", "--root=\(root.path)", "unicardd.service", "unicardd@bakery.socket",
      "unicard-8583@pos.service", "unicard-8583@atm.service")
    // An unknown key is only a word on standard error, so any word is a failure.
    #expect(outcome == Tool.Outcome(status: 0, errors: ""))
  }

  @Test(arguments: ["unicardd.service", "unicard-8583@.service"])
  func `the services are exposed no more than 0.4`(name: String) throws {
    guard let analyze = Tool("systemd-analyze") else { return }
    let unit = Shipped.directory.appending(path: name).path
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
