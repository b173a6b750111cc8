internal import Glibc
internal import ISO8583

/// One connection: message by message, each answered before the next is read.
struct TerminalConnection: ~Copyable {
  private let socket: TerminalSocket
  private let exchange: Exchange
  private let limits: EdgeLimits
  private var reader: FrameReader
  private var space: [UInt8]

  init(_ descriptor: Int32, exchange: Exchange, limits: EdgeLimits) {
    socket = TerminalSocket(descriptor, writeWithin: limits.write)
    self.exchange = exchange
    self.limits = limits
    reader = FrameReader(limit: limits.messageBytes)
    space = Array(repeating: 0, count: limits.messageBytes)
  }

  /// Why a connection came to its end.
  enum End: String {
    case hungUp = "hung up"
    case silent = "silent for too long"
    case halfWritten = "a message took too long"
    case oversize = "a message too long"
    case deaf = "did not take its answer"
    case stopped = "stopped"
  }

  /// Serves until the other side ends, breaks a limit, or everything stops. A message that is here whole is answered in any case.
  mutating func serve(unless stop: StopSignal) -> End {
    while true {
      let limit = reader.isMidMessage ? limits.message : limits.idle
      switch socket.receive(into: &space, within: limit, unless: stop) {
      case .bytes(let count):
        if let end = answer(count) { return end }
      case .silence: return reader.isMidMessage ? .halfWritten : .silent
      case .stopped: return .stopped
      case .ended: return .hungUp
      }
    }
  }

  private mutating func answer(_ count: Int) -> End? {
    var events: [FrameReader.Event] = []
    reader.read(space[..<count]) { events.append($0) }
    explicit_bzero(&space, count)
    for event in events {
      switch event {
      case .oversize: return .oversize
      case .message(var bytes):
        guard let answer = exchange.answer(&bytes) else { continue }
        guard socket.send(answer.framed) else { return .deaf }
      }
    }
    return nil
  }
}
