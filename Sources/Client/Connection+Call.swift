public import RPC

extension Connection {
  /// Calls a unary method and waits for its answer.
  ///
  /// `timeout` covers queueing, writing and waiting, and is told to the server; nil leaves the time to the server. Throws the server's
  /// `Status`, a `Status` DEADLINE_EXCEEDED of our own when the time is over here first, or `ConnectionError`.
  public func call(
    _ method: MethodDescriptor, _ payload: [UInt8], timeout: Duration? = nil,
    metadata: [Metadata] = []
  ) throws -> [UInt8] {
    precondition(method.kind == .unary)
    let deadline = Deadline(after: timeout)
    let (id, end) = try queue(method, payload, timeout, metadata)
    do {
      guard let arrival = try next(until: deadline, where: { $0.id == id }) else {
        giveUp(id)
        throw Status.deadlineExceeded(started: true)
      }
      guard case .response(let result) = arrival.body else {
        throw ConnectionError.protocolViolation
      }
      return try result.get()
    } catch ConnectionError.outcomeUnknown where taken < end {
      throw ConnectionError.notSent
    }
  }

  /// Calls a server-streaming method; its messages are taken from what is returned.
  public func serverStream(
    _ method: MethodDescriptor, _ payload: [UInt8], timeout: Duration? = nil,
    metadata: [Metadata] = []
  ) throws(ConnectionError) -> ServerStream {
    precondition(method.kind == .serverStreaming)
    return ServerStream(self, try queue(method, payload, timeout, metadata).id)
  }

  /// Nobody waits for this call any more; the server is not told, the protocol has no words for it.
  func giveUp(_ id: UInt32) {
    streams.abandon(id)
    arrivals.removeAll { $0.id == id }
  }
}

/// The messages of one server-streaming call, in order.
public final class ServerStream {
  private let connection: Connection
  private let id: UInt32
  private var isOver = false

  init(_ connection: Connection, _ id: UInt32) {
    self.connection = connection
    self.id = id
  }

  /// What waiting for a message came to.
  public enum Next: Sendable, Equatable {
    case message([UInt8])
    /// The server has sent everything.
    case end
    /// Nothing came in time; the stream goes on.
    case nothingYet
  }

  /// The next encoded message, waiting at most `timeout`. Throws the server's `Status`, or `ConnectionError`.
  public func next(timeout: Duration? = nil) throws -> Next {
    if isOver { return .end }
    let deadline = Deadline(after: timeout)
    guard let arrival = try connection.next(until: deadline, where: { $0.id == id }) else {
      return .nothingYet
    }
    if case .message(let message) = arrival.body { return .message(message) }
    isOver = true
    if case .response(let result) = arrival.body { _ = try result.get() }
    return .end
  }

  deinit {
    if !isOver { connection.giveUp(id) }
  }
}
