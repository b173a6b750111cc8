public import Logging
import Synchronization

/// Feeds the manager's watchdog on proof of life from everybody on its list, never from a timer
/// alone.
///
/// A third of the interval apart it asks every probe; at the moment the last one has answered it
/// sends `WATCHDOG=1`. When one stays silent nothing is sent, the status and the log name it, and
/// the manager ends the process one interval after the last complete roll.
public final class Watchdog: Sendable {
  private let settings: WatchdogSettings
  private let probes: [Probe]
  private let notifier: Notifier
  private let logger: Logger
  private let healthyStatus: String
  private let roll: Mutex<RollCall>
  private let reported = Mutex<[String]>([])

  /// - Parameters:
  ///   - probes: everybody who has to prove life; at least one.
  ///   - healthyStatus: the status to go back to when a silent one speaks again.
  public init(
    _ settings: WatchdogSettings, probes: [Probe], notifier: Notifier, healthyStatus: String,
    logger: Logger
  ) {
    self.settings = settings
    self.probes = probes
    self.notifier = notifier
    self.healthyStatus = healthyStatus
    self.logger = logger
    roll = Mutex(RollCall(count: probes.count))
  }

  /// Asks until the task is cancelled.
  public func run() async {
    while !Task.isCancelled {
      callRoll()
      // A cancelled sleep is the end of the loop, not an error.
      try? await Task.sleep(for: settings.period)
    }
  }

  /// One round: report who is silent, ask the others.
  func callRoll() {
    let round = roll.withLock { $0.open() }
    report(silent: round.silent.map { probes[$0].name })
    for index in round.ask {
      probes[index].ask { [weak self] alive in
        self?.answered(index, inRound: round.number, alive: alive)
      }
    }
  }

  private func answered(_ index: Int, inRound number: Int, alive: Bool) {
    guard roll.withLock({ $0.answer(index, inRound: number, alive: alive) }) else { return }
    notifier.notify(.alive)
  }

  private func report(silent names: [String]) {
    let changed = reported.withLock { known in
      defer { known = names }
      return known != names
    }
    guard changed else { return }
    guard !names.isEmpty else {
      notifier.notify(.status(healthyStatus))
      return logger.report(.probesRecovered, at: .notice, "Everybody answers the watchdog again")
    }
    let list = names.joined(separator: ", ")
    notifier.notify(.status("No sign of life from: \(list)."))
    logger.report(
      .probeSilent, at: .error, "No sign of life; the watchdog is not fed",
      metadata: ["watchdog.silent": "\(list)"])
  }
}
