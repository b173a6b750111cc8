internal import CLinux
internal import Glibc
internal import NIOCore
internal import NIOPosix

/// There may be no further connection; it is closed without a word, because no call has been made on it.
struct ConnectionRefused: Error {}

extension Channel {
  /// Pauses accepting when the process is out of descriptors, and counts it.
  func guardAccepts(_ hub: Hub) -> EventLoopFuture<Void> {
    let pause = TimeAmount.nanoseconds(Int64(hub.limits.acceptPause.wholeNanoseconds))
    return eventLoop.makeCompletedFuture {
      try pipeline.syncOperations.addHandlers([
        AcceptBackoffHandler(shouldForwardIOErrorCaught: false) { _ in
          hub.counters.add(.acceptFailures)
          return pause
        },
        RefusalHandler(),
      ])
    }
  }

  /// Makes an accepted channel a connection: asks the kernel who it is, and whether there is room for one more.
  func adopt(_ hub: Hub, listener: String) -> EventLoopFuture<Void> {
    peerCredentials().flatMapThrowing { credentials in
      let peer = Peer(credentials)
      guard !hub.isDraining, let account = hub.admit(peer) else { throw ConnectionRefused() }
      hub.counters.add(.connectionsAccepted)
      let connection = Connection(
        id: hub.nextConnectionID(), listener: listener, peer: peer, hub: hub, account: account)
      try self.pipeline.syncOperations.addHandler(connection)
    }
  }

  private func peerCredentials() -> EventLoopFuture<clinux_credentials> {
    guard let provider = self as? any SocketOptionProvider else {
      return eventLoop.makeFailedFuture(ChannelError.operationUnsupported)
    }
    return provider.unsafeGetSocketOption(
      level: .socket, name: NIOBSDSocket.Option(rawValue: SO_PEERCRED))
  }
}

/// Swallows what is expected to go wrong with a single accepted connection.
private final class RefusalHandler: ChannelInboundHandler, Sendable {
  typealias InboundIn = Channel

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if error is ConnectionRefused { return }
    context.fireErrorCaught(error)
  }
}
