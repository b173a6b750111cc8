import Testing

@testable import Cards

/// What outlets are settled for: exact at every entry, closed by hand or by the turn of the day, and then for good.
@Suite struct SettlementTests {
  private let family = Family(1)
  private let closing = Command.closeDay(device: code("D1"))

  private func town(subsidy: Int64 = 125) throws -> Town {
    let town = try Town.withBread(family)
    try town.set(.breadSubsidyPiastresPerLoaf, to: subsidy)
    return town
  }

  private func reversal(of entry: UInt64) -> Command {
    .reverseBread(device: code("D1"), entry: entry)
  }

  @Test func `a closed day counts and totals its draws, and what the state adds to each loaf`()
    throws
  {
    let town = try town()
    try town.dispense(20, on: family.head)
    try town.dispense(5, on: family.head)
    let closed = try town.close(closing)
    #expect(closed.number == 1 && closed.sequence == 1)
    #expect(closed.day == town.today.daysSince1970)
    #expect(closed.totals.draws == Tally(count: 2, loaves: 25, cashPiastres: 500))
    #expect(closed.subsidyPiastres == 25 * 125 && closed.duePiastres == 25 * 125)
  }

  @Test func `what was refused counts in no line`() throws {
    let town = try town()
    try town.dispense(1, on: family.head)
    #expect(town.refusal(of: town.dispensing(500, on: family.head), by: .baker) == .quotaExceeded)
    #expect(try town.close(closing).totals.draws.count == 1)
  }

  @Test func `draws after the close stand in the next settlement, of the same day too`() throws {
    let town = try town()
    try town.dispense(20, on: family.head)
    let first = try town.close(closing)
    try town.dispense(3, on: family.head)
    let second = try town.close(closing)
    #expect(first.totals.draws.loaves == 20)
    #expect(second.number == 2 && second.sequence == 2 && second.day == first.day)
    #expect(second.totals.draws == Tally(count: 1, loaves: 3, cashPiastres: 60))
  }

  @Test func `a draw taken back before the close is a line of its own and pays nothing`() throws {
    let town = try town()
    try town.dispense(20, on: family.head)
    try town.grant(reversal(of: town.lastEntry), by: .baker)
    let closed = try town.close(closing)
    #expect(closed.totals.draws.loaves == 20)
    #expect(closed.totals.reversals == Tally(count: 1, loaves: 20, cashPiastres: 400))
    #expect(closed.totals.net == Tally() && closed.duePiastres == 0)
  }

  @Test func `a closed draw taken back stands in the settlement in which it was taken back`() throws
  {
    let town = try town()
    try town.dispense(20, on: family.head)
    let draw = town.lastEntry
    try town.close(closing)
    try town.dispense(2, on: family.head)
    try town.grant(reversal(of: draw), by: .baker)
    let second = try town.close(closing)
    #expect(second.totals.draws.loaves == 2 && second.totals.reversals == Tally())
    #expect(second.totals.lateReversals == Tally(count: 1, loaves: 20, cashPiastres: 400))
    #expect(second.totals.net.loaves == -18 && second.duePiastres == -18 * 125)
  }

  @Test func `a day that nobody closed closes itself with the outlet's next act`() throws {
    let town = try town()
    try town.dispense(20, on: family.head)
    town.today = day("2026-04-02")
    try town.dispense(4, on: family.head)
    let draw = town.lastEntry
    #expect(town.settlements.map(\.totals.draws.loaves) == [20])
    #expect(town.settlements.first?.day == day("2026-04-01").daysSince1970)
    try town.grant(reversal(of: draw), by: .baker)
    let second = try town.close(closing)
    #expect(second.number == 2 && second.sequence == 1)
    #expect(
      second.totals.reversals.loaves == 4, "Made in the very entry that closed the day before.")
  }

  @Test func `the day's sweep closes what stands open, once, and leaves today's alone`() throws {
    let town = try town()
    try town.dispense(20, on: family.head)
    let sweep = Command.sweep(.settlements, from: 0)
    let entry = town.lastEntry
    try town.grant(sweep, by: .daemon)
    #expect(town.lastEntry == entry)
    town.today = day("2026-04-03")
    try town.grant(sweep, by: .daemon)
    #expect(town.settlements.map(\.number) == [1])
    #expect(try town.grant(sweep, by: .daemon) == .swept(next: 0))
    #expect(town.settlements.count == 1)
  }

  @Test func `yesterday's account closed by hand is yesterday's settlement`() throws {
    let town = try town()
    try town.dispense(20, on: family.head)
    town.today = day("2026-04-02")
    #expect(try town.close(closing).day == day("2026-04-01").daysSince1970)
    #expect(town.refusal(of: closing, by: .baker) == .nothingToSettle)
  }

  @Test func `a day is settled at the subsidy in force on it`() throws {
    let town = try town(subsidy: 100)
    try town.dispense(10, on: family.head)
    town.today = day("2026-04-02")
    try town.set(.breadSubsidyPiastresPerLoaf, to: 130)
    try town.dispense(10, on: family.head)
    try town.close(closing)
    #expect(town.settlements.map(\.subsidyPiastres) == [1_000, 1_300])
  }

  @Test func `the papers name no subsidy, so that it is nothing until the ministry sets it`() throws
  {
    let town = try Town.withBread(family)
    try town.dispense(10, on: family.head)
    #expect(try town.close(closing).subsidyPiastres == 0)
  }

  @Test func `an outlet closes its own account only, and only when it holds something`() throws {
    let town = try town()
    try town.dispense(1, on: family.head)
    #expect(town.refusal(of: closing, by: .secondBaker) == .deviceNotYours)
    #expect(town.refusal(of: closing, by: .mona) == .notPermitted)
    #expect(town.refusal(of: .closeDay(device: code("D99")), by: .baker) == .deviceUnknown)
    let other = Command.closeDay(device: code("D3"))
    #expect(town.refusal(of: other, by: .secondBaker) == .nothingToSettle)
    try town.close(closing)
    #expect(town.refusal(of: closing, by: .baker) == .nothingToSettle)
  }

  @Test func `an account is read as closed once its day is over, before anything says so`() throws {
    let town = try town()
    try town.dispense(1, on: family.head)
    let outlet = OutletID(1)
    let today = town.state.settledAccount(of: outlet, on: town.today, entry: 0)
    #expect(today.account.holdsActs && today.events.isEmpty)
    let tomorrow = town.state.settledAccount(of: outlet, on: day("2026-04-02"), entry: 0)
    #expect(!tomorrow.account.holdsActs && tomorrow.account.closed == 1)
    #expect(tomorrow.events.count == 1)
  }
}

