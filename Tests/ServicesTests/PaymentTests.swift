import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct PaymentTests {
  @Test
  func `a purchase is answered with its receipt and where it was made, no balance (R34, R87)`()
    throws
  {
    let world = try World.withMoney()
    let paid = try world.purchase(12_550)
    #expect(paid.amountPiastres == 12_550)
    #expect(paid.outlet == "M0001")
    #expect(paid.outletName == "سوبر ماركت القناة")
    #expect(paid.lastFour == String(Family.number(1).suffix(4)))
    #expect(paid.receipt?.entry == world.ledger.entries)
    #expect(try world.account().balancePiastres == 87_450)
  }

  @Test func `a retried purchase gets the same bytes and is paid once (I-11)`() throws {
    let world = try World.withMoney()
    let request = try PurchaseRequest(
      requestId: world.newID(), card: Family.chip(1), device: "T0001", amountPiastres: 400,
      pin: World.pin
    ).encoded()
    let first = try world.send(Payments.purchase, request, by: .till)
    #expect(try world.send(Payments.purchase, request, by: .till) == first)
    #expect(try world.account().balancePiastres == 99_600)
  }

  @Test func `no PIN, a wrong PIN, too little money: a till learns no more than that (C-29, C-36)`()
    throws
  {
    let world = try World.withMoney(1_000)
    let cases: [(String, Int64, String, Set<String>)] = [
      ("", 5, "PIN_REQUIRED", ["entry"]), ("9999", 5, "PIN_WRONG", ["entry", "tries_left"]),
      ("2580", 1_001, "INSUFFICIENT_FUNDS", ["entry"]),
    ]
    for (pin, amount, reason, facts) in cases {
      let status = try refusal { try world.purchase(amount, pin: pin) }
      #expect(status.reason == reason)
      #expect(Set(status.errorInfo?.metadata.keys.map { $0 } ?? []) == facts)
    }
  }

  @Test func `a hold is captured in part by its entry, and its rest is free again`() throws {
    let world = try World.withMoney(1_000)
    let held = try world.authorize(700)
    let expires = Wire.Date(world.ledger.now.date.adding(days: 7))
    #expect(held.expiresOn == expires)
    #expect(try world.account().availablePiastres == 300)
    let taken = try world.call(
      Payments.capture,
      CaptureRequest(
        requestId: world.newID(), device: "T0002",
        hold: Wire.Original(original: .entry(held.receipt!.entry)), amountPiastres: 420),
      by: .otherTill)
    #expect(taken.amountPiastres == 420)
    #expect(taken.releasedPiastres == 280)
    #expect(taken.holdEntry == held.receipt?.entry)
    #expect(
      try world.account()
        == ReadAccountResponse(
          active: true, balancePiastres: 580, heldPiastres: 0, availablePiastres: 580))
  }

  @Test func `a hold is given up, and a refund goes back to the account that paid`() throws {
    let world = try World.withMoney(1_000)
    let held = try world.authorize(700).receipt!.entry
    let free = try world.call(
      Payments.release,
      ReleaseRequest(
        requestId: world.newID(), device: "T0001", hold: Wire.Original(original: .entry(held))),
      by: .till)
    #expect(free.releasedPiastres == 700)
    let paid = try world.purchase(400).receipt!.entry
    let back = try world.call(
      Payments.refund,
      RefundRequest(
        requestId: world.newID(), device: "T0001",
        payment: Wire.Original(original: .entry(paid)), amountPiastres: 150), by: .till)
    #expect(back.amountPiastres == 150)
    #expect(back.paymentEntry == paid)
    #expect(try world.account().balancePiastres == 750)
  }

  @Test func `a reversal by the till's own reference finds its own payment and no other till's`()
    throws
  {
    let world = try World.withMoney(1_000)
    let paid = try world.purchase(400, reference: "000123").receipt!.entry
    func reverse(_ device: String, _ reference: String, by till: Party) throws
      -> ReversePaymentResponse
    {
      try world.call(
        Payments.reverse,
        ReversePaymentRequest(
          requestId: world.newID(), device: device,
          original: Wire.Original(original: .reference(reference))), by: till)
    }
    let unknown = try refusal { try reverse("T0002", "000123", by: .otherTill) }
    #expect(unknown.reason == "PAYMENT_UNKNOWN")
    #expect(unknown.code == .notFound)
    let undone = try reverse("T0001", "000123", by: .till)
    #expect(undone.reversedEntry == paid)
    #expect(undone.amountPiastres == 400)
    let again = try refusal { try reverse("T0001", "000123", by: .till) }
    #expect(again.reason == "ALREADY_REVERSED")
    #expect(again.errorInfo?.metadata["reversed_by_entry"] == "\(undone.receipt!.entry)")
  }

  @Test func `a reversal that names nothing, and a reference too long, are no requests`() throws {
    let world = try World.withMoney()
    let nameless = try refusal {
      try world.call(
        Payments.reverse, ReversePaymentRequest(requestId: world.newID(), device: "T0001"),
        by: .till)
    }
    #expect(nameless.reason == "NUMBER_INVALID")
    let endless = try refusal {
      try world.purchase(1, reference: String(repeating: "7", count: 65))
    }
    #expect(endless.reason == "TEXT_MALFORMED")
    #expect(endless.violations.keys.contains("reference"))
  }

  @Test func `cash is paid out with what is left, by a machine of the post (R88, C-37)`() throws {
    let world = try World.withMoney(1_000)
    _ = try world.authorize(100)
    let cash = try world.call(
      Payments.withdraw,
      WithdrawCashRequest(
        requestId: world.newID(), card: Family.chip(1), device: "A0001-1",
        amountPiastres: 400, pin: World.pin), by: .machine)
    #expect(cash.balancePiastres == 600)
    #expect(cash.availablePiastres == 500)
    #expect(cash.outletName == "صراف بريد بورفؤاد")
    let brought = try world.call(
      Payments.depositAtMachine,
      DepositAtMachineRequest(
        requestId: world.newID(), card: Family.chip(1), device: "A0001-1",
        amountPiastres: 50, pin: World.pin), by: .machine)
    #expect(brought.balancePiastres == 650)
  }

  @Test func `the excess at the grocer needs its own permission (C-54)`() throws {
    let world = try World.withMoney(1_000)
    let request = PayExcessRequest(
      requestId: world.newID(), card: Family.chip(1), device: "R0001-1", amountPiastres: 300,
      pin: World.pin)
    #expect(
      try world.call(Payments.payExcess, request, by: .grocer).outletName == "بدال الحي")
    let status = try refusal { try world.call(Payments.payExcess, request, by: .till) }
    #expect(status.reason == "NOT_PERMITTED")
  }
}

