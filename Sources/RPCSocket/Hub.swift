internal import Logging
internal import NIOCore
internal import RPC
internal import Synchronization

/// What all connections of a server share.
///
/// Confined to the one event loop: every property is touched there and nowhere else, except those that are `let`. That is why it may
/// call itself Sendable; other threads only carry the reference.
final class Hub: @unchecked Sendable {
  let loop: any EventLoop
  let limits: Limits
  let methods: MethodTable
  let routes: [Route]
  let counters: Counters
  let logger: Logger
  let outbox: Outbox

  var connections: [UInt64: Connection] = [:]
  var accounts: [UInt32: Account] = [:]
  /// Calls whose handlers have not finished, on whatever connection.
  var callsInFlight = 0
  /// New calls are refused: the server is going down.
  var isDraining = false
  /// Called once, when the server is draining and no call is left.
  var onDrained: (() -> Void)?

  /// Connections that have something which time may end: calls, half a frame, unsent answers.
  var watched: [Connection] = []
  var sweepIsDue = false

  private let readHooks: [@Sendable () -> Void]
  private let refusalHooks: [@Sendable (Refusal) -> Void]
  private var lastConnectionID: UInt64 = 0
  private var turnIsNoted = false
  private var unflushed: [Connection] = []
  private var flushIsDue = false
  private var arrived: [Outgoing] = []

  init(
    loop: any EventLoop, limits: Limits, router: Router, counters: Counters, logger: Logger
  ) {
    self.loop = loop
    self.limits = limits
    self.counters = counters
    self.logger = logger
    methods = MethodTable(router.methods)
    routes = router.routes
    readHooks = router.readHooks
    refusalHooks = router.refusalHooks
    outbox = Outbox(loop: loop, counters: counters)
  }

  /// A number for the next connection.
  func nextConnectionID() -> UInt64 {
    lastConnectionID += 1
    return lastConnectionID
  }

  /// A unary handler ran: at the end of this turn of the loop the read hooks are called, once.
  func noteTurn() {
    if readHooks.isEmpty || turnIsNoted { return }
    turnIsNoted = true
    loop.execute { self.endTurn() }
  }

  private func endTurn() {
    turnIsNoted = false
    for hook in readHooks { hook() }
  }

  func noteRefusal(_ reason: TransportReason, by connection: Connection) {
    counters.add(reason)
    if refusalHooks.isEmpty { return }
    let refusal = Refusal(listener: connection.listener, peer: connection.peer, reason: reason)
    for hook in refusalHooks { hook(refusal) }
  }

  /// A handler has finished; a draining server may have waited for it.
  func callFinished() {
    callsInFlight -= 1
    noteIfDrained()
  }

  func noteIfDrained() {
    guard callsInFlight == 0, let whenDone = onDrained else { return }
    onDrained = nil
    whenDone()
  }
}

// MARK: Writing

extension Hub {
  /// Called from any thread: something lies in the outbox.
  func wakeForOutbox() {
    loop.execute { self.emptyOutbox() }
  }

  private func emptyOutbox() {
    outbox.take(into: &arrived)
    flushIsDue = true
    for item in arrived { item.connection.perform(item) }
    arrived.removeAll(keepingCapacity: true)
    flushAll()
  }

  /// A connection has frames to write; everything unflushed is flushed together at the end of this turn.
  func needsFlush(_ connection: Connection) {
    unflushed.append(connection)
    if flushIsDue { return }
    flushIsDue = true
    loop.execute { self.flushAll() }
  }

  private func flushAll() {
    flushIsDue = false
    let connections = unflushed
    unflushed.removeAll(keepingCapacity: true)
    for connection in connections { connection.flush() }
  }
}