/// Every story of draws, reversals, closings and days: nothing is settled twice, and nothing is left out (I-6).
@Suite struct SettlementPropertyTests {
  @Test(arguments: 0..<8)
  func `all settlements together are all postings, whatever happens between them (I-6)`(
    seed: UInt64
  ) throws {
    var dice = SeededNumbers(seed: seed)
    func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &dice) }
    let families = [1, 11, 21].map { Family($0) }
    let town = try Town.withBread(families[0])
    for family in families.dropFirst() {
      try town.admit(family)
      try town.bring(family.head, to: .active)
    }
    var entries: [UInt64] = []
    var checkpoint = Checkpoint()
    for _ in 0..<150 {
      let family = families[below(3)]
      switch below(12) {
      case 0...5:
        let loaves = Int32(below(6) + 1)
        _ = town.outcome(of: town.dispensing(loaves, on: family.head), by: .baker)
        entries.append(town.lastEntry)
      case 6, 7:
        let entry = entries.isEmpty ? 0 : entries[below(entries.count)]
        _ = town.outcome(of: .reverseBread(device: code("D1"), entry: entry), by: .baker)
      case 8: _ = town.outcome(of: .closeDay(device: code("D1")), by: .baker)
      case 9: try town.grant(.sweep(.settlements, from: 0), by: .daemon)
      case 10: town.today = town.today.adding(days: below(3))
      default: town.restart(from: below(Int(town.lastEntry)), &checkpoint)
      }
      town.expectSettled()
    }
    #expect(
      town.settlements.count > 2 && town.settlements.contains { $0.totals.reversals != Tally() })
  }
}

extension Town {
  /// Closes a day and returns what was closed.
  @discardableResult
  fileprivate func close(_ command: Command) throws -> Settlement {
    let answer = try grant(command, by: .baker)
    guard case .dayClosed(let settlement) = answer else { throw Unexpected(answer: answer) }
    return settlement
  }

  /// Every settlement that was closed, in order.
  fileprivate var settlements: [Settlement] {
    journal.flatMap(\.events).compactMap { event in
      if case .settlementClosed(let settlement) = event { settlement } else { nil }
    }
  }

  /// Closed and open accounts of each outlet hold exactly the loaves that its postings moved; its numbers have no gaps.
  fileprivate func expectSettled() {
    for outlet in state.outlets.handles {
      let closed = settlements.filter { $0.outlet == outlet }
      let open = state.openSettlement(of: outlet)
      let loaves = closed.reduce(open.totals.net.loaves) { $0 + $1.totals.net.loaves }
      let posted = journal.flatMap(\.postings).filter { $0.account == .outletBread(outlet) }
      #expect(loaves == posted.reduce(0) { $0 + $1.amount })
      #expect(loaves == state.outlets[outlet].lifetimeLoaves)
      #expect(closed.map(\.number) == Array(1...UInt32(closed.count + 1)).dropLast())
      #expect(open.closed == UInt32(closed.count))
      let drawn =
        open.totals.draws.cashPiastres + closed.reduce(0) { $0 + $1.totals.draws.cashPiastres }
      #expect(
        drawn == 20 * (open.totals.draws.loaves + closed.reduce(0) { $0 + $1.totals.draws.loaves }))
    }
  }

  /// The daemon ends and starts again: everything saved but some of the last entries, which are replayed.
  fileprivate func restart(from first: Int, _ checkpoint: inout Checkpoint) {
    while Checkpoint.oldestUnsaved(state) != nil { checkpoint.save(&state) }
    var fresh = State()
    checkpoint.load(into: &fresh)
    fresh.rebuildIndexes()
    for event in journal.flatMap(\.events) {
      if case .proposed(let id, _, let act) = event, fresh.proposals[id].state == .open {
        fresh.restore(act, of: id)
      }
    }
    for entry in journal where entry.number > UInt64(first) { fresh.fold(entry) }
    state = fresh
  }
}
