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

  @Test func `the help teaches by examples that parse`() async throws {
    for help in ["--help", "help serve", "help init"] {
      var command = Command("unicardd")
      command.arguments = help.split(separator: " ").map(String.init)
      let outcome = try await command.run()
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("unicardd init --kind") || help == "help serve")
    }
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

struct FoundingRulesTests {
  private func problem(
    _ clerks: [UInt32] = [1201, 1202], kind: LedgerKind = .production, governorate: String = "03"
  ) -> String? {
    FoundingRules.problem(kind: kind, clerks: clerks, governorate: governorate)
  }

  @Test func `two persons and a governorate make a ledger`() { #expect(problem() == nil) }

  @Test(
    arguments: [[1], [1, 2, 3], [7, 7], [7, 65534], [7, UInt32.max], [0, 7]] as [[UInt32]])
  func `fewer, more, the same, nobody and root are not two clerks`(clerks: [UInt32]) {
    #expect(problem(clerks) != nil)
  }

  @Test func `a rehearsal may be played by root`() {
    #expect(problem([0, 7], kind: .rehearsal) == nil)
  }

  @Test(arguments: ["3", "00", "05", "88", "003", "٠٣", "+3", ""])
  func `what is no governorate's code is refused`(code: String) {
    #expect(problem(governorate: code) != nil)
  }

  @Test func `there are 27 governorates`() { #expect(FoundingRules.governorates.count == 27) }
}

struct StateDirectoryTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  @Test func `a second daemon on the same ledger is refused, naming the first`() throws {
    let first = try StateDirectory(scratch.path)
    #expect(throws: StartError.self) { _ = try StateDirectory(scratch.path) }
    do { _ = try StateDirectory(scratch.path) } catch {
      #expect(error.code == EX_UNAVAILABLE)
      #expect(error.description.contains("(process \(getpid()))"))
    }
    withExtendedLifetime(first.path) {}
    _ = consume first
    _ = try StateDirectory(scratch.path)
  }

  @Test func `a directory that others may enter is refused`() {
    chmod(scratch.path, 0o750)
    #expect(throws: StartError.self) { _ = try StateDirectory(scratch.path) }
  }

  @Test func `a ledger is never made over anything`() throws {
    let directory = try StateDirectory(scratch.path)
    try directory.requireEmpty()
    close(creat(scratch.path("journal"), 0o600))
    #expect(throws: StartError.self) { try directory.requireEmpty() }
  }
}

struct KeySourceTests {
  @Test func `development keys are for rehearsals only`() throws {
    #expect(try KeySource.choose(for: .rehearsal, credentialGiven: false) == .development)
    #expect(try KeySource.choose(for: .rehearsal, credentialGiven: true) == .credential)
    #expect(try KeySource.choose(for: .production, credentialGiven: true) == .credential)
    #expect(throws: StartError.self) {
      try KeySource.choose(for: .production, credentialGiven: false)
    }
  }

  @Test func `a ledger of another kind than demanded is refused`() throws {
    try LedgerKind.production.satisfy(.production)
    try LedgerKind.rehearsal.satisfy(nil)
    #expect(throws: StartError.self) { try LedgerKind.rehearsal.satisfy(.production) }
  }
}
