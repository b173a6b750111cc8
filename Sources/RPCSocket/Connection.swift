internal import NIOCore
internal import RPC

/// One client's connection: performs what the machines decide.
///
/// Confined to the event loop, apart from its `let` properties; other threads only carry the reference. It never waits: reading goes on
/// whatever becomes of writing, until the byte quota is used up.
final class Connection: ChannelDuplexHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  let id: UInt64
  let listener: String
  let peer: Peer
  let hub: Hub
  let account: Account

  var context: ChannelHandlerContext?
  var decoder: FrameDecoder
  var streams: ServerStreams
  /// Streaming calls whose tasks have not finished, by serial.
  var tasks: [UInt64: StreamTask] = [:]

  /// Frames to be written, not yet given to the channel.
  var out = ByteBuffer()
  /// Bytes given to the channel since the beginning, and how many of them the kernel has not taken.
  var given = 0
  var unsent = 0
  /// What `given` was when a write began to wait, and since when.
  var waiting: (upTo: Int, since: MonotonicInstant)?

  /// Bytes of requests whose handlers have not finished.
  var held = 0
  var earliestDeadline: UInt64 = .max
  /// When the frame began that is not complete yet.
  var frameBegan: MonotonicInstant?
  var frameEndedInRead = false
  var lastUse: MonotonicInstant
  var unknownFrames = 0

  var isReading = false
  var isUnflushed = false
  var isWatched = false
  /// The byte quota is used up; `readIsHeld` is a read that waits for that to change.
  var isPaused = false
  var readIsHeld = false
  /// Why no further frame is looked at.
  var closing: CloseReason?

  init(id: UInt64, listener: String, peer: Peer, hub: Hub, account: Account) {
    self.id = id
    self.listener = listener
    self.peer = peer
    self.hub = hub
    self.account = account
    decoder = FrameDecoder(limit: hub.limits.frameBytes)
    streams = ServerStreams(
      frameLimit: hub.limits.frameBytes,
      defaultTimeout: hub.limits.defaultTimeout.wholeNanoseconds,
      maximumTimeout: hub.limits.maximumTimeout.wholeNanoseconds)
    lastUse = .now()
    account.connections += 1
    hub.connections[id] = self
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

  func channelInactive(context: ChannelHandlerContext) { tearDown() }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { close(.error) }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    let writable = context.channel.isWritable
    for task in tasks.values { task.gate.setWritable(writable) }
    measureUnsent()
  }
}

/// Why the server ends a connection.
enum CloseReason: Sendable {
  case peer, error, outOfStep, streamIDActive, unknownFrames, writeDeadline, writeOverflow,
    frameDeadline, idle, drain

  var counter: Counter {
    switch self {
    case .peer: .closedByPeer
    case .error: .closedByError
    case .outOfStep: .closedOutOfStep
    case .streamIDActive: .closedStreamIDActive
    case .unknownFrames: .closedUnknownFrames
    case .writeDeadline: .closedWriteDeadline
    case .writeOverflow: .closedWriteOverflow
    case .frameDeadline: .closedFrameDeadline
    case .idle: .closedIdle
    case .drain: .closedByDrain
    }
  }
}
