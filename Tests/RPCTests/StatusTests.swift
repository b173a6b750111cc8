import RPC
import Testing

@Suite struct StatusTests {
  let full = Status(
    .invalidArgument, reason: "NOT_A_CARD_NUMBER", "Not a card number.",
    metadata: ["digits": "15", "expected": "16"],
    details: [
      .retryInfo(RetryInfo(delay: .milliseconds(1500))),
      .badRequest(BadRequest([.init(field: "card.number", description: "16 digits")])),
      .requestInfo(RequestInfo(requestID: "0190")),
      .other(typeURL: "type.googleapis.com/google.rpc.Help", value: [1, 2, 3]),
    ])

  @Test func `every kind of detail survives the wire`() throws {
    let read = try full.encoded().withUnsafeBytes { try Status(parsing: $0) }
    #expect(read == full)
    #expect(read.reason == "NOT_A_CARD_NUMBER")
    #expect(read.errorInfo?.domain == "unicard.gov.eg")
    #expect(read.retryDelay == .milliseconds(1500))
  }

  @Test func `the encoding is the same every time`() {
    let golden =
      "0803 12124e6f7420612063617264206e756d6265722e"
      + "1a6d 0a28747970652e676f6f676c65617069732e636f6d2f676f6f676c652e7270632e4572726f72496e666f"
      + "1241 0a114e4f545f415f434152445f4e554d424552 120e756e69636172642e676f762e6567"
      + "1a0c0a06646967697473 12023135 1a0e0a086578706563746564 12023136"
    let status = Status(
      .invalidArgument, reason: "NOT_A_CARD_NUMBER", "Not a card number.",
      metadata: ["expected": "16", "digits": "15"])
    #expect(
      status.encoded().map { String($0, radix: 16) } == hex(golden).map { String($0, radix: 16) })
  }

  @Test func `a status without a reason gets its code's name`() {
    let bare = Status(code: .aborted, message: "no", details: [])
    #expect(bare.reason == nil)
    #expect(bare.withReason().reason == "ABORTED")
    #expect(full.withReason() == full)
  }

  @Test func `a code that nobody defined is UNKNOWN`() throws {
    var writer = WireWriter()
    writer.int64(1, 99)
    #expect(try writer.bytes.withUnsafeBytes { try Status(parsing: $0) }.code == .unknown)
  }

  @Test(arguments: TransportReason.allCases)
  func `every reason is UPPER_SNAKE and short enough for ErrorInfo`(reason: TransportReason) {
    #expect(reason.rawValue.count <= 63)
    #expect(reason.rawValue.allSatisfy { $0.isUppercase || $0 == "_" })
  }
}
