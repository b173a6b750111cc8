/// P1 and P2: the wire and the daemon behind it, without a disk.
extension Scene {
  func measureHealth() throws {
    say("health checks")
    var question = HealthQuestion()
    let one = Driver(path: daemon.socket("bakery"), connections: 1, inFlight: 1)
    let many = Driver(path: daemon.socket("bakery"), connections: 1, inFlight: 64)
    var alone: [Round] = []
    var full: [Round] = []
    var echoes: [(p50: Double, inFlight64: Double)] = []
    for _ in 0..<options.rounds {
      alone.append(try one.round(&question, seconds: seconds))
      echoes.append(try peers.echo(payload: question.size, seconds: min(seconds, 1)))
      full.append(try many.round(&question, seconds: seconds))
    }
    let (single, crowd) = (Rounds(all: alone), Rounds(all: full))
    let echo = median(echoes.map(\.p50))
    rows.append(
      Row(
        "P1", "Health.Check, 1 caller", here: "p50 \(time(single.p50)), p99 \(time(single.p99))",
        beside: "bare-C echo p50 \(time(echo))", ratio: times(single.p50, echo), goal: "≤ 2×",
        .init(single.p50 <= 2 * echo)))
    rows.append(
      Row(
        "P2", "Health.Check, 64 in flight, 1 connection",
        here: "\(rate(crowd.perSecond)), p99 \(time(crowd.p99))",
        beside: "bare-C echo \(rate(median(echoes.map(\.inFlight64))))",
        ratio: times(crowd.perSecond, median(echoes.map(\.inFlight64))), goal: "≥ 200 k/s",
        .init(crowd.perSecond >= 200_000)))
    try compareGo(crowd)
  }

  private func compareGo(_ crowd: Rounds) throws {
    let what = "the same beside Go ttrpc"
    if options.alone {
      rows.append(Row("P2", what, here: "–", beside: "left out (--alone)", .notMeasured))
      return
    }
    let go = Beside("Go ttrpc") {
      let peer = try GoPeer(sources: peers.sources, into: scratch)
      return try (0..<options.rounds).map { _ in
        try peer.round(sockets: sockets, inFlight: 64, seconds: seconds).perSecond
      }
    }
    switch go {
    case .measured(let rates):
      let other = median(rates)
      rows.append(
        Row(
          "P2", what, here: rate(crowd.perSecond), beside: "Go ttrpc \(rate(other))",
          ratio: times(crowd.perSecond, other), goal: "≥ 3×",
          .init(crowd.perSecond >= 3 * other)))
    case .missing(let why):
      rows.append(
        Row("P2", what, here: rate(crowd.perSecond), beside: why, goal: "≥ 3×", .notMeasured))
    }
  }
}
