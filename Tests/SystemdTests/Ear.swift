import Synchronization
import Systemd

/// Keeps what is said to the service manager.
final class Ear: Sendable {
  private let messages = Mutex<[String]>([])
  var heard: [String] { messages.withLock { $0 } }
  var notifier: Notifier {
    Notifier { message in self.messages.withLock { $0.append(message) } }
  }
}
