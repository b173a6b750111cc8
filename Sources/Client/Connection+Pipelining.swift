public import RPC

extension Connection {
  /// What came back for one submitted call.
  public struct Completion: Sendable {
    /// What `submit` returned.
    public let ticket: UInt32
    /// The encoded answer message, or the refusal.
    public let result: Result<[UInt8], Status>
  }

  /// Sends a unary request without waiting for its answer and returns its ticket.
  ///
  /// What the kernel does not take at once goes out during `receive`; `flush` false leaves all of it until then, so that many requests go
  /// out in one write.
  public func submit(
    _ method: MethodDescriptor, _ payload: [UInt8], timeout: Duration? = nil,
    metadata: [Metadata] = [], flush: Bool = true
  ) throws(ConnectionError) -> UInt32 {
    precondition(method.kind == .unary)
    return try queue(method, payload, timeout, metadata, flush: flush).id
  }

  /// The completions that are here, at least one, waiting for it if need be; none when the time is over first.
  /// Throws `ConnectionError` when the connection has ended: the outcome of everything in flight is then unknown.
  public func receive(timeout: Duration? = nil) throws(ConnectionError) -> [Completion] {
    let first = try next(until: Deadline(after: timeout), where: \.isResponse)
    guard let first else { return [] }
    let others = arrivals.filter(\.isResponse)
    arrivals.removeAll(where: \.isResponse)
    return ([first] + others).compactMap(Completion.init)
  }

  /// Gives a submitted call up: its answer, should one come, is dropped.
  public func abandon(_ ticket: UInt32) { giveUp(ticket) }
}

extension Connection.Completion {
  fileprivate init?(_ arrival: Arrival) {
    guard case .response(let result) = arrival.body else { return nil }
    self.init(ticket: arrival.id, result: result)
  }
}

extension Arrival {
  fileprivate var isResponse: Bool {
    if case .response = body { true } else { false }
  }
}
