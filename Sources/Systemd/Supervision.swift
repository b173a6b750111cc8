public import Logging
public import ServiceLifecycle
import UnixSignals

/// Runs services under a service manager: READY when they run, RELOADING on SIGHUP, WATCHDOG on
/// proof of life, STOPPING and an orderly end on SIGTERM or SIGINT. Without a manager the same,
/// unheard.
public struct Supervision: Sendable {
  /// What to run, in the order of starting; stopped in the opposite order, one after another.
  public var services: [any Service]
  /// Who has to prove life for the watchdog; empty only when no watchdog may ask.
  public var probes: [Probe]
  /// What SIGHUP means; the answer becomes the status. An error refuses the reload and the old
  /// settings stay.
  public var reload: @Sendable () async throws -> String
  /// The status while everything is well.
  public var status: String
  /// How long an orderly end may take before it is cut short; shorter than the unit's
  /// `TimeoutStopSec=`.
  public var drain: Duration = .seconds(8)

  public init(
    services: [any Service], probes: [Probe], status: String,
    reload: @escaping @Sendable () async throws -> String
  ) {
    self.services = services
    self.probes = probes
    self.status = status
    self.reload = reload
  }

  /// Serves until it is told to stop. Throws what a service threw.
  public func run(
    notifier: Notifier, watchdog: WatchdogSettings?, logger: Logger
  ) async throws {
    var configuration = ServiceGroupConfiguration(
      services: await arranged(notifier: notifier, watchdog: watchdog, logger: logger),
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = drain
    configuration.maximumCancellationDuration = .seconds(1)
    try await ServiceGroup(configuration: configuration).run()
  }

  /// The watchdog first, because it must still be fed while the others stop; the announcer last,
  /// because STOPPING has to be said before anything stops.
  private func arranged(
    notifier: Notifier, watchdog: WatchdogSettings?, logger: Logger
  ) async -> [any Service] {
    let guardian = watchdog.map { settings in
      WatchdogService(
        watchdog: Watchdog(
          settings, probes: probes, notifier: notifier, healthyStatus: status, logger: logger))
    }
    let reloading = await ReloadService(
      notifier: notifier, logger: logger, status: status, reload: reload)
    let announcer = Announcer(notifier: notifier, logger: logger, status: status)
    return (guardian.map { [$0] } ?? []) + services + [reloading, announcer]
  }
}
