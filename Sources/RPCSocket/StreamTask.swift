internal import Logging
internal import NIOCore
internal import RPC

/// A streaming call whose handler runs in a task of its own. Confined to the event loop.
final class StreamTask {
  let task: Task<Void, Never>
  let inbound: MessageQueue
  let gate: SendGate
  /// No deadline ends it, so a drain must.
  let isUnclamped: Bool
  /// Bytes from the client that the handler has not taken.
  var untaken = 0

  init(_ task: Task<Void, Never>, _ inbound: MessageQueue, _ gate: SendGate, isUnclamped: Bool) {
    self.task = task
    self.inbound = inbound
    self.gate = gate
    self.isUnclamped = isUnclamped
  }

  /// Tells the handler that its call is over, and why.
  func cancel(_ error: any Error) {
    inbound.fail(error)
    gate.close(error)
    task.cancel()
  }
}

extension Connection {
  typealias StreamHandler =
    @Sendable (CallContext, [UInt8], InboundMessages, OutboundMessages) async throws -> [UInt8]?

  /// Begins a streaming call in a task of its own.
  func start(
    _ opening: ServerStreams.Opening, _ call: CallContext, _ payload: [UInt8],
    _ responder: Responder, _ handler: @escaping StreamHandler
  ) {
    let outbox = hub.outbox
    let inbound = MessageQueue(limits: hub.limits) { outbox.put(Outgoing(responder, .taken($0))) }
    let writable = context?.channel.isWritable ?? false
    let gate = SendGate(limits: hub.limits, writable: writable) {
      outbox.put(Outgoing(responder, .message($0)))
    }
    let logger = hub.logger
    let task = Task {
      let body = await outcome(logger, call.method) {
        try await handler(
          call, payload, InboundMessages(queue: inbound), OutboundMessages(gate: gate))
      }
      outbox.put(Outgoing(responder, body))
    }
    let isUnclamped = hub.routes[opening.method].isUnclamped
    tasks[opening.serial] = StreamTask(task, inbound, gate, isUnclamped: isUnclamped)
    if opening.kind.clientStreams, opening.payload != nil {
      deliver(opening.serial, opening.streamID, payload, thenEnd: false)
    }
    if opening.remoteClosed { inbound.complete() }
  }

  /// Hands a client's message to its call; one for which there is no room ends that call and no other.
  func deliver(_ serial: UInt64, _ streamID: UInt32, _ message: [UInt8], thenEnd: Bool) {
    guard let task = tasks[serial] else { return }
    guard task.inbound.put(message) else { return overflow(task, serial, streamID) }
    task.untaken += message.count
    hold(message.count)
    if thenEnd { task.inbound.complete() }
  }

  private func overflow(_ task: StreamTask, _ serial: UInt64, _ streamID: UInt32) {
    let status = Status(
      .resourceExhausted, .streamOverflow, "Messages came faster than the call takes them.",
      metadata: [
        "messages": "\(hub.limits.inboundMessages)", "bytes": "\(hub.limits.inboundBytes)",
      ])
    task.cancel(status)
    if streams.abandon(streamID, serial) { refuse(streamID, status) }
  }
}

/// Runs a handler and says what its end means on the wire. What it failed with is logged by its type alone.
private func outcome(
  _ logger: Logger, _ method: MethodDescriptor, _ run: () async throws -> [UInt8]?
) async -> Outgoing.Body {
  do {
    return try await run().map { .answer($0) } ?? .end
  } catch let status as Status {
    return .failure(status)
  } catch is CancellationError {
    return .cancelled
  } catch {
    logger.error(
      "A handler failed",
      metadata: ["method": "\(method)", "error": "\(String(reflecting: type(of: error)))"])
    return .failure(Status(.internal, .handlerFailed, "The service failed."))
  }
}
