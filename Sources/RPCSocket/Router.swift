public import RPC

/// Which method is answered by what. Filled before the server starts, and never changed after.
public struct Router: Sendable {
  var methods: [MethodDescriptor] = []
  var routes: [Route] = []
  var readHooks: [@Sendable () -> Void] = []
  var refusalHooks: [@Sendable (Refusal) -> Void] = []

  public init() {}

  /// Serves a unary method. The handler runs on the event loop and must not wait: it answers, or hands the call to somebody who will.
  public mutating func unary(
    _ method: MethodDescriptor, _ handler: @escaping @Sendable (UnaryCall) -> Void
  ) {
    precondition(method.kind == .unary)
    add(method, .clamped, .unary(handler))
  }

  /// Serves a method that takes one message and sends many. `deadline` `.none` lets calls outlive every
  /// limit unless the caller names one: they end with the connection, or when the server drains.
  public mutating func serverStreaming(
    _ method: MethodDescriptor, deadline: DeadlinePolicy = .clamped,
    _ handler:
      @escaping @Sendable (CallContext, [UInt8], OutboundMessages) async throws -> Void
  ) {
    precondition(method.kind == .serverStreaming)
    add(
      method, deadline,
      .streaming {
        try await handler($0, $1, $3); return nil
      })
  }

  /// Serves a method that takes many messages and answers with one.
  public mutating func clientStreaming(
    _ method: MethodDescriptor,
    _ handler: @escaping @Sendable (CallContext, InboundMessages) async throws -> [UInt8]
  ) {
    precondition(method.kind == .clientStreaming)
    add(
      method, .clamped, .streaming { context, _, inbound, _ in try await handler(context, inbound) }
    )
  }

  /// Serves a method that takes and sends many messages.
  public mutating func bidirectional(
    _ method: MethodDescriptor, deadline: DeadlinePolicy = .clamped,
    _ handler:
      @escaping @Sendable (CallContext, InboundMessages, OutboundMessages) async throws -> Void
  ) {
    precondition(method.kind == .bidirectional)
    add(
      method, deadline,
      .streaming {
        try await handler($0, $2, $3); return nil
      })
  }

  /// Calls `hook` on the event loop once per turn in which unary handlers ran, after all of them: the place to signal a mailbox once.
  public mutating func onReadComplete(_ hook: @escaping @Sendable () -> Void) {
    readHooks.append(hook)
  }

  /// Calls `hook` on the event loop for every request that the wire itself refuses, so that it can be recorded.
  public mutating func onRefusal(_ hook: @escaping @Sendable (Refusal) -> Void) {
    refusalHooks.append(hook)
  }

  private mutating func add(
    _ method: MethodDescriptor, _ policy: DeadlinePolicy, _ handler: Route.Handler
  ) {
    methods.append(method)
    routes.append(Route(method: method, isUnclamped: policy == .none, handler: handler))
  }
}

/// Whether the server's own time limits hold for a streaming method.
public enum DeadlinePolicy: Sendable, Hashable {
  /// The default timeout and the maximum apply.
  case clamped
  /// Only a timeout that the caller names applies.
  case none
}

/// A request that the wire refused before any handler saw it.
public struct Refusal: Sendable {
  /// The socket it came in by.
  public let listener: String
  public let peer: Peer
  public let reason: TransportReason
}

/// One method's way to its handler.
struct Route: Sendable {
  enum Handler: Sendable {
    case unary(@Sendable (UnaryCall) -> Void)
    /// Takes the first message, the rest and the way back; returns the one answer of a client stream.
    case streaming(
      @Sendable (CallContext, [UInt8], InboundMessages, OutboundMessages) async throws -> [UInt8]?)
  }

  let method: MethodDescriptor
  let isUnclamped: Bool
  let handler: Handler
}