@Suite struct AccountTests {
  @Test func `a deposit names the office that took it, and no balance (R86)`() throws {
    let world = try World.withMoney(0)
    let taken = try world.deposit(5_000)
    #expect(taken.office == "P001")
    #expect(taken.officeName == "مكتب بريد بورفؤاد")
    #expect(taken.amountPiastres == 5_000)
  }

  @Test func `a salary is entered once under its reference, whatever the request`() throws {
    let world = try World.withMoney(0)
    func credit(_ source: Wire.CreditSource, by caller: Party) throws -> CreditResponse {
      try world.call(
        Payments.credit,
        CreditRequest(
          requestId: world.newID(), nationalId: World.headID, amountPiastres: 600,
          source: source, reference: "SAL-7"), by: caller)
    }
    #expect(try credit(.salary, by: .post).amountPiastres == 600)
    let again = try refusal { try credit(.salary, by: .post) }
    #expect(again.reason == "ALREADY_CREDITED")
    #expect(again.code == .alreadyExists)
    #expect(again.errorInfo?.metadata["entry"] != nil)
    #expect(try credit(.governmentRefund, by: .platform).amountPiastres == 600)
    #expect(try refusal { try credit(.salary, by: .platform) }.reason == "NOT_PERMITTED")
    #expect(try refusal { try credit(.unspecified, by: .post) }.reason == "NUMBER_INVALID")
  }

  @Test func `the platform pays a bill for the citizen, once and without a card (R90, C-49)`()
    throws
  {
    let world = try World.withMoney(1_000)
    func pay(_ payee: String) throws -> PayGovernmentResponse {
      try world.call(
        Payments.payGovernment,
        PayGovernmentRequest(
          requestId: world.newID(), nationalId: World.headID, payee: payee, bill: "2026/77",
          amountPiastres: 300), by: .platform)
    }
    #expect(try pay("TRAFFIC").payeeName == "مرور بورسعيد")
    #expect(try refusal { try pay("TRAFFIC") }.reason == "BILL_ALREADY_PAID")
    #expect(try refusal { try pay("M0001") }.reason == "PAYEE_UNKNOWN")
  }

