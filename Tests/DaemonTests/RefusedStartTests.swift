import Glibc
import Messages
import SQLite
import Testing

/// Starts that would serve from what cannot be trusted: refused, with a sentence that says what to do.
@Suite(.ownThread) struct RefusedStartTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  private var journal: String { "\(home.state)/journal-000001.db" }

  /// Runs the daemon, which must refuse to start, and returns what it said.
  private func refused(_ code: Int32, _ command: Command) async throws -> String {
    try await DaemonProcess.with(command) { daemon in
      let end = try await daemon.end()
      #expect(end == .exited(code))
      #expect(!daemon.hasSaid("READY=1"))
      #expect(daemon.heard.joined().contains { $0.hasPrefix("STATUS=") && $0.count > 20 })
      return daemon.errors
    }
  }

  private func change(_ sql: String...) throws {
    let file = try Database(path: journal, access: .readWrite, settings: Settings())
    for statement in sql { try file.execute(statement) }
  }

  @Test func `a journal of a newer version is left alone`() async throws {
    #expect(try await home.initialise().code == 0)
    try change("PRAGMA user_version = 99")
    let said = try await refused(EX_IOERR, home.daemon())
    #expect(said.contains("schema 99 is newer"))
    #expect(said.contains("install the version that wrote it"))
    try change("PRAGMA user_version = 1")
    try await expectServes()
  }

  @Test func `a changed entry is found out at the start`() async throws {
    #expect(try await home.initialise().code == 0)
    try change(
      "DROP TRIGGER entries_hold",
      "UPDATE entries SET record = zeroblob(length(record)) WHERE number = 1")
    let said = try await refused(EX_IOERR, home.daemon())
    #expect(said.contains("does not verify"))
  }

  @Test func `a directory without a ledger says how one is made`() async throws {
    try #require(mkdir(home.state, 0o700) == 0)
    let said = try await refused(EX_IOERR, home.daemon())
    #expect(said.contains("unicardd init"))
  }

  @Test func `a second daemon is told which process has the ledger, and the first serves on`()
    async throws
  {
    #expect(try await home.initialise().code == 0)
    try await DaemonProcess.with(home.daemon()) { first in
      try await first.waitUntilReady()
      try await Town(home).waitForFirstSweep()
      let said = try await refused(EX_UNAVAILABLE, home.daemon())
      #expect(said.contains("already served by process \(first.pid)"))
      #expect(try Town(home).status().lastEntry == 2)
      #expect(try await first.stop() == .exited(0))
    }
  }

  @Test func `a directory that others may enter is refused`() async throws {
    #expect(try await home.initialise().code == 0)
    try #require(chmod(home.state, 0o755) == 0)
    let said = try await refused(EX_CONFIG, home.daemon())
    #expect(said.contains("lets others in"))
  }

  @Test func `a read-only disk is refused, and nothing is changed`() async throws {
    #expect(try await home.initialise().code == 0)
    let mounted = try home.daemon().inMounts("mount -o bind,ro \(home.state) \(home.state)")
    let said = try await refused(EX_CANTCREAT, mounted)
    #expect(said.contains("read-only"))
    try await expectServes()
  }

  @Test func `a rehearsal is not served where production is demanded`() async throws {
    #expect(try await home.initialise().code == 0)
    let said = try await refused(EX_CONFIG, home.daemon("--require-kind", "production"))
    #expect(said.contains("--require-kind demands production"))
  }

  private func expectServes() async throws {
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      #expect(try await daemon.stop() == .exited(0))
    }
  }
}
