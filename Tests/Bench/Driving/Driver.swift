import Glibc
import Histogram

/// Keeps so many calls in flight on so many connections for a time.
struct Driver {
  let path: String
  let connections: Int
  /// Of all connections together.
  let inFlight: Int

  /// Warms up, then measures for so many seconds. Throws when any call was refused.
  func round(
    _ question: inout some Question, warming: Double = 0.3, seconds: Double
  ) throws -> Round {
    let share = inFlight / connections
    let lines = try (0..<connections).map { _ in
      try Line(path: path, frame: question.size, most: share)
    }
    for line in lines { try line.ask(share, &question, now: .now) }
    var latencies = Histogram<UInt64>(
      highestTrackableValue: 60_000_000_000, numberOfSignificantValueDigits: .three)
    try drive(lines, &question, for: warming, into: &latencies)
    latencies.reset()
    let began = Moment.now
    try drive(lines, &question, for: seconds, into: &latencies)
    let took = Moment.now.seconds(since: began)
    let round = Round(latencies, seconds: took)
    try drain(lines, into: &latencies)
    if let refusal = lines.compactMap(\.refusal).first {
      throw BenchFault("\(lines.reduce(0) { $0 + $1.refused }) calls were refused: \(refusal)")
    }
    return round
  }

  private func drive(
    _ lines: [Line], _ question: inout some Question, for seconds: Double,
    into latencies: inout Histogram<UInt64>
  ) throws {
    let began = Moment.now
    var now = began
    while now.seconds(since: began) < seconds {
      if lines.count > 1 { wait(lines) }
      for line in lines {
        let answered = try line.receive(waiting: lines.count == 1, into: &latencies)
        now = .now
        try line.ask(answered, &question, now: now)
      }
    }
  }

  private func drain(_ lines: [Line], into latencies: inout Histogram<UInt64>) throws {
    for line in lines {
      while line.inFlight > 0 { _ = try line.receive(waiting: true, into: &latencies) }
    }
  }

  private func wait(_ lines: [Line]) {
    var polls = lines.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    _ = poll(&polls, nfds_t(polls.count), 1000)
  }
}
