import Messages
import Office
import Testing

@testable import unicard_grocer

@Suite struct PayExcessTests {
  let daemon = FakeDaemon()

  @Test func `C-54 what exceeds the ration is a purchase of its own, with the PIN`() throws {
    daemon.on(Payments.payExcess) { request in
      PayExcessResponse(
        receipt: Sample.receipt(), amountPiastres: request.amountPiastres, outlet: "T0001",
        outletName: "بدال الأمانة 1", lastFour: "1234")
    }
    let arguments = ["pay-excess", "--amount", "35.40", "--entry", "chip", "--device", "T0001-1"]
    expectGolden(
      pages(
        "grocer", Grocer.self, with: daemon, arguments, input: "\(Sample.card)\n2580\n"),
      "pay-excess")
    let asked = try #require(try daemon.requests(of: Payments.payExcess).first)
    #expect(asked.amountPiastres == 3_540)
    #expect(asked.pin == Array("2580".utf8))
  }
}
