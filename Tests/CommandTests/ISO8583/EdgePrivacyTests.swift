import ISO8583
import Messages
import Office
import Testing

@testable import unicard_8583

/// What is kept, sent back and logged of cards and PINs.
@Suite struct EdgePrivacyTests {
  @Test func `P-1 no card number and no PIN block is sent back or logged, whatever happens`() throws
  {
    let till = Till()
    let answers: [() throws -> PurchaseResponse] = [
      { PurchaseResponse(receipt: Sample.receipt()) }, { throw refused("PIN_WRONG") },
      { throw CallFailure.outcomeUnknown("") },
    ]
    for answer in answers {
      till.daemon.on(Payments.purchase) { _ in try answer() }
      let told = try #require(till.ask(0x0200))
      for field in [2, 14, 22, 52, 55, 110] { #expect(told[ISO8583.Field(field)] == nil) }
    }
    _ = till.ask(0x0200) { $0.set(.currency, number: 840) }
    #expect(till.log.lines.count == 4)
    for line in till.log.lines {
      #expect(line.contains("card.last_four=7899") && line.contains("edge.trace=000042"))
      #expect(!line.contains("12345678") && !line.contains("2847"))
    }
    #expect(
      till.log.lines[0]
        == "info Answered card.last_four=7899 edge.code=00 edge.request=purchase "
        + "edge.terminal=T0001 edge.trace=000042 edge.type=0200 entry=123456")
    #expect(till.log.lines[1].contains("edge.cause=PIN_WRONG edge.code=55"))
  }

  @Test func `the bytes of a message are forgotten, and PIN blocks are out of it`() throws {
    let till = Till()
    till.daemon.on(Payments.purchase) { _ in PurchaseResponse(receipt: Sample.receipt()) }
    var bytes = Till.message(0x0200).bytes
    #expect(till.ask(bytes: &bytes)?.text(.responseCode) == "00")
    #expect(bytes.isEmpty)
  }

  @Test func `bytes that are no message are answered 30 with what stood before the fault`() throws {
    let till = Till()
    var bytes = Till.message(0x0200).bytes + [0]
    let answer = try #require(till.ask(bytes: &bytes))
    #expect(answer.text(.responseCode) == "30" && answer.number(.traceNumber) == 42)
    #expect(
      till.log.lines == ["notice Not a message edge.fault=trailingBytes in nothing at byte 118"])
    var noise: [UInt8] = [1, 2, 3]
    #expect(till.ask(bytes: &noise) == nil)
    var broken = Array(Till.message(0x0210).bytes.dropLast())
    #expect(till.ask(bytes: &broken) == nil)
    #expect(till.daemon.asked.isEmpty)
  }

  @Test func `the fields that find an answer are asked for and sent back`() throws {
    let match = try #require(MatchFields(argument: "11,41,60"))
    let till = Till(match: match.fields)
    till.daemon.on(Payments.purchase) { _ in PurchaseResponse(receipt: Sample.receipt()) }
    #expect(till.code(0x0200) == "30")
    let answer = till.ask(0x0200) { $0.set(ISO8583.Field(60), text: "lane 7") }
    #expect(answer?.text(ISO8583.Field(60)) == "lane 7")
    for secret in ["2", "52", "11,55", "110", "1", "129", "", "11,", "x"] {
      #expect(MatchFields(argument: secret) == nil, "\(secret)")
    }
  }
}
