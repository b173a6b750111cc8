internal import RPC
internal import Synchronization

/// The way back in a streaming call: any number of messages, in order.
public struct OutboundMessages: Sendable {
  let gate: SendGate

  /// Sends an encoded message, waiting first while the client is behind.
  /// Throws `Status` or `CancellationError` when the call is over; the handler should then return.
  public func send(_ message: [UInt8]) async throws { try await gate.send(message) }

  /// Sends an encoded message unless the client is behind: for a watch, which then ends by saying where to go on.
  /// Returns whether the message went; false also when the call is over.
  public func trySend(_ message: [UInt8]) -> Bool { gate.trySend(message) }
}

/// Lets a handler send ahead of the kernel by a bounded number of bytes.
final class SendGate: Sendable {
  private struct State: Sendable {
    /// Bytes handed to the event loop and not yet written by it.
    var ahead = 0
    /// The socket has room.
    var writable: Bool
    /// Why nothing can be sent any more.
    var closed: (any Error)?
    var waiters: [CheckedContinuation<Void, any Error>] = []

    mutating func takeWaiters() -> [CheckedContinuation<Void, any Error>] {
      defer { waiters = [] }
      return waiters
    }

    mutating func admit(_ count: Int, upTo limit: Int) -> Bool {
      guard writable, ahead == 0 || ahead + count <= limit else { return false }
      ahead += count
      return true
    }
  }

  private let state: Mutex<State>
  private let limits: Limits
  private let put: @Sendable ([UInt8]) -> Void

  init(limits: Limits, writable: Bool, put: @escaping @Sendable ([UInt8]) -> Void) {
    state = Mutex(State(writable: writable))
    self.limits = limits
    self.put = put
  }

  func send(_ message: [UInt8]) async throws {
    try check(message)
    while true {
      try Task.checkCancellation()
      let admitted = try state.withLock { state in
        if let closed = state.closed { throw closed }
        return state.admit(message.count, upTo: limits.outboundBytes)
      }
      if admitted { return put(message) }
      try await room()
    }
  }

  func trySend(_ message: [UInt8]) -> Bool {
    guard message.count <= limits.frameBytes else { return false }
    let admitted = state.withLock { state in
      state.closed == nil && state.admit(message.count, upTo: limits.outboundBytes)
    }
    if admitted { put(message) }
    return admitted
  }

  /// The event loop has written this many bytes towards the kernel.
  func written(_ count: Int) {
    update { $0.ahead -= count }
  }

  /// The socket has, or has no more, room.
  func setWritable(_ writable: Bool) {
    update { $0.writable = writable }
  }

  /// The call is over: whoever waits to send is told so.
  func close(_ error: any Error) {
    let waiters = state.withLock { state in
      if state.closed == nil { state.closed = error }
      return state.takeWaiters()
    }
    for waiter in waiters { waiter.resume(throwing: error) }
  }

  private func update(_ change: (inout State) -> Void) {
    let waiters = state.withLock { state in
      change(&state)
      return state.writable ? state.takeWaiters() : []
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Waits until something has changed; whether there is room now is to be asked again.
  private func room() async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        let now = state.withLock { state -> Result<Void, any Error>? in
          if let closed = state.closed { return .failure(closed) }
          if state.writable && state.ahead == 0 { return .success(()) }
          state.waiters.append(waiter)
          return nil
        }
        if let now { waiter.resume(with: now) }
      }
    } onCancel: {
      close(CancellationError())
    }
  }

  private func check(_ message: [UInt8]) throws {
    guard message.count > limits.frameBytes else { return }
    throw Status.answerTooLarge(message.count, limit: limits.frameBytes)
  }
}

extension Status {
  /// RESOURCE_EXHAUSTED for an answer above the frame limit, both in bytes.
  static func answerTooLarge(_ length: Int, limit: Int) -> Status {
    Status(
      .resourceExhausted, .answerTooLarge,
      "The answer would take \(length) bytes; at most \(limit) are sent.",
      metadata: ["length": "\(length)", "limit": "\(limit)"])
  }
}
