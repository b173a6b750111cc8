import Messages
import Office
import Testing

@testable import unicard_pos

@Suite struct PointOfSaleTests {
  let daemon = FakeDaemon()
  let device = ["--device", "M0001-1"]
  let cardAndPIN = "\(Sample.card)\n2580\n"

  func run(_ arguments: String..., input: String = "") -> Sitting {
    Sitting("pos", PointOfSale.self, with: daemon, arguments, input: input)
  }

  func page(_ arguments: [String], input: String = "") -> String {
    pages("pos", PointOfSale.self, with: daemon, arguments + device, input: input)
  }

  @Test func `R34 a purchase prints its receipt in both languages and its proof in JSON`() throws {
    daemon.on(Payments.purchase) { Sample.paid($0) }
    expectGolden(
      page(["purchase", "--amount", "125.50", "--entry", "chip"], input: cardAndPIN), "purchase")
    let asked = try #require(try daemon.requests(of: Payments.purchase).first)
    #expect(asked.amountPiastres == 12_550)
    #expect(asked.pin == Array("2580".utf8))
    #expect(asked.card?.entryMode == .chip)
    #expect(asked.device == "M0001-1")
  }

  @Test func `a refusal says what was wrong and what to do, and no balance`() {
    daemon.on(Payments.purchase) { _ in
      throw refused("INSUFFICIENT_FUNDS", .failedPrecondition, ["entry": "7"])
    }
    expectGolden(page(["purchase", "--amount", "5"], input: cardAndPIN), "purchase-refused")
  }

  @Test func `a hold is made, captured in part, or given up`() throws {
    daemon.on(Payments.authorize) { request in
      AuthorizeResponse(
        receipt: Sample.receipt(), amountPiastres: request.amountPiastres,
        expiresOn: Wire.Date(year: 2026, month: 4, day: 8), outlet: "M0001",
        outletName: "سوبر ماركت القناة", lastFour: "1234")
    }
    daemon.on(Payments.capture) { request in
      CaptureResponse(
        receipt: Sample.receipt(), amountPiastres: request.amountPiastres,
        releasedPiastres: 8_000, holdEntry: 123_456, outlet: "M0001",
        outletName: "سوبر ماركت القناة", lastFour: "1234")
    }
    daemon.on(Payments.release) { _ in
      ReleaseResponse(
        receipt: Sample.receipt(), releasedPiastres: 50_000, holdEntry: 123_456,
        outlet: "M0001", outletName: "سوبر ماركت القناة", lastFour: "1234")
    }
    expectGolden(
      page(["authorize", "--amount", "500"], input: cardAndPIN)
        + page(["capture", "123456", "--amount", "420"]) + page(["void", "--of", "000123"]),
      "holds")
    #expect(try daemon.requests(of: Payments.capture).first?.hold?.original == .entry(123_456))
    #expect(
      try daemon.requests(of: Payments.release).first?.hold?.original == .reference("000123"))
  }

  @Test func `money goes back by entry or reference`() throws {
    daemon.on(Payments.refund) { request in
      RefundResponse(
        receipt: Sample.receipt(), amountPiastres: 2_500, paymentEntry: 123_456,
        outlet: "M0001", outletName: "سوبر ماركت القناة", lastFour: "1234")
    }
    daemon.on(Payments.reverse) { Sample.reversed($0) }
    expectGolden(page(["refund", "123456"]) + page(["reverse", "--of", "000123"]), "money-back")
    #expect(try daemon.requests(of: Payments.refund).first?.amountPiastres == 0)
  }

  @Test(arguments: [["capture"], ["void", "7", "--of", "x"], ["reverse"], ["refund"]])
  func `an earlier payment is named in one way`(arguments: [String]) {
    let sitting = Sitting("pos", PointOfSale.self, with: daemon, arguments + device)
    #expect(sitting.ending == .usage)
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a till serves customer after customer and undoes the last`() throws {
    daemon.on(Payments.purchase) { Sample.paid($0) }
    daemon.on(Payments.reverse) { Sample.reversed($0) }
    let input = "١٢٥٫٥٠\n\(cardAndPIN)\nr\n20\n\(Sample.card)\n2580\n"
    let sitting = run("counter", "--device", "M0001-1", "--lang", "en", input: input)
    #expect(sitting.ending == .done)
    expectGolden(sitting.output + "--\n" + sitting.errors, "till-counter")
    #expect(try daemon.requests(of: Payments.purchase).map(\.amountPiastres) == [12_550, 2_000])
    #expect(
      try daemon.requests(of: Payments.reverse).map(\.original?.original) == [.entry(123_456)])
  }

  @Test func `lines of a gateway become calls, each answered in its order`() throws {
    daemon.on(Payments.purchase) { Sample.paid($0) }
    daemon.on(Payments.reverse) { _ in throw refused("ALREADY_REVERSED", .failedPrecondition) }
    let card = #""device":"M0001-1","card":"4000123412341234","entry_mode":"chip","pin":"2580""#
    let id = String(repeating: "0", count: 31) + "7"
    let input = """
      {"do":"purchase",\(card),"amount_piastres":400,"reference":"000123","request_id":"\(id)"}
      {"do":"reverse","device":"M0001-1","of":"000123","request_id":"\(id)"}
      {"do":"dance","device":"M0001-1","request_id":"\(id)"}
      {"do":"purchase","device":"M0001-1","amount_piastres":400,"request_id":"\(id)"}

      """
    let sitting = run("--batch", "-", "--lang", "en", input: input)
    #expect(sitting.ending == .refused)
    expectGolden(sitting.output, "till-gateway")
    #expect(try daemon.requests(of: Payments.purchase).first?.reference == "000123")
  }

  @Test func `the balance is shown to the holder`() {
    daemon.on(Payments.balance) { _ in Sample.balance }
    expectGolden(page(["balance"], input: cardAndPIN), "balance")
  }
}
