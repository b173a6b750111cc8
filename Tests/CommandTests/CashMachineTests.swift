import Messages
import Office
import Testing

@testable import unicard_atm

@Suite struct CashMachineTests {
  let daemon = FakeDaemon()
  let device = ["--device", "A0001-1"]
  let cardAndPIN = "\(Sample.card)\n2580\n"

  func page(_ arguments: [String], input: String = "") -> String {
    pages("atm", CashMachine.self, with: daemon, arguments + device, input: input)
  }

  @Test func `R88 cash is paid out after the answer, with what is left on the slip`() throws {
    daemon.on(Payments.withdraw) { Sample.cash($0) }
    expectGolden(page(["withdraw", "--amount", "200"], input: cardAndPIN), "cash")
    #expect(try daemon.requests(of: Payments.withdraw).first?.amountPiastres == 20_000)
  }

  @Test func `cash is brought, and what was not paid out is undone`() throws {
    daemon.on(Payments.depositAtMachine) { request in
      DepositAtMachineResponse(
        receipt: Sample.receipt(), amountPiastres: request.amountPiastres,
        balancePiastres: 60_000, availablePiastres: 60_000, outlet: "A0001",
        outletName: "صراف بريد بورفؤاد", lastFour: "1234")
    }
    daemon.on(Payments.reverse) { Sample.reversed($0) }
    expectGolden(
      page(["deposit", "--amount", "500"], input: cardAndPIN)
        + page(["reverse", "123456", "--paid-out", "100"]), "cash-back")
    #expect(try daemon.requests(of: Payments.reverse).first?.remainingPiastres == 10_000)
  }

  @Test func `the last movements stand under the balance`() {
    daemon.on(Payments.miniStatement) { _ in
      MiniStatementResponse(
        receipt: Sample.receipt(), balancePiastres: 60_000, availablePiastres: 58_750,
        lines: Sample.movements, outlet: "A0001", outletName: "صراف بريد بورفؤاد",
        lastFour: "1234")
    }
    expectGolden(page(["statement"], input: cardAndPIN), "mini-statement")
  }

  @Test func `a PIN is changed: the old one, then the new one`() throws {
    daemon.on(Pins.change) { _ in
      ChangePinResponse(receipt: Sample.receipt(), lastFour: "1234")
    }
    expectGolden(page(["pin"], input: cardAndPIN + "1937\n"), "pin-change")
    let asked = try #require(try daemon.requests(of: Pins.change).first)
    #expect(asked.pin == Array("2580".utf8))
    #expect(asked.newPin == Array("1937".utf8))
  }

  @Test func `a machine serves one after the other, balances among them`() {
    daemon.on(Payments.withdraw) { Sample.cash($0) }
    daemon.on(Payments.balance) { _ in Sample.balance }
    let input = "\(Sample.card)\n200\n2580\n\(Sample.card)\nb\n2580\n"
    let sitting = Sitting(
      "atm", CashMachine.self, with: daemon, ["counter", "--lang", "en"] + device, input: input)
    #expect(sitting.ending == .done)
    expectGolden(sitting.output + "--\n" + sitting.errors, "machine-counter")
  }

  @Test func `lines of a switch become calls, each answered in its order`() {
    daemon.on(Payments.withdraw) { Sample.cash($0) }
    let card = #""device":"A0001-1","card":"4000123412341234","entry_mode":"chip","pin":"2580""#
    let id = String(repeating: "0", count: 31) + "7"
    let input = """
      {"do":"withdraw",\(card),"amount_piastres":20000,"request_id":"\(id)"}
      {"do":"withdraw",\(card),"amount_piastres":"many","request_id":"\(id)"}

      """
    let sitting = Sitting(
      "atm", CashMachine.self, with: daemon, ["--batch", "-", "--lang", "en"], input: input)
    #expect(sitting.ending == .refused)
    expectGolden(sitting.output, "machine-gateway")
  }
}
