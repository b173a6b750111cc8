import Cards
import Foundation
import Glibc
import Messages
import Testing

/// What a production ledger asks for, and what it never does.
@Suite(.ownThread) struct ProductionTests {
  private let home: LedgerHome
  private let credentials: ScratchDirectory

  init() throws {
    home = try LedgerHome()
    credentials = try ScratchDirectory()
    let key = (0..<32).map { UInt8($0) }
    try Data(key).write(to: URL(filePath: credentials.path("unicard-master")))
  }

  private func withKey(_ command: Command) -> Command {
    var command = command
    command.environment["CREDENTIALS_DIRECTORY"] = credentials.path
    return command
  }

  private var initialise: Command {
    Command(
      "unicardd", "init", "--kind", "production", "--state-directory", home.state, "--clerk",
      "64001", "--clerk", "64002")
  }

  @Test func `without its master key no production ledger is made or served`() async throws {
    let refused = try await initialise.run()
    #expect(refused.code == 78)
    #expect(refused.errors.contains("credential unicard-master"))
    #expect(try await withKey(initialise).run().code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      let end = try await daemon.end()
      #expect(end == .exited(78))
    }
  }

  @Test func `a production ledger is not served for the rehearsal's cards`() async throws {
    #expect(try await withKey(initialise).run().code == 0)
    try await DaemonProcess.with(withKey(home.daemon("--issuer", "40000000"))) { daemon in
      let end = try await daemon.end()
      #expect(end == .exited(78))
      #expect(daemon.errors.contains("rehearsal's issuer"))
    }
  }

  @Test func `another ledger's key is found out`() async throws {
    #expect(try await withKey(initialise).run().code == 0)
    try Data(repeating: 9, count: 32).write(to: URL(filePath: credentials.path("unicard-master")))
    try await DaemonProcess.with(withKey(home.daemon())) { daemon in
      let end = try await daemon.end()
      #expect(end == .exited(74))
      #expect(daemon.errors.contains("master key"))
    }
  }

  @Test func `it takes no named clerk and no driven clock, and its key stands nowhere beside it`()
    async throws
  {
    #expect(try await withKey(initialise).run().code == 0)
    let command = withKey(home.daemon("--require-kind", "production"))
    try await DaemonProcess.with(command) { daemon in
      try await daemon.waitUntilReady()
      let named = try home.desk("ministry", as: 64001)
      #expect(
        try refusal { try named.read(Policies.get, .init()) }
          == "FAILED_PRECONDITION REHEARSAL_ONLY")
      let town = Town(home)
      let status = try town.status()
      #expect(!status.rehearsal)
      #expect(
        try refusal { try town.drive(to: .init(status.date).adding(days: 1)) }
          == "FAILED_PRECONDITION REHEARSAL_ONLY")
      let own = try home.desk("ministry")
      #expect(
        try refusal { try own.read(Policies.get, .init()) } == "PERMISSION_DENIED UNKNOWN_CLERK")
      #expect(try await daemon.stop() == .exited(0))
    }
    #expect(access("\(home.state)/development-master.key", F_OK) != 0)
  }
}
