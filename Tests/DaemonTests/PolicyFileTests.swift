import Foundation
import Glibc
import Messages
import Testing

/// The policy a ledger is made with.
@Suite(.ownThread) struct PolicyFileTests {
  private let home: LedgerHome
  private let scratch: ScratchDirectory

  init() throws {
    home = try LedgerHome()
    scratch = try ScratchDirectory()
  }

  private func file(_ text: String) throws -> String {
    let path = scratch.path("policy")
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `what the file says is in force from the first entry on`() async throws {
    let policy = try file("# a dearer loaf\nbread.price_piastres = 30\n\nproposal.days=2 # days\n")
    #expect(
      try await home.initialise(clerks: Town.Clerk.ministry, "--policy", policy).code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let values = try home.desk("operator").read(Policies.get, .init()).values
      func value(_ key: String) -> Int64? { values.first { $0.key == key }?.value }
      #expect(value("bread.price_piastres") == 30 && value("proposal.days") == 2)
      #expect(value("pin.length") == 4)
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test(arguments: [
    "bread.colour = 1", "bread.price_piastres", "bread.price_piastres = -1",
    "pin.tries = 3\npin.tries = 4", "pin.tries = many",
  ])
  func `a line that is no policy is named, and no ledger is made`(text: String) async throws {
    let outcome = try await home.initialise("--policy", try file("# begins\n" + text))
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("line \(text.contains("\n") ? 3 : 2)"))
    #expect(access(home.state, F_OK) != 0)
  }
}
