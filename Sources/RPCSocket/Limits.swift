/// How much of everything one connection, one caller and all together may use.
///
/// Every resource that a client can make the server spend has its number here.
public struct Limits: Sendable {
  /// The largest frame taken or sent, data without header, in bytes.
  public var frameBytes = 1 << 20
  /// Calls whose handlers have not finished, of one connection.
  public var callsPerConnection = 256
  /// Calls whose handlers have not finished, of one uid.
  public var callsPerUser = 4096
  /// Requests held and answers not yet taken by the kernel, of one connection, in bytes; above it the socket is not read.
  public var bytesPerConnection = 4 << 20
  /// The same for one uid; above it new calls are refused.
  public var bytesPerUser = 32 << 20
  /// Answers not yet taken by the kernel, of one connection, in bytes; above it the connection is closed.
  public var unsentPerConnection = 16 << 20
  /// Requests and answers of one uid, in bytes, above which its connections that do not take their answers are closed.
  public var unsentPerUser = 128 << 20
  /// Open connections of one uid.
  public var connectionsPerUser = 1024
  /// Open connections of everybody.
  public var connections = 16_384
  /// Messages from the client that a streaming call has not taken yet.
  public var inboundMessages = 64
  /// Bytes from the client that a streaming call has not taken yet; one message is always taken.
  public var inboundBytes = 256 << 10
  /// Bytes that a streaming call may send ahead of the kernel before it waits.
  public var outboundBytes = 64 << 10
  /// What a call may take that names no timeout.
  public var defaultTimeout: Duration = .seconds(10)
  /// The most a call may take, whatever it names.
  public var maximumTimeout: Duration = .seconds(60)
  /// How long the client may leave an answer in the socket before its connection is closed.
  public var writeDeadline: Duration = .seconds(10)
  /// How long a frame may take from its first byte to its last.
  public var frameDeadline: Duration = .seconds(5)
  /// How long a connection may lie unused; nil for as long as it likes.
  public var idleLimit: Duration?
  /// How long running calls may go on after the server was told to stop.
  public var drainLimit: Duration = .seconds(10)
  /// The delay named in the refusals of a server that is going down.
  public var drainRetryDelay: Duration = .milliseconds(200)
  /// Frames of unknown type that a connection may send before it is closed.
  public var unknownFrames = 64
  /// How long accepting pauses when the process is out of descriptors.
  public var acceptPause: Duration = .milliseconds(100)
  /// How exactly deadlines are kept.
  public var tick: Duration = .milliseconds(10)

  /// The shipped numbers.
  public init() {}
}
