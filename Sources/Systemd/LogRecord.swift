import Glibc
import Logging

/// One finished log line, on its way out.
struct LogRecord: Sendable {
  var time: timespec
  var label: String
  var event: LogEvent
  /// Everything the line carries: the provider's, the logger's and the call's own, later ones
  /// winning.
  var metadata: Logger.Metadata

  init(label: String, event: LogEvent, metadata: Logger.Metadata) {
    self.label = label
    self.event = event
    self.metadata = metadata
    time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
  }

  /// The metadata without the message id, by key: the order never depends on hashing.
  var fields: [(key: String, value: String)] {
    metadata.filter { $0.key != MessageID.metadataKey }
      .map { ($0.key, $0.value.description) }
      .sorted { $0.0 < $1.0 }
  }

  /// What the line is about, when the caller said so.
  var messageID: String? { metadata[MessageID.metadataKey]?.description }
}
