import Glibc

/// A ledger's directories for one test, kept across as many starts, stops and crashes as it needs.
final class LedgerHome: Sendable {
  private let scratch: ScratchDirectory
  var state: String { scratch.path("state") }
  var sockets: String { scratch.path("s") }

  init() throws { scratch = try ScratchDirectory() }

  /// The socket of a role.
  func socket(_ role: String) -> String { "\(sockets)/\(role).sock" }

  /// `unicardd init` in the state directory. The first clerk is the test itself.
  func initialise(
    kind: String = "rehearsal", clerks: [uid_t] = [getuid(), 64001], _ more: String...
  ) async throws -> Command.Outcome {
    var command = Command("unicardd", "init", "--kind", kind, "--state-directory", state)
    command.arguments += clerks.flatMap { ["--clerk", "\($0)"] } + more
    return try await command.run()
  }

  /// The daemon on this ledger, not started yet.
  func daemon(_ more: String...) -> Command {
    var command = Command("unicardd", "--state-directory", state, "--socket-directory", sockets)
    command.arguments += more
    return command
  }

  /// A role's command that calls this daemon.
  func command(_ executable: String, _ arguments: String..., input: String = "") -> Command {
    var command = Command(executable)
    command.arguments = arguments + ["--socket-dir", sockets]
    command.input = input
    return command
  }
}
