import Glibc

/// How often the service manager wants a sign of life.
public struct WatchdogSettings: Sendable, Equatable {
  /// The manager ends the process when it hears nothing for this long.
  public let interval: Duration

  /// How often to ask for proof: three times within the interval, so that one slow answer is not a
  /// death.
  public var period: Duration { interval / 3 }

  public init(interval: Duration) {
    self.interval = interval
  }

  /// From `WATCHDOG_USEC` and `WATCHDOG_PID`; nil when no watchdog was asked for, or not of this
  /// process.
  public init?(environment: (String) -> String?, processID: Int32? = nil) {
    guard let text = environment("WATCHDOG_USEC"), let microseconds = Int64(text), microseconds > 0
    else { return nil }
    if let owner = environment("WATCHDOG_PID"), Int32(owner) != processID ?? getpid() { return nil }
    interval = .microseconds(microseconds)
  }
}
