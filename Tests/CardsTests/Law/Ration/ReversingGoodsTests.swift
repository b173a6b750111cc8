import Testing

@testable import Cards

/// Goods are taken back whole, at their own terminal, on their own day, once.
@Suite struct ReversingGoodsTests {
  private let family = Family(1)
  private var head: Person { family.head }

  private func reversal(of entry: UInt64, at device: String = "DG") -> Command {
    .reverseGoods(device: code(device), entry: entry)
  }

  @Test func `each source has again what it gave, and the old card stays stopped (C-2, I-6)`()
    throws
  {
    let town = try Town.withGoods(family, on: "2026-04-30")
    try town.dispense(500, on: head)
    town.today = day("2026-05-01")
    let before = town.left(family)
    try town.dispense(basket(("OIL", 2)), on: head)
    let entry = town.lastEntry
    #expect(town.left(family) == RationValue(monthPiastres: 15_000))
    #expect(
      try town.grant(reversal(of: entry), by: .baddal)
        == .goodsReversed(
          RationValue(pointsPiastres: 1_000, monthPiastres: 5_000), excessPiastres: 0,
          entry: entry))
    #expect(town.left(family) == before)
    #expect((town.goodsGivenOut(), town.isBalanced) == (0, true))
    #expect(!town.account(family).legacyCardLives)
  }

  @Test func `what the citizen had to pay himself is told, for it is paid back`() throws {
    let town = try Town.withGoods(family)
    try town.dispense(basket(("OIL", 7), paysExcess: true), on: head)
    let answer = try town.grant(reversal(of: town.lastEntry), by: .baddal)
    guard case .goodsReversed(_, let excess, _) = answer else { throw Unexpected(answer: answer) }
    #expect(excess == 1_000)
  }

  @Test func `once, at its own terminal, on its own day`() throws {
    let town = try Town.withGoods(family)
    try town.dispense(basket(("OIL", 1)), on: head)
    let entry = town.lastEntry
    #expect(town.refusal(of: reversal(of: entry, at: "D1"), by: .baker) == .notAGrocer)
    #expect(town.refusal(of: reversal(of: entry), by: .baker) == .deviceNotYours)
    #expect(town.refusal(of: reversal(of: 1), by: .baddal) == .nothingToReverse)
    town.today = day("2026-04-02")
    #expect(town.refusal(of: reversal(of: entry), by: .baddal) == .reversalTooLate)
    try town.dispense(basket(("OIL", 1)), on: head)
    let second = town.lastEntry
    try town.grant(reversal(of: second), by: .baddal)
    let by = town.lastEntry
    #expect(
      town.outcome(of: reversal(of: second), by: .baddal)
        == .refused(Refusal(.alreadyReversed, [.init("reversed_by_entry", "\(by)")])))
  }

  @Test func `bread is not taken back as goods, nor goods as bread`() throws {
    let town = try Town.withGoods(family)
    try town.dispense(5, on: head)
    #expect(town.refusal(of: reversal(of: town.lastEntry), by: .baddal) == .nothingToReverse)
    try town.dispense(basket(("OIL", 1)), on: head)
    let asBread = Command.reverseBread(device: code("D1"), entry: town.lastEntry)
    #expect(town.refusal(of: asBread, by: .baker) == .nothingToReverse)
  }

  @Test func `yesterday's slots are filled again, so that draws take no more room than a day`()
    throws
  {
    let town = try Town.withGoods(family)
    for date in ["2026-04-01", "2026-04-02", "2026-04-03"] {
      town.today = day(date)
      for _ in 1...5 { try town.dispense(basket(("PASTA", 1)), on: head) }
      try town.grant(reversal(of: town.lastEntry), by: .baddal)
    }
    #expect(town.state.goodsDraws.count == 5)
  }
}
