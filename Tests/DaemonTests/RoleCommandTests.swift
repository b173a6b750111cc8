import Foundation
import Glibc
import Messages
import Testing

/// The commands of the offices against the real daemon: what a person reads, and how the shell hears of it.
@Suite(.ownThread) struct RoleCommandTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  /// A draw at the counter, the number from a reader on standard input.
  private func dispense(_ card: UInt64, _ more: String...) -> Command {
    var command = home.command(
      "unicard-bakery", "dispense", "--loaves", "2", "--device", Town.device, "--entry", "chip",
      "--clerk", "\(Town.Clerk.bakery)",
      input: String(decoding: Town.number(of: card), as: UTF8.self) + "\n")
    command.arguments += more
    return command
  }

  @Test
  func `bread at the counter: a receipt, a refusal with its reason, and the exit code of each`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let card = try town.giveCards(to: [town.heads[0]])[0]
      let arabic = try await dispense(card, "--lang", "ar").run()
      #expect(arabic.code == 0)
      #expect(arabic.output.contains("مخبز النور") && arabic.output.contains("تدريب / REHEARSAL"))
      let json = try await dispense(card, "--json").run()
      #expect(json.code == 0 && json.output.contains("\"loaves\":2"))
      let unknown = try await dispense(9_999, "--lang", "en").run()
      #expect(unknown.code == 1 && unknown.errors.contains("[CARD_UNKNOWN]"))
      let refused = try await dispense(9_999, "--json").run()
      #expect(refused.code == 1 && refused.output.contains("\"reason\":\"CARD_UNKNOWN\""))
      #expect(try await dispense(card, "--loaves", "many").run().code == 64)
      #expect(try await daemon.stop() == .exited(0))
      let gone = try await dispense(card, "--json").run()
      #expect(gone.code == 69 && gone.output.contains("NOT_REACHABLE"))
    }
  }

  @Test func `a bakery's command on the sms gateway's socket is not permitted, 77`() async throws {
    #expect(try await home.initialise(clerks: Town.Clerk.ministry).code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let elsewhere = try ScratchDirectory()
      try #require(symlink(home.socket("sms"), elsewhere.path("bakery.sock")) == 0)
      let outcome = try await dispense(1, "--json", "--socket-dir", elsewhere.path).run()
      #expect(outcome.code == 77)
      #expect(outcome.output.contains("\"reason\":\"NOT_PERMITTED\""))
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a broken file is told line by line, and nothing of it is imported (R45, R46)`()
    async throws
  {
    #expect(try await home.initialise(clerks: Town.Clerk.ministry).code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let town = Town(home, households: 300)
      try await town.waitForFirstSweep()
      try town.register()
      try await expectLinesTold(town)
      try await expectLastChunkRefused(town)
      try await expectImported(town)
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  /// What the command sees by itself.
  private func expectLinesTold(_ town: Town) async throws {
    var lines = town.csv
    lines[4] = lines[4].replacing(/,[0-9]{14},/, with: ",12345,")
    lines[9] = "1,head"
    let entries = try town.status().lastEntry
    let outcome = try await importing(lines, "--lang", "en")
    #expect(outcome.code != 0 && outcome.errors.contains("[IMPORT_ROWS_INVALID]"))
    #expect(outcome.errors.contains("line 5:") && outcome.errors.contains("line 10:"))
    #expect(try town.status().lastEntry == entries, "Not even begun.")
  }

  /// What only the daemon knows, in the second chunk: the first is given up with it.
  private func expectLastChunkRefused(_ town: Town) async throws {
    var lines = town.csv
    let last = lines.count - 1
    try #require(last > 1_000)
    lines[last] = lines[last].replacing(Town.centre, with: "P999")
    let outcome = try await importing(lines, "--json")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("\"field\":\"line_\(last + 1)\""))
    #expect(outcome.output.contains("OFFICE_UNKNOWN"))
    #expect(outcome.output.contains("\"discarded\":\"true\""))
    let status = try town.status()
    #expect(status.citizens == 0 && status.households == 0)
  }

  private func expectImported(_ town: Town) async throws {
    let outcome = try await importing(town.csv, "--json")
    #expect(outcome.code == 0)
    #expect(try town.status().citizens == 0, "Not before a second person says so.")
    let second = try town.desk("ministry", as: Town.Clerk.ministry[1])
    let open = try #require(try second.read(Approvals.list, .init()).proposals.first)
    try second.act(Approvals.approve) {
      ApproveRequest(requestId: $0, proposal: open.proposal, digest: open.digest)
    }
    let status = try town.status()
    #expect(status.citizens == UInt64(town.people.count) && status.households == 300)
  }

  private func importing(_ lines: [String], _ more: String...) async throws -> Command.Outcome {
    let scratch = try ScratchDirectory()
    let file = scratch.path("people.csv")
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: file))
    var command = home.command(
      "unicard-ministry", "import", file, "--clerk", "\(Town.Clerk.ministry[0])")
    command.arguments += more
    return try await command.run(atMost: .seconds(60))
  }
}
