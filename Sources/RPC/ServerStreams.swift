/// The streams of one connection as its server sees them: which ids are in use, and what a frame means.
///
/// The machine decides and the socket acts. It keeps the promise that no stream gets two final messages: whoever wants to send asks
/// first. A stream's id may come again once the stream is finished, so a call is named by id *and* serial, and a late answer to an
/// earlier holder of the id is recognised. Times are monotonic nanoseconds.
public struct ServerStreams: Sendable {
  /// A call in progress on the wire.
  struct Stream: Sendable {
    let serial: UInt64
    let kind: MethodKind
    /// When it is answered DEADLINE_EXCEEDED; `UInt64.max` for never.
    var deadline: UInt64
    /// The client has said that it sends nothing more.
    var remoteClosed: Bool
  }

  /// Streams that still owe a final message, by id.
  var active: [UInt32: Stream] = [:]
  /// Serials of calls that were answered over their handler's head and whose handler has not finished.
  var abandoned: Set<UInt64> = []
  /// The highest client id seen. Data above it is for a stream that never was; data at or below it may be late.
  var highestID: UInt32 = 0
  private var lastSerial: UInt64 = 0

  /// The largest frame taken, in bytes; named in refusals.
  public let frameLimit: Int
  /// What a call may take when it names no timeout, in nanoseconds.
  public let defaultTimeout: UInt64
  /// The most a call may take, whatever it names, in nanoseconds.
  public let maximumTimeout: UInt64

  public init(frameLimit: Int, defaultTimeout: UInt64, maximumTimeout: UInt64) {
    self.frameLimit = frameLimit
    self.defaultTimeout = defaultTimeout
    self.maximumTimeout = maximumTimeout
  }

  /// Calls whose handlers have not finished: those on the wire and those answered over their heads.
  public var callsInFlight: Int { active.count + abandoned.count }

  /// Calls that still owe the client a final message.
  public var unanswered: Int { active.count }

  /// Takes the id for a new call.
  mutating func open(
    _ id: UInt32, _ kind: MethodKind, deadline: UInt64, remoteClosed: Bool
  ) -> UInt64 {
    lastSerial += 1
    active[id] = Stream(
      serial: lastSerial, kind: kind, deadline: deadline, remoteClosed: remoteClosed)
    return lastSerial
  }
}
