import Journal
import Messages
import Testing

@testable import Views

@Suite struct StatementTests {
  let scratch = Scratch()
  let journal = MemoryJournal(identity: .sample)
  let pen: Pen

  init() throws {
    pen = Pen(journal)
    try pen.foundTown()
  }

  private func deposit(_ amount: Int64, for citizen: UInt32) throws -> UInt64 {
    try pen.write(
      "Payments/Deposit", by: .office,
      moving: [
        .init(account: 32, owner: 1, unit: 2, amount: -amount),
        .init(account: 30, owner: citizen, unit: 2, amount: amount),
      ])
  }

  private func purchase(_ amount: Int64, by citizen: UInt32, slot: UInt32 = 5) throws -> UInt64 {
    try pen.write(
      "Payments/Purchase", by: .bakery,
      moving: [
        .init(account: 30, owner: citizen, unit: 2, amount: -amount),
        .init(account: 31, owner: 2, unit: 2, amount: amount),
      ],
      .paymentRecorded(
        .init(payment: slot, citizen: citizen, card: 7, outlet: 2, reference: "000123")),
      .accountUsed(.init(citizen: citizen, newest: slot)))
  }

  private func statement(
    of citizen: UInt32, before: UInt64? = nil, limit: Int = 10
  ) throws -> [MovementLine] {
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    return try following.reader.statement(citizen: citizen, before: before, limit: limit)
  }

  @Test func `a statement tells what moved, what was there after it, where, and under which name`()
    throws
  {
    let first = try deposit(5_000, for: 12)
    _ = try deposit(900, for: 13)
    let second = try purchase(1_250, by: 12)
    let lines = try statement(of: 12)
    #expect(lines.map(\.entry) == [second, first])
    #expect(lines.map(\.amountPiastres) == [-1_250, 5_000])
    #expect(lines.map(\.balancePiastres) == [3_750, 5_000])
    #expect(lines.map(\.place) == ["BAK-2", "PS-POST-1"])
    #expect(lines.map(\.reference) == ["000123", ""])
    #expect(lines.map(\.method) == ["Payments/Purchase", "Payments/Deposit"])
    #expect(try statement(of: 12, before: second).map(\.entry) == [first])
    #expect(try statement(of: 99) == [])
  }

  @Test func `a payment stands in its card's history, and so does what undoes it`() throws {
    _ = try deposit(5_000, for: 12)
    let paid = try purchase(1_250, by: 12)
    let undone = try pen.write(
      "Payments/Reverse", by: .bakery,
      moving: [
        .init(account: 30, owner: 12, unit: 2, amount: 1_250),
        .init(account: 31, owner: 2, unit: 2, amount: -1_250),
      ], .paymentSettled(.init(payment: 5, settledPiastres: 1_250, state: 6)))
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    let history = try following.reader.cardHistory(card: 7, before: nil, limit: 10)
    #expect(history.map(\.entry) == [undone, paid])
    #expect(history.map(\.place) == ["BAK-1", "BAK-2"])
    #expect(try statement(of: 12).first?.balancePiastres == 5_000)
  }

  @Test func `a payment that is not in the view has it built anew`() throws {
    try pen.write(
      "Payments/Reverse", by: .bakery,
      .paymentSettled(.init(payment: 5, settledPiastres: 1, state: 6)))
    let following = Following(scratch, journal)
    following.builder.wake(through: journal.last)
    _ = following.reader.waitUntil(through: journal.last, deadline: .now + .milliseconds(200))
    #expect(following.rebuilds.contains { $0.contains("names a payment that is not in it") })
  }
}
