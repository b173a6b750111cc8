import Client
import Glibc
import Messages
import SQLite
import Testing

/// The real daemon under a service manager.
@Suite(.ownThread) struct ServiceManagerTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  @Test func `READY with its status, signs of life while it serves, STOPPING at the end`()
    async throws
  {
    try await Town.open(at: home, watchdog: .milliseconds(600)) { town, daemon in
      #expect(daemon.heard.contains(["READY=1", "STATUS=Serving a rehearsal ledger."]))
      try await daemon.waitToHear("WATCHDOG=1", times: 3)
      try town.drawLegacy(1, of: town.heads[0])
      #expect(try await daemon.stop() == .exited(0))
      #expect(daemon.heard.joined().contains("STOPPING=1"))
    }
  }

  @Test func `SIGHUP reloads and disturbs nobody`() async throws {
    try await Town.open(at: home) { town, daemon in
      let desk = try town.desk("bakery", as: Town.Clerk.bakery)
      daemon.signal(SIGHUP)
      try await daemon.waitToHear("READY=1", times: 2)
      #expect(
        daemon.heard.contains { $0.first == "RELOADING=1" && $0[1].hasPrefix("MONOTONIC_USEC=") })
      #expect(try desk.read(ServerHealth.check, .init()).status == .serving)
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a journal that takes no entry ends it with 74 and no answer; the next start serves`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      try town.drawLegacy(1, of: town.heads[0])
      let journal = try Database(
        path: "\(home.state)/journal-000001.db", access: .readWrite, settings: Settings())
      try journal.execute("BEGIN IMMEDIATE")
      let line = try RawLine(home.socket("bakery"))
      let draw = try LegacyDrawRequest(
        requestId: freshRequestID(), legacyCard: town.heads[0].legacyDigits, device: Town.device,
        loaves: 1
      ).encoded()
      line.ask(1, LegacyCards.draw.descriptor, draw, as: Town.Clerk.bakery)
      #expect(try line.hear() == "closed", "Nobody is answered whose entry is not durable.")
      #expect(try await daemon.end() == .exited(74))
      #expect(!daemon.hasSaid("STOPPING=1"))
      try journal.execute("ROLLBACK")
    }
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let town = Town(home)
      let day = try town.desk("bakery", as: Town.Clerk.bakery).read(
        History.outletDay, .init(device: Town.device, date: try town.status().date))
      #expect(day.loaves == 1)
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `sockets of the manager's are served by their names, whatever files they are`()
    async throws
  {
    let tool = "/usr/bin/systemd-socket-activate"
    guard access(tool, X_OK) == 0 else { try Test.cancel("\(tool) is not on this machine.") }
    #expect(try await home.initialise().code == 0)
    let scratch = try ScratchDirectory()
    var command = Command(
      tool, "-l", scratch.path("a"), "-l", scratch.path("b"), "--fdname=operator:bakery", "-E",
      "NOTIFY_SOCKET", BuildProducts.path("unicardd"))
    command.arguments += home.daemon().arguments
    try await DaemonProcess.with(command) { daemon in
      // The tool starts the daemon when the first caller comes.
      let first = try await patiently(for: "the tool to listen") {
        do { return try RoleDesk(scratch.path("a")) } catch ConnectionError.notReachable {
          return nil
        }
      }
      #expect(try first.read(Operator.status, .init()).lastEntry == 1)
      let bakery = try RoleDesk(scratch.path("b"))
      #expect(
        try refusal { try bakery.read(Operator.status, .init()) }
          == "PERMISSION_DENIED NOT_PERMITTED")
      #expect(try await daemon.stop() == .exited(0))
      #expect(daemon.errors.contains("A role has no socket"))
    }
  }
}
