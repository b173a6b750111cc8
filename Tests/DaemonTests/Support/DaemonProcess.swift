import Glibc
import Synchronization
import Testing

/// A real daemon process with the test as its service manager: it hears READY, WATCHDOG and
/// STOPPING, and the process is gone and reaped when the body ends, however it ends.
final class DaemonProcess: Sendable {
  private let process: RunningCommand
  private let notify: NotifySocket
  private let messages = Mutex<[[String]]>([])

  /// Starts the command as a daemon, runs the body beside it, and leaves nothing behind.
  /// - Parameter watchdog: asks for signs of life within this time.
  static func with<Result>(
    _ command: Command, watchdog: Duration? = nil, _ body: (DaemonProcess) async throws -> Result
  ) async throws -> Result {
    let scratch = try ScratchDirectory()
    let notify = try NotifySocket(at: scratch.path("notify"))
    var command = command
    command.environment["NOTIFY_SOCKET"] = notify.path
    if let watchdog {
      command.environment["WATCHDOG_USEC"] = "\(Int64(watchdog / .microseconds(1)))"
    }
    return try await command.with { process in
      let daemon = DaemonProcess(process, notify)
      do { return try await body(daemon) } catch {
        Issue.record("The daemon said:\n\(daemon.errors)")
        throw error
      }
    }
  }

  private init(_ process: RunningCommand, _ notify: NotifySocket) {
    self.process = process
    self.notify = notify
  }

  var pid: pid_t { process.pid }
  /// Standard error so far: the log.
  var errors: String { process.errors }
  /// Everything heard so far, one array of assignments per message.
  var heard: [[String]] {
    messages.withLock { known in
      while let message = notify.next() { known.append(message) }
      return known
    }
  }

  /// True when this assignment has been heard, in whatever message.
  func hasSaid(_ assignment: String) -> Bool { heard.contains { $0.contains(assignment) } }

  /// Waits until the daemon says it serves. Throws when it ends instead.
  func waitUntilReady() async throws { try await waitToHear("READY=1") }

  /// Waits until an assignment beginning like this has been heard at least so many times.
  func waitToHear(_ beginning: String, times: Int = 1) async throws {
    try await patiently(for: "\(beginning) ×\(times)") {
      let ended = process.status
      let count = heard.joined().count { $0.hasPrefix(beginning) }
      if count >= times { return () }
      if let ended { throw OutOfPatience(description: "It \(ended) before \(beginning).") }
      return nil
    }
  }

  /// Sends a signal.
  func signal(_ number: Int32) { process.signal(number) }

  /// Asks it to stop, as systemd would, and waits for the end.
  func stop() async throws -> ExitStatus {
    signal(SIGTERM)
    return try await end()
  }

  /// Kills it, as a power cut would, and waits for the end.
  func crash() async throws -> ExitStatus {
    signal(SIGKILL)
    return try await end()
  }

  /// Waits for an end that the daemon comes to by itself.
  func end() async throws -> ExitStatus {
    try await patiently(for: "the daemon to end") {
      // A manager never stops listening.
      _ = heard
      return process.status
    }
  }
}
