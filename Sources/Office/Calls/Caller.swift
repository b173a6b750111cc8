/// A connection to the daemon that asks and waits.
public protocol Caller: AnyObject {
  /// Sends one call and returns the answer's payload. `timeout` bounds sending and waiting;
  /// `metadata` travels beside the payload.
  func call(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> [UInt8]
}

/// A connection that can have several calls on the way.
public protocol PipelinedCaller: Caller {
  /// Sends a call without waiting for its answer, and returns its number on this connection.
  func begin(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> UInt32

  /// Waits for the answer to a call that was begun; answers to others are kept for them.
  func finish(_ number: UInt32) throws(CallFailure) -> [UInt8]
}

/// Opens a connection to the socket at a path.
public typealias Dial = (_ socket: String) throws(CallFailure) -> any Caller
