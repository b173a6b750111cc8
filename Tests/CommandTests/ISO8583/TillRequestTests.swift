import ISO8583
import Messages
import Office
import Testing

@testable import unicard_8583

/// What a terminal's messages ask of the daemon, and what they are answered.
@Suite struct TillRequestTests {
  let till = Till()

  private func receipt(_ entry: UInt64 = 1_234_567) -> Wire.Receipt { Sample.receipt(entry) }

  @Test func `R87 a purchase is asked for with card, amount, PIN and reference, and answered`()
    throws
  {
    till.daemon.on(Payments.purchase) { _ in PurchaseResponse(receipt: receipt()) }
    let answer = try #require(till.ask(0x0200))
    #expect(answer.type == MessageType(0x0210))
    #expect(
      answer.fields.map(\.number) == [3, 4, 7, 11, 12, 13, 37, 38, 39, 41, 42, 49])
    #expect(answer.text(.responseCode) == "00")
    #expect(answer.text(.retrievalReference) == "000001234567")
    #expect(answer.text(.authorizationCode) == "234567")
    let asked = try #require(try till.daemon.requests(of: Payments.purchase).first)
    #expect(
      asked
        == PurchaseRequest(
          requestId: asked.requestId,
          card: .init(number: Array(Till.card.utf8), entryMode: .chip), device: "T0001",
          amountPiastres: 12_550, pin: Array("2847".utf8), reference: "1124153045-000042"))
  }

  @Test func `a terminal's own retrieval number is sent back and not replaced`() throws {
    till.daemon.on(Payments.purchase) { _ in PurchaseResponse(receipt: receipt()) }
    let answer = till.ask(0x0200) { $0.set(.retrievalReference, text: "R00000000042") }
    #expect(answer?.text(.retrievalReference) == "R00000000042")
  }

  @Test func `what was authorized is taken by the terminal's own message, in part, or given up`()
    throws
  {
    till.daemon.on(Payments.authorize) { _ in AuthorizeResponse(receipt: receipt()) }
    till.daemon.on(Payments.capture) { _ in CaptureResponse(receipt: receipt(8)) }
    till.daemon.on(Payments.release) { _ in ReleaseResponse(receipt: receipt(9)) }
    #expect(till.code(0x0100) == "00")
    let completion = till.ask(0x0220) {
      $0.set(.originalData, Till.original)
      $0.set(.amount, number: 10_000)
      $0.set(.traceNumber, number: 43)
    }
    #expect(completion?.type == MessageType(0x0230))
    #expect(completion?.text(.responseCode) == "00")
    let captured = try #require(try till.daemon.requests(of: Payments.capture).first)
    #expect(captured.hold == Wire.Original(original: .reference("1124153045-000042")))
    #expect(captured.amountPiastres == 10_000 && captured.reference == "1124153045-000043")
    let nothing = till.code(0x0220) {
      $0.set(.originalData, Till.original)
      $0.set(.amount, number: 0)
    }
    #expect(nothing == "00")
    #expect(try till.daemon.requests(of: Payments.release).count == 1)
  }

  @Test func `a refund names the purchase by the number it was answered under`() throws {
    till.daemon.on(Payments.refund) { _ in RefundResponse(receipt: receipt()) }
    let code = till.code(0x0200) {
      $0.set(.processingCode, text: "200000")
      $0.set(.retrievalReference, text: "000000000777")
    }
    #expect(code == "00")
    let asked = try #require(try till.daemon.requests(of: Payments.refund).first)
    #expect(asked.payment == Wire.Original(original: .entry(777)))
    #expect(asked.amountPiastres == 12_550)
  }

  @Test(arguments: [0x0100, 0x0200] as [UInt16])
  func `a balance is told in field 54, what is there and what is free`(type: UInt16) throws {
    till.daemon.on(Payments.balance) { _ in
      BalanceResponse(
        receipt: receipt(), balancePiastres: 50_000, heldPiastres: 12_550, availablePiastres: 37_450
      )
    }
    let answer = till.ask(type) { $0.set(.processingCode, text: "310000") }
    #expect(
      answer?.text(.additionalAmounts) == "0001818C000000050000" + "0002818C000000037450")
  }

  @Test func `a reversal undoes the terminal's own message, wholly or down to what remains`() throws
  {
    till.daemon.on(Payments.reverse) { _ in ReversePaymentResponse(receipt: receipt()) }
    let whole = till.ask(0x0400) { $0.set(.originalData, Till.original) }
    #expect(whole?.type == MessageType(0x0410))
    #expect(whole?.text(.responseCode) == "00")
    #expect(whole?[.originalData] == Till.original)
    let part = till.code(0x0420) {
      $0.set(.originalData, Till.original)
      $0.set(.replacementAmounts, ReplacementAmounts(transaction: 5_000).value)
    }
    #expect(part == "00")
    let asked = try till.daemon.requests(of: Payments.reverse)
    #expect(asked.map(\.remainingPiastres) == [0, 5_000])
    #expect(
      asked.allSatisfy { $0.original?.original == .reference("1124153045-000042") })
    #expect(asked.allSatisfy { $0.device == "T0001" })
  }

  @Test func `R88 a cash machine pays out and takes in, and tells what is left`() throws {
    let machine = Till(.atm)
    machine.daemon.on(Payments.withdraw) { request in
      WithdrawCashResponse(
        receipt: receipt(), amountPiastres: request.amountPiastres, balancePiastres: 700,
        availablePiastres: 600)
    }
    machine.daemon.on(Payments.depositAtMachine) { _ in
      DepositAtMachineResponse(receipt: receipt(), balancePiastres: 900, availablePiastres: 800)
    }
    let paid = machine.ask(0x0200) { $0.set(.processingCode, text: "010000") }
    #expect(paid?.text(.responseCode) == "00")
    #expect(paid?.text(.additionalAmounts) == "0001818C000000000700" + "0002818C000000000600")
    let taken = machine.ask(0x0200) { $0.set(.processingCode, text: "210000") }
    #expect(taken?.text(.additionalAmounts) == "0001818C000000000900" + "0002818C000000000800")
  }

  @Test func `C-37 neither role's terminals ask what the other's may`() {
    let machine = Till(.atm)
    #expect(machine.code(0x0200) == "58")
    #expect(machine.code(0x0200) { $0.set(.processingCode, text: "200000") } == "58")
    #expect(till.code(0x0200) { $0.set(.processingCode, text: "010000") } == "58")
    #expect(till.code(0x0200) { $0.set(.processingCode, text: "210000") } == "58")
    #expect(machine.daemon.asked.isEmpty && till.daemon.asked.isEmpty)
  }

  @Test(arguments: [
    (2, "30"), (3, "30"), (4, "30"), (7, "30"), (11, "30"), (22, "30"), (41, "30"), (49, "30"),
  ])
  func `a purchase without a field it needs is a format error`(field: Int, code: String) {
    #expect(till.code(0x0200) { _ = $0.remove(ISO8583.Field(field)) } == code)
    #expect(till.daemon.asked.isEmpty)
  }

  @Test
  func `what is not spoken here is an invalid transaction, what is no amount an invalid amount`() {
    #expect(till.code(0x0200) { $0.set(.processingCode, text: "770000") } == "12")
    #expect(till.code(0x0100) { $0.set(.processingCode, text: "200000") } == "12")
    #expect(till.code(0x0220) { $0.set(.processingCode, text: "310000") } == "12")
    #expect(till.code(0x0300) == "12")
    #expect(till.code(0x0200) { $0.set(.currency, number: 840) } == "12")
    #expect(till.code(0x0200) { $0.set(.amount, number: 0) } == "13")
    #expect(till.code(0x0400) == "30")
    #expect(till.code(0x0400) { $0.set(.retrievalReference, text: "R00000000042") } == "30")
    #expect(till.code(0x0200) { $0.set(.transmissionTime, text: "1324153045") } == "30")
    #expect(till.daemon.asked.isEmpty)
  }

  @Test(arguments: [0x0210, 0x0430, 0x0810, 0x0240] as [UInt16])
  func `an answer is not answered`(type: UInt16) {
    #expect(till.ask(type) == nil)
    #expect(till.daemon.asked.isEmpty)
  }

  @Test(arguments: [
    ("051", true, Wire.EntryMode.chip), ("072", true, .contactless), ("051", false, .keyed),
    ("071", false, .keyed), ("012", true, .keyed), ("021", true, .keyed), ("801", true, .keyed),
    ("901", true, .keyed), ("911", true, .keyed), ("991", true, .keyed),
  ])
  func `R29 a card was there when its chip spoke, and not otherwise`(
    entry: String, speaks: Bool, mode: Wire.EntryMode
  ) throws {
    till.daemon.on(Payments.purchase) { _ in throw refused("CARD_NOT_PRESENT") }
    let code = till.code(0x0200) {
      $0.set(.entryMode, text: entry)
      if !speaks { _ = $0.remove(.chipData) }
    }
    #expect(code == "57")
    #expect(try till.daemon.requests(of: Payments.purchase).first?.card?.entryMode == mode)
  }
}

