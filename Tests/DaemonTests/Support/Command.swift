import Glibc

/// A command of this build, run as a person at an office would: arguments, standard input,
/// environment.
struct Command {
  /// What came of it.
  struct Outcome: Equatable, Sendable {
    var status: ExitStatus
    var output: String
    var errors: String
    /// The exit code; nil when a signal ended the command.
    var code: Int32? { if case .exited(let code) = status { code } else { nil } }
  }

  /// An executable of this build (`unicard-bakery`), or an absolute path.
  var executable: String
  var arguments: [String] = []
  var input = ""
  /// Set beside `PATH` and a plain locale; nothing else is inherited.
  var environment: [String: String] = [:]

  init(_ executable: String, _ arguments: String...) {
    self.executable = executable
    self.arguments = arguments
  }

  /// Runs to the end, bounded; a command that hangs is killed, and the test fails.
  func run(atMost limit: Duration = .seconds(20)) async throws -> Outcome {
    try await with { command in
      let status = try await command.end(atMost: limit)
      return Outcome(status: status, output: command.output, errors: command.errors)
    }
  }

  /// Runs beside the body (a watch, a counter); killed and reaped at its end if it still runs.
  func with<Result>(_ body: (RunningCommand) async throws -> Result) async throws -> Result {
    let running = try RunningCommand(self)
    do {
      let result = try await body(running)
      await running.killAndReap()
      return result
    } catch {
      await running.killAndReap()
      throw error
    }
  }

  /// Where the program stands.
  var path: String {
    executable.hasPrefix("/") ? executable : BuildProducts.path(executable)
  }

  /// The whole environment of the child.
  var variables: [String: String] {
    ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"]
      .merging(environment) { _, own in own }
  }
}
