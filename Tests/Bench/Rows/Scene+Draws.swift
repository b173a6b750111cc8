import Messages
import Rehearsal

/// P3, P4, P5 and P10: the durable draw of bread, all of it.
extension Scene {
  /// Draws by every household that can draw for long, at every terminal.
  func draws() throws -> DrawQuestion {
    let drawers = town.drawers
    guard !drawers.isEmpty else { throw BenchFault("Nobody can draw bread.") }
    return try DrawQuestion(
      cards: drawers, devices: Town.outlets.bakeries.flatMap(\.devices))
  }

  func measureDraws() throws {
    say("draws")
    bytesLoaded = try Accounting.size(of: daemon.state)
    let entries = try Loader.status(daemon).lastEntry
    var question = try draws()
    try measureSixtyFour(&question)
    try measureThousand(&question)
    try measureAlone(&question)
    drawsMade = Int(question.asked)
    let entered = Int(try Loader.status(daemon).lastEntry - entries)
    guard entered >= drawsMade else {
      throw BenchFault("\(drawsMade) draws were answered, \(entered) are in the journal.")
    }
  }

  private func measureSixtyFour(_ question: inout DrawQuestion) throws {
    let driver = Driver(path: daemon.socket("bakery"), connections: 1, inFlight: 64)
    let before = (asked: question.asked, bytes: try Accounting.written(daemon.pid))
    let cpuBefore = try Accounting.processorSeconds(daemon.pid)
    // Long enough that checkpoints of journal and state fall into it.
    let rounds = Rounds(
      all: try (0..<options.rounds).map { _ in
        try driver.round(&question, seconds: options.quick ? seconds : seconds * 2)
      })
    let asked = Double(question.asked - before.asked)
    let written = Double(try Accounting.written(daemon.pid) - before.bytes) / asked
    let cpu = (try Accounting.processorSeconds(daemon.pid) - cpuBefore) * 1e6 / asked
    let here = "\(rate(rounds.perSecond)), p50 \(time(rounds.p50)), p99 \(time(rounds.p99))"
    let commit = try peers.commit(facts: 160, record: 320, rows: 64, seconds: min(seconds, 2))
    rows.append(
      Row(
        "P3", "durable draw, 64 in flight, 1 connection", here: here,
        beside: "bare-C SQLite, 64 rows a commit \(rate(commit.rowsPerSecond))",
        ratio: times(rounds.perSecond, commit.rowsPerSecond), goal: "≥ 60 k/s, p99 ≤ 5 ms",
        .init(rounds.perSecond >= 60_000 && rounds.p99 <= 5_000)))
    rows.append(
      Row(
        "P3", "its processor time", here: "\(fixed(cpu, 1)) µs a draw, all threads", .stated))
    try comparePostgres(rounds)
    rows.append(
      Row(
        "P10", "written to disk in that time", here: "\(size(written)) a draw",
        beside: "journal, chain, checkpoints, views", goal: "≤ 1.5 kB",
        .init(written <= 1_500)))
  }

  private func comparePostgres(_ rounds: Rounds) throws {
    let what = "the same beside PostgreSQL"
    if options.alone {
      rows.append(Row("P3", what, here: "–", beside: "left out (--alone)", .notMeasured))
      return
    }
    let (cards, households) = (town.holders.count, town.households)
    let postgres = Beside("PostgreSQL") {
      let peer = try PostgresPeer(
        sources: peers.sources, into: scratch, sockets: sockets, cards: cards,
        households: households)
      defer { peer.stop() }
      return try (0..<options.rounds).map { _ in
        try peer.round(
          clients: 64, seconds: max(1, Int(seconds)), households: households
        ).perSecond
      }
    }
    switch postgres {
    case .measured(let rates):
      let other = median(rates)
      rows.append(
        Row(
          "P3", what, here: rate(rounds.perSecond), beside: "PostgreSQL, 64 clients \(rate(other))",
          ratio: times(rounds.perSecond, other), goal: "≥ 8×",
          .init(rounds.perSecond >= 8 * other)))
    case .missing(let why):
      rows.append(
        Row("P3", what, here: rate(rounds.perSecond), beside: why, goal: "≥ 8×", .notMeasured))
    }
  }

  private func measureThousand(_ question: inout DrawQuestion) throws {
    let driver = Driver(path: daemon.socket("bakery"), connections: 16, inFlight: 1_024)
    let rounds = Rounds(
      all: try (0..<options.rounds).map { _ in try driver.round(&question, seconds: seconds) })
    rows.append(
      Row(
        "P4", "durable draw, 1,024 in flight, 16 connections",
        here: "\(rate(rounds.perSecond)), p50 \(time(rounds.p50)), p99 \(time(rounds.p99))",
        goal: "≥ 200 k/s", .init(rounds.perSecond >= 200_000)))
  }

  private func measureAlone(_ question: inout DrawQuestion) throws {
    let driver = Driver(path: daemon.socket("bakery"), connections: 1, inFlight: 1)
    var own: [Round] = []
    var commits: [Double] = []
    for _ in 0..<options.rounds {
      own.append(try driver.round(&question, seconds: seconds))
      commits.append(
        try peers.commit(facts: 160, record: 320, rows: 1, seconds: min(seconds, 2)).p50)
    }
    let (rounds, commit) = (Rounds(all: own), median(commits))
    drawP50Alone = rounds.p50
    rows.append(
      Row(
        "P5", "durable draw, 1 caller", here: "p50 \(time(rounds.p50)), p99 \(time(rounds.p99))",
        beside: "bare-C SQLite commit p50 \(time(commit))", ratio: times(rounds.p50, commit),
        goal: "≤ 2×", .init(rounds.p50 <= 2 * commit)))
  }

  /// What stays on the disk, after a clean stop.
  func stateKept() throws {
    let kept = Double(try Accounting.size(of: daemon.state) - bytesLoaded) / Double(drawsMade)
    // One and a quarter visits a day for each of 42,000 households.
    let yearly = kept * 42_000 * 1.25 * 365
    rows.append(
      Row(
        "P10", "kept on disk, views included",
        here: "\(size(kept)) a draw, \(size(yearly)) a year in Port Said",
        beside: "19.2 million draws a year", goal: "stated", .stated))
  }

  /// Draws until the journal has as many entries as were asked for.
  func grow() throws {
    guard options.entries > 0 else { return }
    var question = try draws()
    let driver = Driver(path: daemon.socket("bakery"), connections: 16, inFlight: 1_024)
    while case let last = Int(try Loader.status(daemon).lastEntry), last < options.entries {
      say("growing: \(last) entries of \(options.entries)")
      _ = try driver.round(&question, warming: 0, seconds: 10)
    }
    drawsMade += Int(question.asked)
  }
}
