import RPC
import Testing

/// The hex vectors of the protocol's page, read and written.
@Suite struct VectorTests {
  let request = hex(
    "0000002c00000001 0100 0a0d62656e63682e76312e4563686f 1203536179 1a080807120441434354 2080e497d012 2a060a016b120176"
  )
  let message = hex("0807120441434354")

  @Test func `a unary request with timeout and metadata is read`() throws {
    let (header, data) = try #require(onlyFrame(request))
    #expect(header == FrameHeader(length: 44, streamID: 1, type: .request))
    try data.withUnsafeBytes { bytes throws in
      let envelope = try RequestEnvelope(parsing: bytes)
      #expect(String(decoding: envelope.service, as: UTF8.self) == "bench.v1.Echo")
      #expect(String(decoding: envelope.method, as: UTF8.self) == "Say")
      #expect([UInt8](envelope.payload) == message)
      #expect(envelope.timeoutNanoseconds == 5_000_000_000)
      #expect(envelope.metadata == [Metadata("k", "v")])
    }
  }

  @Test func `a unary request with timeout and metadata is written`() {
    let written = FrameEncoder.request(
      1, say, payload: message, timeoutNanoseconds: 5_000_000_000, metadata: [Metadata("k", "v")])
    #expect(written == request)
  }

  @Test(arguments: [
    ("status absent", "0000000a00000001 0200 1208 0807120441434354"),
    ("status present and empty", "0000000c00000001 0200 0a00 1208 0807120441434354"),
  ])
  func `both forms of OK are read`(form: String, text: String) throws {
    let (_, data) = try #require(onlyFrame(hex(text)))
    try data.withUnsafeBytes { bytes throws in
      let envelope = try ResponseEnvelope(parsing: bytes)
      #expect(envelope.status == nil)
      #expect([UInt8](envelope.payload) == message)
    }
  }

  @Test(arguments: [
    ("0807120441434354", "0000000a00000001 0200 1208 0807120441434354"),
    ("", "0000000000000001 0200"),
  ])
  func `OK is written without a status, an empty message without a field`(
    payload: String, frame: String
  ) {
    let payload = hex(payload)
    var written = [UInt8](repeating: 0xee, count: FrameEncoder.responseSize(payload.count))
    written.withUnsafeMutableBytes { space in
      payload.withUnsafeBytes { FrameEncoder.writeResponse(1, $0, into: space) }
    }
    #expect(written == hex(frame))
  }

  @Test func `a response of length 0 is OK with an empty message`() throws {
    let (header, data) = try #require(onlyFrame(hex("0000000000000001 0200")))
    #expect(header.type == .response && data.isEmpty)
    try data.withUnsafeBytes { bytes throws in
      let envelope = try ResponseEnvelope(parsing: bytes)
      #expect(envelope.status == nil && envelope.payload.isEmpty)
    }
  }

  @Test func `an error is read and written`() throws {
    let frame = hex("0000000800000001 0200 0a06 0809 12026e6f")
    let status = Status(code: .failedPrecondition, message: "no", details: [])
    #expect(FrameEncoder.failure(1, status) == frame)
    let (_, data) = try #require(onlyFrame(frame))
    try data.withUnsafeBytes { bytes throws in
      #expect(try ResponseEnvelope(parsing: bytes).status == status)
    }
  }

  @Test func `a server stream is opened with remote-closed`() {
    let frame = FrameEncoder.request(3, list, payload: hex("0802"))
    #expect(
      frame == hex("0000001900000003 0101 0a0d62656e63682e76312e4563686f12044c6973741a020802"))
  }

  @Test func `data is written as a bare message and the end as a frame of its own`() {
    var written = [UInt8](repeating: 0, count: FrameEncoder.dataSize(2))
    written.withUnsafeMutableBytes { space in
      hex("0801").withUnsafeBytes { FrameEncoder.writeData(3, $0, into: space) }
    }
    #expect(written == hex("0000000200000003 0300 0801"))
    #expect(FrameEncoder.end(3) == hex("0000000000000003 0305"))
  }

  @Test func `a client stream is opened with remote-open and no-data`() {
    let frame = FrameEncoder.request(5, sum, payload: [])
    #expect(frame == hex("0000001400000005 0106 0a0d62656e63682e76312e4563686f120353756d"))
  }
}
