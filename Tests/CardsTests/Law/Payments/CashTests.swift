import Testing

@testable import Cards

/// Cash and money from elsewhere: withdrawal, deposits, credits (R86, R88, C-37).
@Suite struct CashTests {
  private let head = Family(1).head

  @Test func `cash comes from machines of Egypt Post only (R88, C-37)`() throws {
    let town = try Town.withMoney(1_000)
    let answer = try town.grant(town.withdrawing(400, by: head), by: .machine)
    guard case .money(.cash(400, let account, _)) = answer else {
      throw Unexpected(answer: answer)
    }
    #expect(account == AccountBalance(balancePiastres: 600, heldPiastres: 0))
    for (device, someone) in [("T1", Someone.till), ("TG", .secondBaddal), ("D1", .baker)] {
      #expect(
        town.refusal(of: town.withdrawing(1, by: head, at: device), by: someone) == .notAPostATM)
    }
  }

  @Test func `a machine takes cash in, and takes it back only while it is there`() throws {
    let town = try Town.withMoney(0)
    let bring = Command.money(.depositAtMachine(town.use(head, at: "A1-1"), amount: 500))
    let entry = try town.done(bring, by: .machine)
    #expect(town.money(head).balancePiastres == 500)
    #expect(town.owed(to: "A1") == -500)
    try town.done(town.purchasing(300, by: head))
    let undo = town.reversing(.entry(entry), at: "A1-1")
    #expect(town.refusal(of: undo, by: .machine) == .insufficientFunds)
  }

  @Test func `anybody may bring money for an active account, at a post office (R86, C-8)`() throws {
    let town = try Town.withMoney(500)
    let child = Family(1).people[2]
    #expect(town.refusal(of: town.depositing(5, for: child), by: .postAtP1) == .accountNotActive)
    let nobody = Person(number: 999, relation: .none)
    #expect(town.refusal(of: town.depositing(5, for: nobody), by: .postAtP1) == .citizenUnknown)
    for clerk in [Someone.postAtP2, .postAtHQ] {
      #expect(town.refusal(of: town.depositing(5, for: head), by: clerk) == .notAPostOffice)
    }
    #expect(
      town.refusal(of: town.depositing(5_000_001, for: head), by: .postAtP1)
        == .limitPerTransaction)
    #expect(town.money(head).balancePiastres == 500)
  }

  @Test func `a transfer is entered once, whoever sends it again (R86)`() throws {
    let town = try Town.withMoney(0)
    func credit(_ source: CreditSource, _ text: String) -> Command {
      .money(
        .credit(
          nationalID: head.nationalID, amount: 600, source: source,
          reference: reference(text, of: "\(source)")))
    }
    let entry = try town.done(credit(.salary, "SAL-1"), by: .postAtP1)
    #expect(
      town.outcome(of: credit(.salary, "SAL-1"), by: .postAtP2)
        == .refused(Refusal(.alreadyCredited, [.init("entry", "\(entry)")])))
    try town.done(credit(.transfer, "SAL-1"), by: .postAtP1)
    #expect(town.money(head).balancePiastres == 1_200)
    #expect(town.state.facts.incomingPiastres == -1_200)
    #expect(town.isBalanced)
    #expect(town.refusal(of: credit(.governmentRefund, "G"), by: .postAtP1) == .notPermitted)
    #expect(town.refusal(of: credit(.salary, "S2"), by: .platform) == .notPermitted)
    try town.done(credit(.governmentRefund, "G"), by: .platform)
  }

  @Test func `a bill of the government is paid once, with the card stopped too (R90, C-49)`() throws
  {
    let town = try Town.withMoney(1_000)
    town.hold(head, .stopped(.lost))
    func pay(_ bill: String, to payee: String = "GOV", _ amount: Int64 = 300) -> Command {
      .money(
        .payGovernment(
          nationalID: head.nationalID, payee: code(payee), amount: amount,
          bill: reference(bill, of: payee)))
    }
    let entry = try town.done(pay("B1"), by: .platform)
    #expect(town.owed(to: "GOV") == 300)
    #expect(
      town.outcome(of: pay("B1"), by: .platform)
        == .refused(Refusal(.billAlreadyPaid, [.init("entry", "\(entry)")])))
    #expect(town.refusal(of: pay("B2", to: "M1"), by: .platform) == .payeeUnknown)
    #expect(town.refusal(of: pay("B2", 701), by: .platform) == .insufficientFunds)
    #expect(town.refusal(of: pay("B2", 5_000_001), by: .platform) == .limitPerTransaction)
  }

  @Test func `a reference can come again when its days are over (P)`() throws {
    let town = try Town.withMoney(0)
    try town.set(.creditReferenceDays, to: 2)
    let credit = Command.money(
      .credit(
        nationalID: head.nationalID, amount: 1, source: .transfer, reference: reference("X")))
    try town.done(credit, by: .postAtP1)
    town.today = day("2026-04-03")
    #expect(town.refusal(of: credit, by: .postAtP1) == .alreadyCredited)
    town.today = day("2026-04-04")
    let other = Command.money(
      .credit(
        nationalID: head.nationalID, amount: 1, source: .transfer, reference: reference("Y")))
    try town.done(credit, by: .postAtP1)
    try town.done(other, by: .postAtP1)
    #expect(town.refusal(of: credit, by: .postAtP1) == .alreadyCredited)
    #expect(town.state.takenReferences.count == 2)
  }

  @Test func `the balance is told to the PIN only, and every try is an entry (balance.read)`()
    throws
  {
    let town = try Town.withMoney(1_000)
    try town.done(town.authorizing(300, by: head))
    let ask = Command.money(.tellBalance(town.use(head, at: "A1-1")))
    let answer = try town.grant(ask, by: .machine)
    guard case .money(.balance(let account, _)) = answer else { throw Unexpected(answer: answer) }
    #expect(account == AccountBalance(balancePiastres: 1_000, heldPiastres: 300))
    let entry = town.lastEntry
    let guess = Command.money(.tellBalance(town.use(head, at: "T1", pin: Key(high: 9, low: 9))))
    #expect(town.refusal(of: guess, by: .till) == .pinWrong)
    #expect(town.lastEntry == entry + 1)
    #expect(town.refusal(of: ask, by: .baker) == .notPermitted)
  }
}
