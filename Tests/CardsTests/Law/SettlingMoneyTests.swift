import Testing

@testable import Cards

/// What merchants and machines are settled for: the money that accounts paid them, as its postings say.
@Suite struct SettlingMoneyTests {
  private let family = Family(1)
  private var head: Person { family.head }

  /// A town with a till and a machine, where the head has a thousand pounds on his account.
  private func town() throws -> Town {
    let town = try Town(on: "2026-04-01")
    let shops = [("M7", OutletKind.merchant), ("A7", .postATM)].map {
      Outlet(code: code($0.0), kind: $0.1, governorate: Town.portSaid, name: Label($0.0)!)
    }
    try town.agree(.registerOutlets(shops))
    try town.agree(
      .registerDevices([
        DeviceRow(code: code("M7-1"), outlet: code("M7"), uid: Someone.cashier.uid),
        DeviceRow(code: code("A7-1"), outlet: code("A7"), uid: Someone.cashMachine.uid),
      ]))
    try town.admit(family)
    try town.bring(head, to: .active)
    try town.grant(
      .money(.deposit(nationalID: head.nationalID, amount: 100_000)), by: .postAtP1)
    return town
  }

  private func use(_ device: String, in town: Town) -> CardAtTerminal {
    CardAtTerminal(town.present(head), device: code(device), pin: head.pin)
  }

  private func close(_ device: String, by someone: Someone, _ town: Town) throws -> Settlement {
    let answer = try town.grant(.closeDay(device: code(device)), by: someone)
    guard case .dayClosed(let settlement) = answer else { throw Unexpected(answer: answer) }
    return settlement
  }

  private func owed(_ outlet: String, in town: Town) -> Int64 {
    town.state.outlets[town.state.outlet(code: code(outlet))!].clearingPiastres
  }

  @Test func `a merchant is owed his purchases and captures, less refunds and reversals`() throws {
    let town = try town()
    let device = code("M7-1")
    func ask(_ command: MoneyCommand) throws -> UInt64 {
      try town.grant(.money(command), by: .cashier)
      return town.lastEntry
    }
    let first = try ask(.purchase(use("M7-1", in: town), amount: 5_000))
    let second = try ask(.purchase(use("M7-1", in: town), amount: 700))
    let hold = try ask(.authorize(use("M7-1", in: town), amount: 3_000))
    _ = try ask(.capture(.entry(hold), device: device, amount: 2_500, reference: nil))
    _ = try ask(.refund(.entry(first), device: device, amount: 1_000, reference: nil))
    _ = try ask(.reverse(.entry(second), device: device, remaining: 0))
    let closed = try close("M7-1", by: .cashier, town)
    #expect(closed.totals.payments == Tally(count: 3, moneyPiastres: 8_200))
    #expect(closed.totals.refunds == Tally(count: 1, moneyPiastres: 1_000))
    #expect(closed.totals.reversals == Tally(count: 1, moneyPiastres: 700))
    #expect(closed.duePiastres == 6_500 && closed.duePiastres == owed("M7", in: town))
  }

  @Test func `a refund or a late reversal changes no closed settlement (I-6)`() throws {
    let town = try town()
    let device = code("M7-1")
    try town.grant(.money(.purchase(use("M7-1", in: town), amount: 5_000)), by: .cashier)
    let paid = town.lastEntry
    try town.grant(.money(.purchase(use("M7-1", in: town), amount: 900)), by: .cashier)
    let undone = town.lastEntry
    let first = try close("M7-1", by: .cashier, town)
    town.today = day("2026-04-02")
    try town.grant(
      .money(.refund(.entry(paid), device: device, amount: 400, reference: nil)), by: .cashier)
    try town.grant(
      .money(.reverse(.entry(undone), device: device, remaining: 300)), by: .cashier)
    let second = try close("M7-1", by: .cashier, town)
    #expect(first.duePiastres == 5_900 && second.number == 2)
    #expect(second.totals.refunds == Tally(count: 1, moneyPiastres: 400))
    #expect(second.totals.lateReversals == Tally(count: 1, moneyPiastres: 600))
    #expect(first.duePiastres + second.duePiastres == owed("M7", in: town))
  }

  @Test func `a hold that was given up settles nothing`() throws {
    let town = try town()
    try town.grant(.money(.authorize(use("M7-1", in: town), amount: 3_000)), by: .cashier)
    try town.grant(
      .money(.release(.entry(town.lastEntry), device: code("M7-1"))), by: .cashier)
    #expect(
      town.refusal(of: .closeDay(device: code("M7-1")), by: .cashier) == .nothingToSettle)
  }

  @Test func `a machine is owed its withdrawals, less what it took in`() throws {
    let town = try town()
    try town.grant(.money(.withdraw(use("A7-1", in: town), amount: 20_000)), by: .cashMachine)
    try town.grant(
      .money(.depositAtMachine(use("A7-1", in: town), amount: 5_000)), by: .cashMachine)
    let deposit = town.lastEntry
    try town.grant(.money(.withdraw(use("A7-1", in: town), amount: 1_000)), by: .cashMachine)
    try town.grant(
      .money(.reverse(.entry(deposit), device: code("A7-1"), remaining: 0)), by: .cashMachine)
    let closed = try close("A7-1", by: .cashMachine, town)
    #expect(closed.totals.payments == Tally(count: 2, moneyPiastres: 21_000))
    #expect(closed.totals.deposits == Tally(count: 1, moneyPiastres: 5_000))
    #expect(closed.totals.reversals == Tally(count: 1, moneyPiastres: -5_000))
    #expect(closed.duePiastres == 21_000 && closed.duePiastres == owed("A7", in: town))
  }
}

extension Someone {
  /// Speaks for the till M7-1.
  fileprivate static let cashier = Someone(role: .pos, uid: 871)
  /// Speaks for the cash machine A7-1.
  fileprivate static let cashMachine = Someone(role: .atm, uid: 872)
}
