internal import Office

/// How much of everything one connection and all together may use.
struct EdgeLimits: Sendable {
  /// Connections at once; each has a thread, and is answered message by message in the order of sending.
  var connections = 64
  /// The longest message taken, in bytes.
  var messageBytes = 4096
  /// How long a connection may lie silent.
  var idle: Duration = .seconds(600)
  /// How long a message may take from its first byte to its last.
  var message: Duration = .seconds(5)
  /// How long a terminal may leave an answer untaken.
  var write: Duration = .seconds(10)
  /// How long the daemon may take to answer once.
  var daemonTimeout: Duration = .seconds(5)
  /// How long an answer is asked for again: over a restart of the daemon, and less than terminals wait.
  var patience = Patience(
    pauses: [100, 200, 400, 800, 1600].map { .milliseconds($0) }, limit: .seconds(10))
  /// How long accepting pauses when the process is out of descriptors.
  var acceptPause: Duration = .milliseconds(100)

  /// How long what was asked may go on once the process was told to stop: a call that is asked again to the end of patience.
  static let drain: Duration = .seconds(20)
}
