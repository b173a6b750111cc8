internal import ArgumentParser
internal import Glibc
internal import Logging
internal import ServiceLifecycle
internal import Systemd

/// What the whole process shares: its log and its manager.
struct EdgeProcess: Sendable {
  let outlet: LogOutlet
  let notifier: Notifier
  let logger: Logger

  /// Sets the process up; nothing else runs yet.
  static func begin(logLevel: Logger.Level) -> EdgeProcess {
    ProcessManners.adopt()
    let outlet = ProcessLog.bootstrap(identifier: "unicard-8583", level: logLevel)
    return EdgeProcess(
      outlet: outlet, notifier: Notifier(), logger: Logger(label: "unicard-8583"))
  }

  /// Runs a server until the process is told to stop.
  func supervise(_ server: TerminalServer, status: String) async throws {
    var supervision = Supervision(services: [server], probes: [], status: status) { status }
    supervision.drain = EdgeLimits.drain
    try await supervision.run(notifier: notifier, watchdog: nil, logger: logger)
  }

  /// Runs the body; a failure is logged, told to the manager, and becomes the exit code.
  func explainingFailure(_ body: () async throws -> Void) async throws {
    defer {
      outlet.flush(within: .seconds(1))
      notifier.flush(within: .seconds(1))
    }
    do {
      try await body()
    } catch {
      let fault = StartFault(explaining: error)
      logger.report(.startRefused, at: .critical, "\(fault.description)")
      notifier.notify(.status(fault.description))
      throw ExitCode(fault.code)
    }
  }
}
