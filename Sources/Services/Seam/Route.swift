public import RPC

/// A unary method and what answers it.
public struct Route: Sendable {
  public let method: MethodDescriptor
  /// The row of the permission table that it stands behind.
  public let permission: Permission
  /// Takes a call on the event loop and does not wait: it answers, or hands the call on.
  public let handle: @Sendable (ServiceCall) -> Void
}

/// A server-streaming method and what answers it.
public struct WatchRoute: Sendable {
  public let method: MethodDescriptor
  /// The row of the permission table that it stands behind.
  public let permission: Permission
  /// Sends answers until the call is cancelled.
  public let watch: @Sendable (WatchCall) async throws -> Void
}
