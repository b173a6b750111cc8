public import Logging
internal import NIOCore
internal import NIOPosix
internal import RPC
public import ServiceLifecycle
internal import Synchronization

/// A ttrpc server on Unix sockets: one event-loop thread, any number of listeners, one router.
///
/// `run` serves until it is told to stop, then drains: no new connections, new calls answered UNAVAILABLE with `RetryInfo`, running ones
/// finished within the limit, everything flushed, everything closed.
public final class Server: Service, Sendable {
  /// What has been accepted, refused, ignored and closed, and why.
  public let counters = Counters()

  let hub: Hub
  let listeners: [Listener]
  let limits: Limits
  let logger: Logger
  let beforeDrain: @Sendable () async -> Void
  let group: MultiThreadedEventLoopGroup
  let opened = Mutex<[(channel: any Channel, path: OwnPath?)]>([])

  /// A server that does nothing yet. `beforeDrain` runs first when it is told to stop: the place to turn health to NOT_SERVING.
  public init(
    listeners: [Listener], router: Router, limits: Limits = Limits(), logger: Logger,
    beforeDrain: @escaping @Sendable () async -> Void = {}
  ) {
    self.listeners = listeners
    self.limits = limits
    self.logger = logger
    self.beforeDrain = beforeDrain
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    hub = Hub(
      loop: group.next(), limits: limits, router: router, counters: counters, logger: logger)
  }

  /// Serves until a graceful shutdown or a cancellation, then drains. Throws `ListenerError` if a socket cannot be opened.
  public func run() async throws {
    try await start()
    do {
      try await gracefulShutdown()
    } catch is CancellationError {
      // Whoever cancels wants it to stop as well; the drain is bounded either way.
    }
    try await drain()
  }

  /// Opens the listeners and begins to serve. A second start is a programming error.
  public func start() async throws {
    do {
      for listener in listeners { try await serve(try listener.open()) }
    } catch {
      try await stop()
      throw error
    }
    hub.loop.execute { self.hub.startIdleSweeps() }
  }

  /// Runs `alive` on the event loop, in a turn of its own: the proof of life a watchdog asks for.
  public func prove(_ alive: @escaping @Sendable () -> Void) { hub.loop.execute(alive) }

  private func serve(_ listener: OpenListener) async throws {
    let hub = hub
    let name = listener.name
    let channel = try await ServerBootstrap(group: group)
      .serverChannelOption(.maxMessagesPerRead, value: 16)
      .serverChannelInitializer { $0.guardAccepts(hub) }
      .childChannelOption(.maxMessagesPerRead, value: 4)
      .childChannelOption(.writeBufferWaterMark, value: .init(low: 32 << 10, high: 64 << 10))
      .childChannelInitializer { $0.adopt(hub, listener: name) }
      .withBoundSocket(listener.descriptor)
      .get()
    opened.withLock { $0.append((channel, listener.ownPath)) }
    logger.debug("Listening", metadata: ["listener": "\(name)"])
  }
}
