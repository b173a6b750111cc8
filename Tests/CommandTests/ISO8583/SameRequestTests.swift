import ISO8583
import Messages
import Office
import Testing

@testable import unicard_8583

/// One message, sent as often as it takes, is one request to the daemon (I-11).
@Suite struct SameRequestTests {
  private func request(
    _ type: UInt16 = 0x0200, of till: Till = Till(),
    _ change: (inout CardMessage) -> Void = { _ in }
  ) throws -> PurchaseRequest {
    till.daemon.on(Payments.purchase) { _ in PurchaseResponse(receipt: Sample.receipt()) }
    _ = till.ask(type, change)
    return try #require(try till.daemon.requests(of: Payments.purchase).first)
  }

  @Test
  func `I-11 a message sent again, also as a repeat and to another process, is the same request`()
    throws
  {
    let first = try request()
    #expect(try request() == first)
    #expect(try request(0x0201) == first)
    #expect(try request(0x0201).encoded() == (try first.encoded()))
    let days: Int64 = 86_400_000
    #expect(try request(of: Till(now: Till.now + 2 * days)) == first)
  }

  @Test func `another trace number, time, terminal or key is another request`() throws {
    var ids: Set<[UInt8]> = [try request().requestId]
    ids.insert(try request { $0.set(.traceNumber, number: 43) }.requestId)
    ids.insert(try request { $0.set(.transmissionTime, text: "1124153046") }.requestId)
    ids.insert(try request { $0.set(.terminal, text: "T0002") }.requestId)
    let keyed = RequestIdentity(key: [UInt8](repeating: 7, count: 32))
    ids.insert(try request(of: Till(identity: keyed)).requestId)
    #expect(ids.count == 5)
  }

  @Test func `a reversal under the trace number of what it reverses is a request of its own`()
    throws
  {
    let till = Till()
    till.daemon.on(Payments.reverse) { _ in ReversePaymentResponse(receipt: Sample.receipt()) }
    _ = till.ask(0x0400) { $0.set(.originalData, Till.original) }
    let reversal = try #require(try till.daemon.requests(of: Payments.reverse).first)
    #expect(reversal.requestId != (try request().requestId))
  }

  @Test func `a request begins with the transmission time, as version 7`() throws {
    let id = try request().requestId
    let milliseconds = id[..<6].reduce(0) { $0 << 8 | Int64($1) }
    #expect(milliseconds == Till.now - 1_000)
    #expect(id[6] >> 4 == 7 && id[8] >> 6 == 2 && id.count == 16)
  }

  /// 2026-12-31 23:59:30 and 2027-01-01 00:00:30, and 29 February of a leap year.
  @Test(
    arguments: [
      ("1231235930", 1_798_761_630_000, 1_798_761_570_000),
      ("0101000030", 1_798_761_570_000, 1_798_761_630_000),
      ("0229120000", 1_835_438_400_000 + 60_000, 1_835_438_400_000),
    ] as [(String, Int64, Int64)])
  func `the year is the one that brings the time nearest`(
    text: String, now: Int64, moment: Int64
  ) throws {
    let time = try #require(TransmissionTime(Array(text.utf8)))
    #expect(time.milliseconds(near: now) == moment)
  }

  @Test(arguments: [
    "0010101010", "1301101010", "0230101010", "1224240000", "1224006000", "12240000",
  ])
  func `what no clock shows is no time`(text: String) {
    #expect(TransmissionTime(Array(text.utf8)) == nil)
  }
}
