import Logging
import Synchronization
import Testing

@testable import Systemd

/// A probe that keeps the question until the test lets it answer.
private final class Witness: Sendable {
  private let open = Mutex<[Probe.Answer]>([])
  let name: String

  init(_ name: String) { self.name = name }

  var probe: Probe { Probe(name) { answer in self.open.withLock { $0.append(answer) } } }
  var asked: Int { open.withLock { $0.count } }

  func answer(_ alive: Bool = true) {
    let answers = open.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    for answer in answers { answer(alive) }
  }
}

private func silentLogger() -> Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

struct WatchdogTests {
  private let ear = Ear()
  private let ledger = Witness("ledger")
  private let loop = Witness("loop")

  private func watchdog() -> Watchdog {
    Watchdog(
      WatchdogSettings(interval: .seconds(10)), probes: [ledger.probe, loop.probe],
      notifier: ear.notifier, healthyStatus: "Serving.", logger: silentLogger())
  }

  /// An awaited proof comes from a task of its own; wait until it has.
  private func heard(_ count: Int) async {
    while ear.heard.count < count { await Task.yield() }
  }

  @Test func `nothing is fed before everybody has answered`() {
    let watchdog = watchdog()
    watchdog.callRoll()
    ledger.answer()
    #expect(ear.heard.isEmpty)
    loop.answer()
    #expect(ear.heard == ["WATCHDOG=1"])
  }

  @Test func `a silent one is named, once, and its return is told`() {
    let watchdog = watchdog()
    watchdog.callRoll()
    loop.answer()
    watchdog.callRoll()
    loop.answer()
    watchdog.callRoll()
    #expect(ear.heard == ["STATUS=No sign of life from: ledger."])
    loop.answer()
    ledger.answer()
    watchdog.callRoll()
    #expect(
      ear.heard == ["STATUS=No sign of life from: ledger.", "WATCHDOG=1", "STATUS=Serving."])
  }

  @Test func `one that still owes an answer is not asked again`() {
    let watchdog = watchdog()
    for _ in 1...3 { watchdog.callRoll() }
    #expect(ledger.asked == 1)
  }

  @Test func `an answer of no is silence, and is asked again`() {
    let watchdog = watchdog()
    watchdog.callRoll()
    ledger.answer(false)
    loop.answer()
    watchdog.callRoll()
    #expect(ear.heard == ["STATUS=No sign of life from: ledger."])
    #expect(ledger.asked == 1)
  }

  @Test func `an answer given twice counts once`() {
    var roll = RollCall(count: 2)
    let first = roll.open().number
    let answers = [0, 0, 1].map { roll.answer($0, inRound: first, alive: true) }
    #expect(answers == [false, false, true])
    let second = roll.open().number
    let stale = roll.answer(0, inRound: first, alive: true)
    let fresh = [1, 0].map { roll.answer($0, inRound: second, alive: true) }
    #expect([stale] + fresh == [false, false, true])
  }

  @Test func `a proof can be awaited`() async {
    let ear = ear
    let watchdog = Watchdog(
      WatchdogSettings(interval: .seconds(10)), probes: [Probe("loop", proof: { true })],
      notifier: ear.notifier, healthyStatus: "Serving.", logger: silentLogger())
    watchdog.callRoll()
    await heard(1)
    #expect(ear.heard == ["WATCHDOG=1"])
  }
}
