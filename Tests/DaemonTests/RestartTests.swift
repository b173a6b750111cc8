import Cards
import Glibc
import Messages
import Rehearsal
import Synchronization
import Testing

/// Nothing acknowledged is lost, and nothing is done twice, however the daemon ends.
@Suite(.ownThread) struct RestartTests {
  private let home: LedgerHome
  private let town: Town

  init() throws {
    home = try LedgerHome()
    town = Town(home)
  }

  @Test(.timeLimit(.minutes(2)))
  func
    `what was acknowledged is there after every restart, and asked again changes nothing (I-11)`()
    async throws
  {
    #expect(try await home.initialise(clerks: Town.Clerk.ministry).code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      try town.settle()
      try town.allowMuchBread()
      #expect(try await daemon.stop() == .exited(0))
    }
    var given = 0
    for end in [SIGTERM, SIGKILL, SIGKILL, SIGTERM, SIGKILL] {
      given += try await cycle(endingBy: end, givenBefore: given)
    }
    try await expectWholeChain()
  }

  /// Draws until the daemon is ended in the middle; starts it again and settles what was left open. Returns how many
  /// draws the cycle added.
  private func cycle(endingBy signal: Int32, givenBefore: Int) async throws -> Int {
    let drawn = try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      return try await drawUntil(signal, ends: daemon)
    }
    let told = drawn.joined().count(where: \.isGiven)
    #expect(told > 0)
    return try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let standing = try town.loavesToday()
      #expect(standing >= givenBefore + told, "Every acknowledged draw is there.")
      #expect(standing <= givenBefore + drawn.joined().count)
      try await expectSameAnswers(drawn)
      #expect(try town.loavesToday() == givenBefore + drawn.joined().count)
      #expect(try await daemon.stop() == .exited(0))
      return drawn.joined().count
    }
  }

  private func drawUntil(_ signal: Int32, ends daemon: DaemonProcess) async throws -> [[Draw]] {
    let socket = home.socket("bakery")
    let told = Told()
    let plans = try town.heads.prefix(4).map { head in
      try (0..<100).map { _ in try Draw(on: head) }
    }
    async let drawn = allAtOnce(plans) { try ask($0, at: socket, told: told.count) }
    try await patiently(for: "draws to be told") {
      told.count.load(ordering: .relaxed) >= 40 ? () : nil
    }
    daemon.signal(signal)
    let status = try await daemon.end()
    #expect(status == (signal == SIGTERM ? .exited(0) : .signalled(SIGKILL)))
    return try await drawn
  }

  /// The same bytes again: who was told hears the same, byte for byte; who was not hears now.
  private func expectSameAnswers(_ drawn: [[Draw]]) async throws {
    let socket = home.socket("bakery")
    let again = try await allAtOnce(drawn) { try ask($0, at: socket, told: Told().count) }
    for (before, after) in zip(drawn.joined(), again.joined()) {
      #expect(after.isGiven)
      if before.answer != nil { #expect(before.answer == after.answer) }
    }
  }

  private func expectWholeChain() async throws {
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let status = try town.status()
      #expect(try await daemon.stop() == .exited(0))
      let audit = try JournalAudit(of: home.state, signedBy: status.signingKey)
      #expect(audit.entries >= status.lastEntry && audit.commits > 5)
    }
  }

  @Test func `kill -9 before and after the state was saved: READY each time, and no bread is lost`()
    async throws
  {
    #expect(try await home.initialise(clerks: Town.Clerk.ministry).code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      try town.settle()
      try town.drawLegacy(1, of: town.heads[0])
      #expect(try await daemon.crash() == .signalled(SIGKILL))
    }
    for loaves in 1...3 {
      try await DaemonProcess.with(home.daemon()) { daemon in
        try await daemon.waitUntilReady()
        #expect(try town.loavesToday() == loaves)
        try town.drawLegacy(1, of: town.heads[0])
        let drawn = try town.status().lastEntry
        if loaves != 2 { try await waitUntilSaved(through: drawn) }
        #expect(try await daemon.crash() == .signalled(SIGKILL))
      }
    }
  }

  /// Until the checkpoint holds that entry.
  private func waitUntilSaved(through entry: UInt64) async throws {
    try await patiently(for: "the state to be saved") {
      try SavedState(in: home.state).through >= entry ? () : nil
    }
  }
}

/// Counts answers across threads.
private final class Told: Sendable {
  let count = Atomic<Int>(0)
}

extension Town {
  /// Moves to the tenth of the next month and lets everybody have fifty loaves a day.
  fileprivate func allowMuchBread() throws {
    let today = CivilDate(try status().date)
    for (key, value) in [
      ("bread.loaves_per_person_per_day", 50), ("bread.loaves_per_person_per_month", 1_500),
    ] {
      try together(Policies.set) {
        SetPolicyRequest(
          requestId: $0, key: key, value: Int64(value), effectiveFrom: Wire.Date(today))
      }
    }
    let next = today.addingMonths(1)
    try drive(to: next.adding(days: 10 - next.day))
  }

  /// What the views say of the bakery's day.
  fileprivate func loavesToday() throws -> Int {
    let day = try desk("bakery", as: Clerk.bakery).read(
      History.outletDay, .init(device: Self.device, date: try status().date))
    return Int(day.loaves)
  }
}
