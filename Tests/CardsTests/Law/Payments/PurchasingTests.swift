import Testing

@testable import Cards

/// A purchase at a merchant's till: the card present, its PIN, the limits, the balance (R87, R89, C-29, C-36).
@Suite struct PurchasingTests {
  private let head = Family(1).head
  private let wrong = Key(high: 9, low: 9)

  @Test func `what is paid leaves the account at once and is the merchant's (R87, R89, I-6)`()
    throws
  {
    let town = try Town.withMoney(100_000)
    let answer = try town.grant(town.purchasing(12_550, by: head), by: .till)
    let place = PaymentPlace(
      outlet: town.state.outlet(code: code("M1"))!, lastFour: 1_000)
    #expect(answer == .money(.paid(amount: 12_550, place)))
    #expect(town.money(head).balancePiastres == 87_450)
    #expect(town.owed(to: "M1") == 12_550)
    #expect(town.cash(of: "P1") == -100_000)
    #expect(town.isBalanced)
  }

  @Test func `payments need no announcement: they work from the delivery on (R67, C-4)`() throws {
    let town = try Town.withMoney()
    #expect(!town.paymentsWereAnnounced)
    #expect(town.refusal(of: town.purchasing(1, by: head), by: .till) == nil)
  }

  @Test func `the whole balance can be spent, and not a piastre more (C-36)`() throws {
    let town = try Town.withMoney(5_000)
    #expect(
      town.outcome(of: town.purchasing(5_001, by: head), by: .till)
        == .refused(Refusal(.insufficientFunds)))
    try town.done(town.purchasing(5_000, by: head))
    #expect(town.money(head).balancePiastres == 0)
    #expect(town.refusal(of: town.purchasing(1, by: head), by: .till) == .insufficientFunds)
  }

  @Test func `no purchase goes without the PIN (C-29)`() throws {
    let town = try Town.withMoney()
    #expect(
      town.refusal(of: town.purchasing(1, by: head, pin: .some(nil)), by: .till) == .pinRequired)
  }

  @Test func `a wrong PIN is counted in the entry that refuses it, and the third blocks`() throws {
    let town = try Town.withMoney()
    let purchase = town.purchasing(1, by: head, pin: wrong)
    #expect(
      town.outcome(of: purchase, by: .till)
        == .refused(Refusal(.pinWrong, [.init("tries_left", "2")])))
    #expect(town.wrongPINs(head) == 1)
    _ = town.outcome(of: purchase, by: .till)
    #expect(town.refusal(of: purchase, by: .till) == .pinBlocked)
    #expect(town.refusal(of: town.purchasing(1, by: head), by: .till) == .pinBlocked)
    #expect(town.money(head).balancePiastres == 100_000)
  }

  @Test func `a right PIN ends the row of wrong ones, even where the money is short`() throws {
    let town = try Town.withMoney(10)
    _ = town.outcome(of: town.purchasing(1, by: head, pin: wrong), by: .till)
    #expect(town.refusal(of: town.purchasing(11, by: head), by: .till) == .insufficientFunds)
    #expect(town.wrongPINs(head) == 0)
  }

  @Test func `only a present card in use pays, at a merchant's own till`() throws {
    let town = try Town.withMoney()
    let keyed = CardAtTerminal(
      Presented(number: town.present(head).number, isPresent: false), device: code("T1"),
      pin: head.pin)
    #expect(
      town.refusal(of: .money(.purchase(keyed, amount: 1)), by: .till) == .cardNotPresent)
    let cases: [(String, Someone, Reason)] = [
      ("A1-1", .machine, .notAMerchant), ("TG", .secondBaddal, .notAMerchant),
      ("T1", .secondTill, .deviceNotYours), ("T9", .till, .deviceUnknown),
    ]
    for (device, someone, reason) in cases {
      #expect(
        town.refusal(of: town.purchasing(1, by: head, at: device), by: someone) == reason)
    }
  }

  @Test(arguments: [
    (CardLife.stopped(.lost), Reason.cardStopped), (.suspended(.reported), .cardSuspended),
    (.expired, .cardExpired), (.replaced, .cardReplaced),
  ])
  func `nothing is paid with a card after its stop (I-9, R96)`(_ life: CardLife, _ reason: Reason)
    throws
  {
    let town = try Town.withMoney()
    town.hold(head, life)
    #expect(town.refusal(of: town.purchasing(1, by: head), by: .till) == reason)
  }

  @Test func `the wife pays from her own account, not from his (R40)`() throws {
    let town = try Town.withMoney()
    let wife = Family(1).people[1]
    #expect(town.refusal(of: town.purchasing(1, by: wife), by: .till) == .insufficientFunds)
    try town.deposit(500, for: wife)
    try town.done(town.purchasing(500, by: wife))
    #expect(town.money(head).balancePiastres == 100_000)
  }

  @Test func `the excess at the grocer is a purchase of its own (C-54)`() throws {
    let town = try Town.withMoney(1_000)
    let excess = Command.money(.payExcess(town.use(head, at: "TG"), amount: 700))
    try town.done(excess, by: .secondBaddal)
    #expect(town.owed(to: "G2") == 700)
    #expect(town.refusal(of: excess, by: .secondBaddal) == .insufficientFunds)
    let unproven = Command.money(.payExcess(town.use(head, at: "TG", pin: wrong), amount: 1))
    #expect(town.refusal(of: unproven, by: .secondBaddal) == .pinWrong)
    let elsewhere = Command.money(.payExcess(town.use(head, at: "T1"), amount: 1))
    #expect(town.refusal(of: elsewhere, by: .till) == .notAGrocer)
  }

  @Test(arguments: [0, -1, Int64.min])
  func `an amount of nothing or less is refused before the PIN is looked at`(_ amount: Int64)
    throws
  {
    let town = try Town.withMoney()
    let entry = town.lastEntry
    let purchase = town.purchasing(amount, by: head, pin: wrong)
    #expect(town.refusal(of: purchase, by: .till) == .amountNotPositive)
    #expect(town.wrongPINs(head) == 0)
    #expect(town.lastEntry == entry)
  }

  @Test func `a till's reference cannot come twice, nor a day later, and then it can (P)`() throws {
    let town = try Town.withMoney()
    let first = try town.done(town.purchasing(1, by: head, reference("000123")))
    let again = town.purchasing(1, by: head, reference("000123"))
    #expect(
      town.outcome(of: again, by: .till)
        == .refused(Refusal(.duplicateReference, [.init("entry", "\(first)")])))
    #expect(
      town.refusal(
        of: town.purchasing(1, by: head, at: "T2", reference("000123", of: "T2")), by: .till)
        == nil)
    town.today = day("2026-04-02")
    #expect(town.refusal(of: again, by: .till) == .duplicateReference)
    town.today = day("2026-04-03")
    #expect(town.refusal(of: again, by: .till) == nil)
  }
}
