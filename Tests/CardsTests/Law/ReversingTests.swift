import Testing

@testable import Cards

/// A draw is taken back whole, at its own terminal, on its own day, once.
@Suite struct ReversingTests {
  private let family = Family(1)
  private var head: Person { family.head }

  private func reversal(of entry: UInt64, at device: String = "D1") -> Command {
    .reverseBread(device: code(device), entry: entry)
  }

  private func drawn() throws -> (town: Town, entry: UInt64) {
    let town = try Town.withBread(family)
    try town.dispense(20, on: head)
    return (town, town.lastEntry)
  }

  @Test func `what is taken back can be drawn again`() throws {
    let (town, entry) = try drawn()
    #expect(
      try town.grant(reversal(of: entry), by: .baker)
        == .breadReversed(loaves: 20, pricePiastres: 400, entry: entry))
    #expect(town.leftToday(family) == 60)
    #expect(town.account(family).drawnLoaves == 0)
    #expect(try town.dispense(60, on: head).leftToday == 0)
  }

  @Test func `once, and the second time says which entry took it back`() throws {
    let (town, entry) = try drawn()
    try town.grant(reversal(of: entry), by: .baker)
    let by = town.lastEntry
    let outcome = town.outcome(of: reversal(of: entry), by: .baker)
    #expect(outcome == .refused(Refusal(.alreadyReversed, [.init("reversed_by_entry", "\(by)")])))
    #expect(town.leftToday(family) == 60)
  }

  @Test func `only at the terminal that drew it`() throws {
    let (town, entry) = try drawn()
    let others: [(String, Someone, Reason)] = [
      ("D2", .baker, .reversalNotOwn), ("D3", .secondBaker, .reversalNotOwn),
      ("D1", .secondBaker, .deviceNotYours), ("D99", .baker, .deviceUnknown),
    ]
    for (device, baker, reason) in others {
      #expect(town.refusal(of: reversal(of: entry, at: device), by: baker) == reason)
    }
  }

  @Test func `only on its own day`() throws {
    let (town, entry) = try drawn()
    town.today = day("2026-04-02")
    #expect(town.refusal(of: reversal(of: entry), by: .baker) == .reversalTooLate)
  }

  @Test func `an entry that drew nothing has nothing to take back`() throws {
    let (town, entry) = try drawn()
    try town.grant(reversal(of: entry), by: .baker)
    for other in [0, 1, town.lastEntry, .max] {
      #expect(town.refusal(of: reversal(of: other), by: .baker) == .nothingToReverse)
    }
  }

  @Test func `a draw on the old card is taken back too`() throws {
    let town = try Town(on: "2026-04-01")
    try town.admit(family)
    try town.draw(20, onOldCardOf: family)
    try town.grant(reversal(of: town.lastEntry), by: .baker)
    #expect(town.leftToday(family) == 60)
    #expect(town.account(family).legacyCardLives)
  }

  @Test func `without carry a draw taken back is available again as before it`() throws {
    let town = try Town.withBread(family)
    try town.set(.breadCarry, to: 2)
    town.today = day("2026-04-10")
    let before = town.leftToday(family)
    try town.dispense(40, on: head)
    try town.grant(reversal(of: town.lastEntry), by: .baker)
    #expect(town.leftToday(family) == before)
  }

  @Test func `yesterday's slots are filled again, so that draws take no more room than a day`()
    throws
  {
    let town = try Town.withBread(family)
    for date in ["2026-04-01", "2026-04-02", "2026-04-03"] {
      town.today = day(date)
      for _ in 1...5 { try town.dispense(1, on: head) }
      try town.grant(reversal(of: town.lastEntry), by: .baker)
      try town.grant(reversal(of: town.lastEntry - 2), by: .baker)
    }
    #expect(town.state.draws.count == 5)
  }
}
