import Glibc
import Messages
import Rehearsal

/// P7, P8 and P11: memory, starts, and a role's command.
extension Scene {
  func measureMemory() throws {
    let resident = Double(try Accounting.resident(daemon.pid))
    let peak = Double(try Accounting.residentPeak(daemon.pid))
    rows.append(
      Row(
        "P7", "resident after loading \(town.citizens) citizens",
        here: "\(size(resident)) (peak \(size(peak)))", goal: "≤ 200 MB",
        .init(resident <= 200e6)))
  }

  /// Stops the daemon in order and starts it again.
  func measureCleanStart(_ number: String, _ when: String) throws {
    let entries = try Loader.status(daemon).lastEntry
    say("clean stop and start, \(entries) entries")
    let stopped = try daemon.stop()
    let seconds = try daemon.start()
    let resident = Double(try Accounting.resident(daemon.pid))
    rows.append(
      Row(
        number, "READY after a clean stop, \(when)",
        here: "\(fixed(seconds, 2)) s (stop \(fixed(stopped, 2)) s, then \(size(resident)))",
        beside: "\(entries) entries", goal: "≤ 1 s", .init(seconds <= 1)))
  }

  func measureStarts() throws {
    var entries = try Loader.status(daemon).lastEntry
    say("SIGKILL and start, \(entries) entries")
    // Killed in the middle of the day, not at rest.
    var question = try draws()
    _ = try Driver(path: daemon.socket("bakery"), connections: 1, inFlight: 64)
      .round(&question, seconds: 1)
    drawsMade += Int(question.asked)
    entries += question.asked
    daemon.crash()
    let seconds = try daemon.start()
    let after = try Loader.status(daemon).lastEntry
    guard after >= entries else {
      throw BenchFault("\(entries) entries before the SIGKILL, \(after) after it.")
    }
    rows.append(
      Row(
        "P8", "READY after SIGKILL", here: "\(fixed(seconds, 2)) s",
        beside: "\(entries) entries", goal: "≤ 3 s", .init(seconds <= 3)))
    try measureCleanStart("P8", "after the draws")
  }

  /// The bakery's command, from its start to its exit, with a draw in it.
  func measureCommand() throws {
    let program = programs + "/unicard-bakery"
    let what = "unicard-bakery dispense, start to exit"
    guard access(program, X_OK) == 0 else {
      rows.append(Row("P11", what, here: "–", beside: "not built", .notMeasured))
      return
    }
    let card = scratch + "/card"
    try write(town.drawers[0] + [10], to: card)
    let device = Town.outlets.bakeries[0].devices[0]
    let times = try (0..<(options.quick ? 5 : 30)).map { _ in
      let began = Moment.now
      try output(
        of: [
          program, "dispense", "--loaves", "1", "--device", device, "--entry", "chip",
          "--socket-dir", sockets, "--lang", "en",
        ], input: card)
      return Moment.now.seconds(since: began) * 1e6
    }
    drawsMade += times.count
    let beyond = median(times) - drawP50Alone
    rows.append(
      Row(
        "P11", what, here: "p50 \(time(median(times)))",
        beside: "the call itself p50 \(time(drawP50Alone))", ratio: "+ \(time(beyond))",
        goal: "≤ 15 ms beyond", .init(beyond <= 15_000)))
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchFault("\(path): \(errno)") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw BenchFault("\(path): \(errno)")
    }
  }
}
