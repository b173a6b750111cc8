public import RPC

/// What is known about a call before its message is looked at.
public struct CallContext: Sendable {
  let connection: Connection
  /// What was called.
  public let method: MethodDescriptor
  /// What the caller sent beside the message, in order.
  public let metadata: [Metadata]
  /// When the caller is answered DEADLINE_EXCEEDED if nothing else has been: its own timeout, clamped to the server's maximum.
  public let deadline: MonotonicInstant

  /// The name of the socket the call came in by: the caller's role.
  public var listener: String { connection.listener }
  /// The caller, by the kernel's word.
  public var peer: Peer { connection.peer }
  /// Tells connections apart for as long as the server runs.
  public var connectionID: UInt64 { connection.id }
}

/// One request that wants one answer. It may be handed to any thread, and is answered through its responder.
public struct UnaryCall: Sendable {
  public let context: CallContext
  /// The encoded request message.
  public let payload: [UInt8]
  public let responder: Responder

  public var listener: String { context.listener }
  public var peer: Peer { context.peer }
  public var connectionID: UInt64 { context.connectionID }
  public var method: MethodDescriptor { context.method }
  public var metadata: [Metadata] { context.metadata }
  public var deadline: MonotonicInstant { context.deadline }
}
