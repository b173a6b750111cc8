import Client
import EchoService
import RPCSocket

/// The wire alone, beside the bare-C echo: a 190-byte payload through server and client in one process.
///
/// `EchoBench [SECONDS]` prints one JSON line with the fields of `peers/echo.c`.
@main
struct EchoBench {
  static func main() async throws {
    let seconds = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1
    let payload = EchoMessage(account: String(repeating: "x", count: 187)).encoded
    let load = Load(payload: payload, length: .seconds(seconds))
    let line = try await serving { path, _ in
      "{\"peer\":\"wire echo\",\"payload_bytes\":\(payload.count),"
        + "\"one_caller\":\(try load.inFlight(1, path)),"
        + "\"connections_64\":\(try load.connections(64, path)),"
        + "\"in_flight_64\":\(try load.inFlight(64, path))}"
    }
    print(line)
  }
}

/// Calls for a time, and how long each took.
struct Load: Sendable {
  let payload: [UInt8]
  let length: Duration

  /// So many calls under way on one connection at any time.
  func inFlight(_ width: Int, _ path: String) throws -> String {
    let connection = try Connection(path: path)
    var figures = Figures(length: length)
    var began: [UInt32: MonotonicInstant] = [:]
    func submit(_ count: Int) throws {
      let now = MonotonicInstant.now()
      for number in 1...count {
        began[try connection.submit(Echo.say, payload, flush: number == count)] = now
      }
    }
    try submit(width)
    while !figures.isOver {
      let completions = try connection.receive()
      for completion in completions {
        _ = try completion.result.get()
        figures.add(since: began.removeValue(forKey: completion.ticket)!)
      }
      try submit(completions.count)
    }
    return figures.json
  }

  /// One call under way on each of so many connections: all are sent, then all are received.
  func connections(_ count: Int, _ path: String) throws -> String {
    let connections = try (0..<count).map { _ in try Connection(path: path) }
    var figures = Figures(length: length)
    while !figures.isOver {
      let began = MonotonicInstant.now()
      for connection in connections { _ = try connection.submit(Echo.say, payload) }
      for connection in connections {
        _ = try connection.receive()
        figures.add(since: began)
      }
    }
    return figures.json
  }
}

/// What was measured.
struct Figures {
  private let began = MonotonicInstant.now()
  private let length: Duration
  private var nanoseconds: [UInt64] = []
  private var last = MonotonicInstant.now()

  init(length: Duration) { self.length = length }

  var isOver: Bool { last.since(began) > length }

  mutating func add(since start: MonotonicInstant) {
    last = .now()
    nanoseconds.append(last.nanoseconds - start.nanoseconds)
  }

  var json: String {
    let sorted = nanoseconds.sorted()
    func microseconds(_ share: Double) -> Double {
      Double(sorted[Int(Double(sorted.count - 1) * share)] / 10) / 100
    }
    let rate = Double(sorted.count) / (Double((last.nanoseconds - began.nanoseconds)) / 1e9)
    return "{\"p50_us\":\(microseconds(0.5)),\"p99_us\":\(microseconds(0.99)),"
      + "\"calls_per_second\":\(Int(rate))}"
  }
}
