import CSystemd
import Glibc

/// One thing a service tells its manager, as `sd_notify(3)` spells it.
public enum Notification: Sendable, Equatable {
  /// Start-up or a reload is finished.
  case ready
  /// A reload has begun; at microseconds of `CLOCK_MONOTONIC`, so that the manager can order it.
  case reloading(monotonicMicroseconds: UInt64)
  /// Shutting down has begun.
  case stopping
  /// A free-form line for whoever runs `systemctl status`. Never personal data.
  case status(String)
  /// Everything that must be alive has just said so.
  case alive
  /// Why the service failed, as an `errno` value.
  case errno(Int32)

  /// The assignment as it is sent; a status keeps to one line, so that it cannot smuggle in
  /// another.
  public var assignment: String {
    switch self {
    case .ready: "READY=1"
    case .reloading(let moment): "RELOADING=1\nMONOTONIC_USEC=\(moment)"
    case .stopping: "STOPPING=1"
    case .status(let text):
      "STATUS=\(text.split(whereSeparator: \.isNewline).joined(separator: " "))"
    case .alive: "WATCHDOG=1"
    case .errno(let code): "ERRNO=\(code)"
    }
  }
}

/// Speaks to the service manager; says nothing when there is none (`NOTIFY_SOCKET` unset).
///
/// Nobody waits for the manager: messages stand in a short queue and go out in order. When even that
/// is full, a message is lost, ignoring: a daemon does not fall over because its manager is busy.
public struct Notifier: Sendable {
  private let send: @Sendable (String) -> Void
  private let courier: Courier?

  /// The manager that started this process.
  public init() {
    let courier = Courier("unicard.notify", limit: 64)
    self.courier = courier
    send = { message in _ = courier.submit { _ = sd_notify(0, message) } }
  }

  /// Another listener, such as a test that keeps what it hears.
  public init(sendingTo send: @escaping @Sendable (String) -> Void) {
    self.send = send
    courier = nil
  }

  /// Waits until everything said so far is out, but no longer than the given time.
  public func flush(within patience: Duration) { courier?.flush(within: patience) }

  /// Sends the given notifications in one message.
  public func notify(_ notifications: Notification...) {
    send(notifications.map(\.assignment).joined(separator: "\n"))
  }

  /// Announces a reload that begins now.
  public func notifyReloading() {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let microseconds = UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1000
    notify(.reloading(monotonicMicroseconds: microseconds), .status("Reloading."))
  }
}