@Suite struct NetworkMessageTests {
  private func ask(_ till: Till, _ code: Int64) -> CardMessage? {
    var message = CardMessage(.network)
    message.set(.traceNumber, number: 7)
    message.set(.terminal, text: "T0001")
    message.set(.networkCode, number: code)
    return till.ask(message)
  }

  @Test func `an echo is answered for the daemon as well, signing on is not`() {
    let till = Till()
    #expect(ask(till, 1)?.type == MessageType(0x0810))
    #expect(ask(till, 1)?.text(.responseCode) == "00")
    #expect(ask(till, 2)?.text(.responseCode) == "00")
    #expect(till.daemon.asked.isEmpty)
    till.daemon.on(ServerHealth.check) { _ in .init(status: .serving) }
    #expect(ask(till, 301)?.text(.responseCode) == "00")
    #expect(ask(till, 301)?.number(.networkCode) == 301)
    till.daemon.on(ServerHealth.check) { _ in .init(status: .notServing) }
    #expect(ask(till, 301)?.text(.responseCode) == "91")
    till.daemon.on(ServerHealth.check) { _ in throw CallFailure.notReachable("") }
    #expect(ask(till, 301)?.text(.responseCode) == "91")
    #expect(ask(till, 161)?.text(.responseCode) == "12")
  }
}