  @Test func `the balance is told at a terminal to the PIN, and read by post and platform`() throws
  {
    let world = try World.withMoney(1_000)
    func ask(_ pin: String) throws -> BalanceResponse {
      try world.call(
        Payments.balance,
        BalanceRequest(
          requestId: world.newID(), card: Family.chip(1), device: "A0001-1",
          pin: Array(pin.utf8)), by: .machine)
    }
    #expect(try ask("2580").availablePiastres == 1_000)
    #expect(try refusal { try ask("9999") }.reason == "PIN_WRONG")
    for caller in [Party.post, .platform] {
      let account = try world.call(
        Payments.readAccount, ReadAccountRequest(nationalId: World.headID), by: caller)
      #expect(account.active && account.balancePiastres == 1_000)
    }
  }

  @Test func `a statement is the holder's, page after page, newest first`() throws {
    let world = try World.withMoney(1_000)
    world.history.movements = (1...3).map { movement(UInt64(10 - $0)) }
    func page(_ token: String) throws -> StatementResponse {
      try world.call(
        Payments.statement,
        StatementRequest(nationalId: World.headID, pageSize: 2, pageToken: token), by: .platform)
    }
    let first = try page("")
    #expect(first.lines.map(\.entry) == [9, 8])
    let second = try page(first.nextPageToken)
    #expect(second.lines.map(\.entry) == [7])
    #expect(second.nextPageToken == "")
    #expect(Set(world.history.statementsAsked) == [CitizenID(1)])
    world.history.isBroken = true
    #expect(try refusal { try page("") }.reason == "VIEWS_UNAVAILABLE")
  }

  @Test func `the machine's short statement counts the PIN and shows ten lines of its holder`()
    throws
  {
    let world = try World.withMoney(1_000)
    world.history.movements = (1...12).map { movement(UInt64(13 - $0)) }
    func ask(_ card: UInt64, _ pin: String) throws -> MiniStatementResponse {
      try world.call(
        Payments.miniStatement,
        MiniStatementRequest(
          requestId: world.newID(), card: Family.chip(card), device: "A0001-1",
          pin: Array(pin.utf8)), by: .machine)
    }
    let told = try ask(1, "2580")
    #expect(told.lines.map(\.entry) == Array((3...12).reversed()))
    #expect(told.balancePiastres == 1_000)
    #expect(try refusal { try ask(1, "9999") }.reason == "PIN_WRONG")
    #expect(try refusal { try ask(9, "2580") }.reason == "CARD_UNKNOWN")
    #expect(world.history.statementsAsked == [CitizenID(1)])
  }

  private func movement(_ entry: UInt64) -> RecordedMovement {
    RecordedMovement(
      entry: entry, instant: Instant(unixNanoseconds: 0), method: "Payments/Purchase",
      amountPiastres: -5, balancePiastres: 100, place: "M0001", reference: "7")
  }
}

@Suite struct PinTests {
  @Test func `a PIN is changed at a machine with the old one, and too simple ones are none`() throws
  {
    let world = try World.withMoney(1_000)
    func change(to pin: String) throws -> ChangePinResponse {
      try world.call(
        Pins.change,
        ChangePinRequest(
          requestId: world.newID(), card: Family.chip(1), device: "A0001-1", pin: World.pin,
          newPin: Array(pin.utf8)), by: .machine)
    }
    #expect(try refusal { try change(to: "1234") }.reason == "PIN_TOO_SIMPLE")
    #expect(try refusal { try change(to: "19375") }.reason == "PIN_MALFORMED")
    #expect(try refusal { try change(to: "2580") }.reason == "PIN_UNCHANGED")
    #expect(try change(to: "1937").lastFour == String(Family.number(1).suffix(4)))
    #expect(try refusal { try world.purchase(5) }.reason == "PIN_WRONG")
    #expect(try world.purchase(5, pin: "1937").amountPiastres == 5)
  }

  @Test func `a blocked PIN is set anew in person at the post (C-25)`() throws {
    let world = try World.withMoney(1_000)
    for reason in ["PIN_WRONG", "PIN_WRONG", "PIN_BLOCKED", "PIN_BLOCKED"] {
      #expect(try refusal { try world.purchase(5, pin: "9999") }.reason == reason)
    }
    let reset = try world.call(
      Pins.reset,
      ResetPinRequest(
        requestId: world.newID(), card: Family.chip(1), nationalId: World.headID,
        newPin: Array("1937".utf8)), by: .post)
    #expect(!reset.suspensionLifted)
    #expect(try world.purchase(5, pin: "1937").amountPiastres == 5)
  }
}
