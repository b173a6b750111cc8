import Logging
import Synchronization

@testable import Systemd

/// A line as the ledger would log it.
func record(
  _ level: Logger.Level = .notice, _ message: Logger.Message = "Card stopped",
  _ metadata: Logger.Metadata = [:]
) -> LogRecord {
  let event = LogEvent(
    level: level, message: message, metadata: nil, source: "Ledger", file: "Ledger/Fold.swift",
    function: "fold()", line: 7)
  return LogRecord(label: "ledger", event: event, metadata: metadata)
}

/// Holds the records that reach an outlet.
final class Shelf: Sendable {
  private let records = Mutex<[LogRecord]>([])
  var all: [LogRecord] { records.withLock { $0 } }
  func put(_ record: LogRecord) { records.withLock { $0.append(record) } }
}
