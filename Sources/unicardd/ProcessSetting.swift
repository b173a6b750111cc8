import ArgumentParser
import Glibc
import Logging
import Systemd

/// What the whole process shares: its log, its manager, its way out.
struct ProcessSetting: Sendable {
  let outlet: LogOutlet
  let notifier: Notifier
  let logger: Logger
  let fault: FaultExit

  /// Sets the process up; nothing else runs yet.
  static func begin(logLevel: Logger.Level) -> ProcessSetting {
    ProcessManners.adopt()
    let outlet = ProcessLog.bootstrap(identifier: "unicardd", level: logLevel)
    let logger = Logger(label: "unicardd")
    let notifier = Notifier()
    return ProcessSetting(
      outlet: outlet, notifier: notifier, logger: logger,
      fault: FaultExit(outlet: outlet, notifier: notifier, logger: logger))
  }

  /// Runs the daemon under its supervisor until it is told to stop; exit code 70 when a part of it
  /// failed.
  func supervise(_ daemon: any Daemon) async throws {
    let supervision = Supervision(
      services: daemon.services, probes: daemon.probes, status: daemon.status,
      reload: daemon.reload)
    do {
      try await supervision.run(
        notifier: notifier, watchdog: WatchdogSettings(environment: processEnvironment),
        logger: logger)
    } catch {
      logger.report(.fault, at: .critical, "A service failed", metadata: ["error": "\(error)"])
      throw ExitCode(EX_SOFTWARE)
    }
  }

  /// Says which roles nobody can call as, because the service manager passed no socket for them.
  func reportMissing(_ sockets: [RoleSocket]) {
    let served = Set(sockets.map(\.role))
    for role in SocketNames.all where !served.contains(role) {
      logger.report(
        .roleWithoutSocket, at: .warning, "A role has no socket and is not served",
        metadata: ["role": "\(role)"])
    }
  }

  /// Runs the body; a failure is logged, told to the manager, and becomes the exit code.
  func explainingFailure(_ body: () async throws -> Void) async throws {
    defer {
      outlet.flush(within: .seconds(1))
      notifier.flush(within: .seconds(1))
    }
    do {
      try await body()
    } catch let code as ExitCode {
      throw code
    } catch {
      let reason = StartError(explaining: error)
      logger.report(.startRefused, at: .critical, "\(reason.description)")
      notifier.notify(.status(reason.description))
      await walk()
      throw ExitCode(reason.code)
    }
  }

  /// A manager that starts again at once, for ever, would fill the journal with one and the same
  /// refusal.
  private func walk() async {
    guard processEnvironment("NOTIFY_SOCKET") != nil else { return }
    outlet.flush(within: .seconds(1))
    // Cancelled means stop waiting.
    try? await Task.sleep(for: .seconds(1))
  }
}
