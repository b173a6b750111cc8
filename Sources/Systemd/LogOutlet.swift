import Logging
import Synchronization

/// Carries log lines out of the process without making their callers wait.
///
/// Lines stand in a bounded queue and one worker writes them. When the other side does not keep up,
/// new lines are dropped and counted, and a line says how many: the ledger never waits for a log.
public final class LogOutlet: Sendable {
  private let courier: Courier
  private let lost = Atomic<Int>(0)
  private let write: @Sendable (LogRecord) -> Void

  init(limit: Int = 4096, write: @escaping @Sendable (LogRecord) -> Void) {
    courier = Courier("unicard.log", limit: limit)
    self.write = write
  }

  /// Puts a line in the queue, or counts it as lost.
  func send(_ record: LogRecord) {
    let taken = courier.submit { [self] in
      write(record)
      reportLost()
    }
    if !taken { lost.add(1, ordering: .relaxed) }
  }

  /// Waits until everything logged so far is written, but no longer than the given time.
  public func flush(within patience: Duration) { courier.flush(within: patience) }

  private func reportLost() {
    let count = lost.exchange(0, ordering: .relaxed)
    guard count > 0 else { return }
    let event = LogEvent(
      level: .warning, message: "Log lines were lost: the log did not keep up", metadata: nil,
      source: nil, file: #fileID, function: #function, line: #line)
    write(
      LogRecord(
        label: "log", event: event,
        metadata: [
          "log.lost": "\(count)", MessageID.metadataKey: "\(MessageID.linesLost.rawValue)",
        ]))
  }
}
