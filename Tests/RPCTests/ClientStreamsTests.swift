import RPC
import Testing

@Suite struct ClientStreamsTests {
  /// What a frame means, in a word.
  func receive(
    _ streams: inout ClientStreams, _ id: UInt32, _ type: MessageType, _ flags: FrameFlags = [],
    _ data: [UInt8] = []
  ) -> String {
    data.withUnsafeBytes { bytes in
      let header = FrameHeader(length: bytes.count, streamID: id, type: type, flags: flags)
      switch streams.receive(header, bytes) {
      case .response(let envelope): return envelope.status.map { "\($0.code)" } ?? "OK"
      case .message(let thenEnd): return thenEnd ? "last message" : "message"
      case .end: return "end"
      case .ignore: return "ignore"
      case .close: return "close"
      }
    }
  }

  @Test func `ids are odd, rising and never used twice`() {
    var streams = ClientStreams()
    #expect(streams.open(.unary) == 1)
    #expect(receive(&streams, 1, .response) == "OK")
    #expect(streams.open(.unary) == 3)
  }

  @Test func `a late or second answer finds nobody`() {
    var streams = ClientStreams()
    _ = streams.open(.unary)
    streams.abandon(1)
    #expect(receive(&streams, 1, .response) == "ignore")
    #expect(receive(&streams, 9, .data) == "ignore")
    #expect(streams.count == 0)
  }

  @Test func `a server stream ends with its end frame, with a refusal, or with its last message`() {
    var streams = ClientStreams()
    for _ in 1...3 { _ = streams.open(.serverStreaming) }
    #expect(receive(&streams, 1, .data) == "message")
    #expect(receive(&streams, 1, .data, .end) == "end")
    #expect(receive(&streams, 3, .response, [], hex("0a020808")) == "RESOURCE_EXHAUSTED")
    #expect(receive(&streams, 5, .data, .remoteClosed, [8, 1]) == "last message")
    #expect(streams.count == 0)
  }

  @Test func `data for a unary call and an unreadable answer end the connection`() {
    var streams = ClientStreams()
    for _ in 1...2 { _ = streams.open(.unary) }
    #expect(receive(&streams, 1, .data) == "close")
    #expect(receive(&streams, 3, .response, [], [0x0a, 0xff]) == "close")
  }
}
