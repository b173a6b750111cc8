internal import RPC

/// One connection to a server's socket, for one thread at a time.
///
/// Either call by call (`call`, `serverStream`), or pipelined: `submit` many and `receive` their completions. It reads while it waits to
/// write, so the two sides cannot block each other.
public final class Connection {
  var socket: Socket
  var streams = ClientStreams()
  var decoder: FrameDecoder

  /// Frames on their way to the kernel, and how far they got.
  var unsent: [UInt8] = []
  var unsentFrom = 0
  /// Bytes queued and bytes taken by the kernel since the beginning.
  var queued = 0
  var taken = 0
  /// The kernel takes nothing more; what has arrived may still be read.
  var cannotSend = false

  /// What arrived and nobody has asked for yet, in order.
  var arrivals: [Arrival] = []
  /// Why nothing more will arrive.
  var ended: ConnectionError?
  let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)

  /// Connects; throws `notReachable` or `notPermitted`. `frameLimit` is the largest frame taken, in bytes.
  public init(path: String, frameLimit: Int = 4 << 20) throws(ConnectionError) {
    socket = try Socket(path: path)
    decoder = FrameDecoder(limit: frameLimit)
  }

  deinit { space.deallocate() }

  /// Calls under way.
  public var inFlight: Int { streams.count }
}

/// Something that arrived for a call.
struct Arrival {
  enum Body {
    case response(Result<[UInt8], Status>)
    case message([UInt8])
    case end
  }

  let id: UInt32
  let body: Body
}
