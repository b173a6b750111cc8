import Logging
import ServiceLifecycle
import UnixSignals

/// Says READY when the group runs and STOPPING before anything stops.
struct Announcer: Service {
  let notifier: Notifier
  let logger: Logger
  let status: String

  func run() async throws {
    notifier.notify(.ready, .status(status))
    logger.report(.ready, at: .notice, "Serving")
    // Cancelled instead of asked to stop: the end is announced all the same.
    try? await gracefulShutdown()
    notifier.notify(.stopping, .status("Stopping."))
    logger.report(.stopping, at: .notice, "Stopping")
  }
}

/// Runs the watchdog until the group has stopped everything else.
struct WatchdogService: Service {
  let watchdog: Watchdog

  func run() async throws {
    await cancelWhenGracefulShutdown { await watchdog.run() }
  }
}

/// Reloads on SIGHUP: RELOADING, the reload, READY.
struct ReloadService: Service {
  let notifier: Notifier
  let logger: Logger
  let status: String
  let reload: @Sendable () async throws -> String
  private let hangUps: UnixSignalsSequence

  /// Traps SIGHUP in place of ignoring it, so that from here on none is lost.
  init(
    notifier: Notifier, logger: Logger, status: String,
    reload: @escaping @Sendable () async throws -> String
  ) async {
    self.notifier = notifier
    self.logger = logger
    self.status = status
    self.reload = reload
    hangUps = await UnixSignalsSequence(trapping: .sighup)
  }

  func run() async throws {
    for await _ in hangUps.cancelOnGracefulShutdown() { await reloadOnce() }
  }

  private func reloadOnce() async {
    notifier.notifyReloading()
    do {
      let status = try await reload()
      logger.report(.reloaded, at: .notice, "Reloaded")
      notifier.notify(.ready, .status(status))
    } catch {
      logger.report(
        .reloaded, at: .error, "Reload refused; the old settings stay",
        metadata: ["error": "\(error)"])
      notifier.notify(.ready, .status(status))
    }
  }
}
