internal import NIOCore
internal import RPC
internal import Synchronization

/// Something for a client, on its way to the event loop.
struct Outgoing: Sendable {
  enum Body: Sendable {
    /// The call's one answer message.
    case answer([UInt8])
    case failure(Status)
    /// The handler of a stream gave up because it was told to.
    case cancelled
    /// One of a stream's messages.
    case message([UInt8])
    /// The stream's messages are complete.
    case end
    /// A message from the client was taken by its handler; its bytes no longer count.
    case taken(Int)
  }

  let connection: Connection
  let serial: UInt64
  let streamID: UInt32
  let heldBytes: Int32
  let body: Body

  init(_ responder: Responder, _ body: Body) {
    connection = responder.connection
    serial = responder.serial
    streamID = responder.streamID
    heldBytes = responder.heldBytes
    self.body = body
  }
}

/// Where other threads leave what the event loop is to send.
///
/// However much gathers before the loop comes by, it is woken once.
final class Outbox: Sendable {
  private struct State: Sendable {
    var items: [Outgoing] = []
    var wakeUpIsDue = false
    var isClosed = false
  }

  private let state = Mutex(State())
  private let loop: any EventLoop
  private let counters: Counters

  init(loop: any EventLoop, counters: Counters) {
    self.loop = loop
    self.counters = counters
  }

  /// Leaves one thing; on the loop itself it is done at once.
  func put(_ item: Outgoing) {
    if loop.inEventLoop {
      item.connection.perform(item)
    } else {
      put(CollectionOfOne(item))
    }
  }

  /// Leaves many things in order.
  func put(_ items: some Sequence<Outgoing>) {
    let (wake, closed) = state.withLock { state in
      if state.isClosed { return (nil as Hub?, true) }
      let before = state.items.count
      state.items.append(contentsOf: items)
      guard !state.wakeUpIsDue, state.items.count > before else { return (nil, false) }
      state.wakeUpIsDue = true
      return (state.items[before].connection.hub, false)
    }
    if closed { counters.add(.answersWithoutConnection) }
    wake?.wakeForOutbox()
  }

  /// Everything left so far, in order, in exchange for an empty array whose storage is used next.
  func take(into items: inout [Outgoing]) {
    items.removeAll(keepingCapacity: true)
    state.withLock { state in
      swap(&items, &state.items)
      state.wakeUpIsDue = false
    }
  }

  /// The loop stops: whatever comes now is dropped and counted.
  func close() {
    state.withLock { $0.isClosed = true }
  }
}
