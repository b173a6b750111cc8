import Glibc
import Synchronization

/// A command that runs while the test looks on.
final class RunningCommand: Sendable {
  private let child: ChildProcess
  private let outputFile: CaptureFile
  private let errorsFile: CaptureFile
  private let ended = Mutex<ExitStatus?>(nil)

  init(_ command: Command) throws {
    let input = try CaptureFile(containing: command.input)
    outputFile = try CaptureFile()
    errorsFile = try CaptureFile()
    child = try ChildProcess(
      command.path, command.arguments, environment: command.variables, input: input.descriptor,
      output: outputFile.descriptor, errors: errorsFile.descriptor)
  }

  var pid: pid_t { child.pid }
  /// Standard output so far.
  var output: String { outputFile.text }
  /// Standard error so far.
  var errors: String { errorsFile.text }
  /// How it ended; nil while it runs.
  var status: ExitStatus? {
    ended.withLock { known in
      if known == nil { known = child.reap() }
      return known
    }
  }

  /// Sends a signal, unless the process has been reaped and its number may be somebody else's.
  func signal(_ number: Int32) {
    ended.withLock { known in
      if known == nil { child.signal(number) }
    }
  }

  /// Waits for the end.
  func end(atMost limit: Duration = .seconds(20)) async throws -> ExitStatus {
    try await patiently(for: "process \(pid) to end", atMost: limit) { status }
  }

  /// Ends it at once, if it still runs. Runs to its end even when the test's task was cancelled.
  func killAndReap() async {
    signal(SIGKILL)
    while status == nil { await Task.yield() }
  }
}
