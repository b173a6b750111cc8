import Testing

@testable import Cards

/// What time brings, recorded by the daemon itself; and a rehearsal's clock.
@Suite struct SweepingTests {
  private let family = Family(1)

  private func sweep(_ kind: SweepKind, from: UInt32 = 0) -> Command { .sweep(kind, from: from) }

  @Test func `cards past their last day expire, on the day after it (R36, C-42)`() throws {
    let town = try Town.withBread(family, on: "2026-04-01")
    town.today = day("2029-04-01")
    try town.grant(sweep(.expiries), by: .daemon)
    #expect(town.life(family.head) == .active)
    town.today = day("2029-04-02")
    try town.grant(sweep(.expiries), by: .daemon)
    #expect(town.life(family.head) == .expired)
    #expect(town.refusal(of: town.dispensing(5, on: family.head), by: .baker) == .cardExpired)
  }

  @Test func `cards that wait to be collected do not expire by sweeping`() throws {
    let town = try Town(on: "2026-04-01")
    try town.admit(family)
    try town.bring(family.people, to: .notified)
    town.today = day("2030-01-01")
    try town.grant(sweep(.expiries), by: .daemon)
    for person in family.people { #expect(!town.life(person).isFinal) }
  }

  @Test(arguments: SweepKind.allCases)
  func `a second sweep of a day finds nothing and leaves no entry`(_ kind: SweepKind) throws {
    let town = try Town.withBread(family, on: "2026-04-01")
    town.today = day("2029-05-01")
    try town.grant(sweep(kind), by: .daemon)
    let entry = town.lastEntry
    #expect(try town.grant(sweep(kind), by: .daemon) == .swept(next: 0))
    #expect(town.lastEntry == entry)
  }

  @Test func `a day is counted as swept once`() throws {
    let town = try Town.withBread(family)
    try town.grant(sweep(.expiries), by: .daemon)
    #expect(town.state.ledger[Handle(1)].sweptDay == town.today.daysSince1970)
  }

  @Test func `a sweep of many goes on in slices until it is through`() throws {
    let town = try Town(on: "2026-04-30")
    for chunk in 0..<3 { try town.admitMany(300, from: UInt64(chunk * 1_000 + 1)) }
    town.today = day("2026-05-01")
    var next: UInt32 = 0
    var slices = 0
    repeat {
      guard case .swept(let on) = try town.grant(sweep(.cycles, from: next), by: .daemon) else {
        return
      }
      (next, slices) = (on, slices + 1)
    } while next != 0 && slices < 10
    let turned = town.journal.flatMap(\.events).count {
      if case .cycleOpened = $0 { true } else { false }
    }
    #expect((slices, turned) == (2, 900))
  }

  @Test func `households whose import was never approved are not swept`() throws {
    let town = try Town(on: "2026-04-30")
    try town.grant(.beginImport(Label()), by: .mona)
    try town.grant(
      .appendImport(ImportID(1), chunk: 0, families: [family.imported], digest: digest(1)),
      by: .mona)
    town.today = day("2026-05-01")
    let entry = town.lastEntry
    try town.grant(sweep(.cycles), by: .daemon)
    #expect(town.lastEntry == entry)
  }

  @Test(arguments: SweepKind.allCases)
  func `a sweep from anywhere is answered`(_ kind: SweepKind) throws {
    let town = try Town.withBread(family)
    for start in [0, 1, 99, UInt32.max] {
      #expect(try town.grant(sweep(kind, from: start), by: .daemon) == .swept(next: 0))
    }
  }

  @Test func `a rehearsal's clock is driven forward only`() throws {
    let town = try Town()
    func drive(_ to: Int64) -> Command {
      .driveClock(
        to: Instant(unixNanoseconds: to), from: Instant(unixNanoseconds: 1_000))
    }
    #expect(town.refusal(of: drive(1_000), by: .mona) == .clockBackward)
    #expect(town.refusal(of: drive(999), by: .mona) == .clockBackward)
    try town.grant(drive(1_500), by: .mona)
    try town.grant(drive(1_250), by: .mona)
    #expect(town.state.ledger[Handle(1)].clockOffset == 750)
  }

  @Test func `the clock of a ledger in production is not driven by anybody`() throws {
    let town = try Town()
    town.record([.ledgerOpened(isRehearsal: false)])
    let drive = Command.driveClock(
      to: Instant(unixNanoseconds: 2), from: Instant(unixNanoseconds: 1))
    #expect(town.refusal(of: drive, by: .mona) == .rehearsalOnly)
  }
}
