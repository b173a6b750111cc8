import Glibc
import Testing

@testable import unicardd

struct CommandLineTests {
  @Test(arguments: [
    ["serve", "--require-kind", "training"], ["serve", "--log-level", "loud"],
    ["serve", "--state-directory", ""], ["init", "--kind", "production"],
    ["init", "--kind", "rehearsal", "--clerk", "1", "--clerk", "minus"], ["bogus"],
  ])
  func `a wrong command line is usage, 64`(arguments: [String]) async throws {
    var command = Command("unicardd")
    command.arguments = arguments
    let outcome = try await command.run()
    #expect(outcome.code == 64)
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: ["unicardd", "unicardd serve", "unicardd init"])
  func `the help stands as recorded`(name: String) async throws {
    var command = Command("unicardd")
    command.arguments = name.split(separator: " ").dropFirst().map(String.init) + ["--help"]
    command.environment["COLUMNS"] = "100"
    let outcome = try await command.run()
    #expect(outcome.code == 0)
    try Golden("help/\(name.replacing(" ", with: "-")).txt").check(outcome.output)
  }

  @Test func `the state directory is the option, else systemd's, else the usual one`() {
    func resolve(_ option: String?, _ assigned: String?) -> String {
      StateDirectoryOption.resolve(option: option) { $0 == "STATE_DIRECTORY" ? assigned : nil }
    }
    #expect(resolve("/a/", "/b") == "/a")
    #expect(resolve(nil, "/b:/c") == "/b")
    #expect(resolve(nil, nil) == "/var/lib/unicard")
    #expect(resolve("/", nil) == "/")
  }

  @Test func `a missing state directory is a matter of set-up, 78, and says what to run`()
    async throws
  {
    let home = try LedgerHome()
    let outcome = try await home.daemon().run()
    #expect(outcome.code == 78)
    #expect(outcome.errors.contains("unicardd init --state-directory \(home.state)"))
  }

  @Test func `a policy file that cannot be read is 66, and nothing is made`() async throws {
    let home = try LedgerHome()
    let outcome = try await home.initialise("--policy", "/nowhere/policy")
    #expect(outcome.code == 66)
    #expect(access(home.state, F_OK) != 0)
  }

  @Test func `a machine without Egypt's time zone is told so, 78`() async throws {
    let home = try LedgerHome()
    var daemon = home.daemon()
    daemon.environment["TZDIR"] = "/nowhere"
    let outcome = try await daemon.run()
    #expect(outcome.code == 78)
    #expect(outcome.errors.contains("tzdata"))
  }
}
