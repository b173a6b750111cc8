internal import Synchronization

/// What the client sends in a streaming call, message by message, until it says that it is done.
///
/// Taken slower than it comes, it overflows: then this call fails RESOURCE_EXHAUSTED and no other. One iterator only.
public struct InboundMessages: AsyncSequence, Sendable {
  let queue: MessageQueue

  public func makeAsyncIterator() -> Iterator { Iterator(queue: queue) }

  public struct Iterator: AsyncIteratorProtocol {
    let queue: MessageQueue

    /// The next message; nil at the end; throws `Status` if the call was ended over its head.
    public func next() async throws -> [UInt8]? { try await queue.next() }
  }
}

/// The messages between the event loop, which puts, and the handler's task, which takes.
final class MessageQueue: Sendable {
  private enum End: Sendable {
    case complete
    case failed(any Error)
  }

  private struct State: Sendable {
    var items: [[UInt8]] = []
    var bytes = 0
    var end: End?
    var waiter: CheckedContinuation<[UInt8]?, any Error>?
  }

  private let state = Mutex(State())
  private let limits: (messages: Int, bytes: Int)
  private let onTake: @Sendable (Int) -> Void

  init(limits: Limits, onTake: @escaping @Sendable (Int) -> Void) {
    self.limits = (limits.inboundMessages, limits.inboundBytes)
    self.onTake = onTake
  }

  /// Adds a message; false if there is no room for it.
  func put(_ message: [UInt8]) -> Bool {
    typealias Waiter = CheckedContinuation<[UInt8]?, any Error>
    let (waiter, accepted) = state.withLock { state -> (Waiter?, Bool) in
      if let waiter = state.waiter.take() { return (waiter, true) }
      let full =
        state.items.count >= limits.messages
        || (!state.items.isEmpty && state.bytes + message.count > limits.bytes)
      if full { return (nil, false) }
      state.items.append(message)
      state.bytes += message.count
      return (nil, true)
    }
    waiter?.resume(returning: message)
    return accepted
  }

  /// No message follows.
  func complete() { end(.complete) }

  /// The call is over; what was not taken is dropped.
  func fail(_ error: any Error) { end(.failed(error)) }

  private func end(_ end: End) {
    let waiter = state.withLock { state in
      if state.end == nil { state.end = end }
      if case .failed = end { state.items = [] }
      return state.waiter.take()
    }
    switch end {
    case .complete: waiter?.resume(returning: nil)
    case .failed(let error): waiter?.resume(throwing: error)
    }
  }

  func next() async throws -> [UInt8]? {
    let message = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        let ready = state.withLock { state -> Result<[UInt8]?, any Error>? in
          if !state.items.isEmpty {
            let message = state.items.removeFirst()
            state.bytes -= message.count
            return .success(message)
          }
          switch state.end {
          case .complete: return .success(nil)
          case .failed(let error): return .failure(error)
          case nil:
            precondition(state.waiter == nil, "Messages have one taker.")
            state.waiter = waiter
            return nil
          }
        }
        if let ready { waiter.resume(with: ready) }
      }
    } onCancel: {
      fail(CancellationError())
    }
    if let message { onTake(message.count) }
    return message
  }
}
