/// The line from one counter to the daemon: connects at the first call, keeps the connection,
/// and after it broke connects anew at the next call.
public final class Line {
  private let dial: Dial
  private let socket: String
  private let timeout: Duration
  private let metadata: [(String, String)]
  private var caller: (any Caller)?
  private var generation = 0

  public init(
    to socket: String, timeout: Duration, metadata: [(String, String)] = [], dial: @escaping Dial
  ) {
    (self.socket, self.timeout, self.metadata) = (socket, timeout, metadata)
    self.dial = dial
  }

  /// Asks once. A connection that was found dead before anything was sent, as after a restart of
  /// the daemon, is dialled anew.
  public func ask(_ call: Call) throws(CallFailure) -> [UInt8] {
    try overLiveConnection { caller throws(CallFailure) in
      try caller.call(
        service: call.service, method: call.method, payload: call.payload, timeout: timeout,
        metadata: metadata)
    }
  }

  /// A call on its way, or one whose connection cannot pipeline and which is asked when awaited.
  public struct Ticket {
    fileprivate let generation: Int
    fileprivate let number: UInt32?
    let call: Call
  }

  /// Sends a call and goes on; on a connection without pipelining nothing is sent yet.
  public func begin(_ call: Call) throws(CallFailure) -> Ticket {
    let number = try overLiveConnection { caller throws(CallFailure) -> UInt32? in
      guard let caller = caller as? any PipelinedCaller else { return nil }
      return try caller.begin(
        service: call.service, method: call.method, payload: call.payload, timeout: timeout,
        metadata: metadata)
    }
    return Ticket(generation: generation, number: number, call: call)
  }

  /// Waits for the answer to a call that was begun. One that was on its way when the connection
  /// broke has an unknown outcome.
  public func finish(_ ticket: Ticket) throws(CallFailure) -> [UInt8] {
    guard let number = ticket.number else { return try ask(ticket.call) }
    guard ticket.generation == generation, let caller = caller as? any PipelinedCaller else {
      throw .outcomeUnknown("The connection broke.")
    }
    do {
      return try caller.finish(number)
    } catch {
      throw hangingUp(after: error)
    }
  }

  private func overLiveConnection<Answer>(
    _ ask: (any Caller) throws(CallFailure) -> Answer
  ) throws(CallFailure) -> Answer {
    let isKept = caller != nil
    do {
      return try ask(try connected())
    } catch {
      let failure = hangingUp(after: error)
      guard isKept, case .notReachable = failure else { throw failure }
    }
    do {
      return try ask(try connected())
    } catch {
      throw hangingUp(after: error)
    }
  }

  private func connected() throws(CallFailure) -> any Caller {
    if let caller { return caller }
    let caller = try dial(socket)
    generation += 1
    self.caller = caller
    return caller
  }

  private func hangingUp(after failure: CallFailure) -> CallFailure {
    if case .refused = failure { return failure }
    caller = nil
    return failure
  }
}
