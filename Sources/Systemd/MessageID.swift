public import Logging

/// What a log line is about, for machines: the journal's MESSAGE_ID, explained in
/// `systemd/unicard.catalog`.
///
/// An identifier never changes its meaning; a new kind of line gets a new one, and a catalog entry.
public enum MessageID: String, CaseIterable, Sendable {
  /// The daemon serves.
  case ready = "b8d0380727714895b7d5bf8045be5538"
  /// The daemon has begun to stop.
  case stopping = "e3cdda8cd9874e268aea4016aea145f3"
  /// The daemon could not start.
  case startRefused = "c2079dd7ca7a48c2b15afa68ea1ab41a"
  /// A fault ended the process at once.
  case fault = "f07413e37f9d4edc975d135e1c57acc2"
  /// Somebody does not answer the watchdog.
  case probeSilent = "ed669e19830147fbadf0ecf5c7ba37cc"
  /// Everybody answers the watchdog again.
  case probesRecovered = "a61e56e904ad4f1ebcbd569d837829dc"
  /// A reload is finished, or was refused.
  case reloaded = "da2b242b4a454d71a7f6ad9ed8342d6c"
  /// Log lines were lost because the journal did not keep up.
  case linesLost = "be201c44c9e54554be1b69cc8de6cc7b"
  /// A role has no socket and is not served.
  case roleWithoutSocket = "42b293a3597d4beb9e1e3c33e9bd50a3"

  /// The metadata key under which a line carries its identifier.
  static let metadataKey = "message.id"
}

extension Logger {
  /// Logs a line that machines can recognise by its identifier.
  public func report(
    _ id: MessageID, at level: Logger.Level, _ message: @autoclosure () -> Logger.Message,
    metadata: Logger.Metadata = [:], file: String = #fileID, function: String = #function,
    line: UInt = #line
  ) {
    var all = metadata
    all[MessageID.metadataKey] = "\(id.rawValue)"
    log(level: level, message(), metadata: all, file: file, function: function, line: line)
  }
}
