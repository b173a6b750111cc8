import EchoService
import RPC
import RPCSocket
import Testing

/// The thirty-three cases of the wire probe, with the answers our profile asks for.
@Suite struct ProbeTests {
  typealias Exchange = @Sendable (RawClient) -> [String]

  /// One case: what is exchanged, and what must come back.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let answers: [String]
    /// Whether the connection must go on serving, with nothing further sent for the case.
    let goesOn: Bool
    let exchange: Exchange

    init(_ name: String, _ answers: [String], goesOn: Bool = true, _ exchange: @escaping Exchange) {
      self.name = name
      self.answers = answers
      self.goesOn = goesOn
      self.exchange = exchange
    }

    var testDescription: String { name }
  }

  @Test(arguments: ids + names + requests)
  func `a unary probe gets the answer of our profile`(probe: Case) async throws {
    try await check(probe)
  }

  @Test(arguments: odd + sizes)
  func `an odd frame gets the answer of our profile`(probe: Case) async throws {
    try await check(probe)
  }

  @Test(arguments: streams)
  func `a stream probe gets the answer of our profile`(probe: Case) async throws {
    try await check(probe)
  }

  @Test func `the probe has thirty-three cases`() {
    let all = Self.ids + Self.names + Self.requests + Self.odd + Self.sizes + Self.streams
    #expect(all.count == 33)
  }

  private func check(_ probe: Case) async throws {
    let (answers, goesOn) = try await serving { path, _ in
      let client = try RawClient(path)
      let answers = probe.exchange(client)
      return (answers, client.stillServes())
    }
    #expect(answers == probe.answers)
    #expect(goesOn == probe.goesOn)
  }
}

extension ProbeTests {
  static let ids = [
    Case("unary", ["1 OK 8 bytes"]) {
      $0.request(1, "Say", RawClient.message)
      return $0.replies(1)
    },
    Case("even stream id", ["2 INVALID_ARGUMENT STREAM_ID_EVEN"]) {
      $0.request(2, "Say", RawClient.message)
      return $0.replies(1)
    },
    Case("stream id 0", ["0 INVALID_ARGUMENT STREAM_ID_EVEN"]) {
      $0.request(0, "Say", RawClient.message)
      return $0.replies(1)
    },
    Case("reused id after completion", ["1 OK 8 bytes", "1 OK 8 bytes"]) {
      $0.request(1, "Say", RawClient.message)
      $0.request(1, "Say", RawClient.message)
      return $0.replies(2)
    },
    Case("decreasing id 5 then 3", ["5 OK 8 bytes", "3 OK 8 bytes"]) {
      $0.request(5, "Say", RawClient.message)
      $0.request(3, "Say", RawClient.message)
      return $0.replies(2)
    },
    Case("reused id while active", ["closed"], goesOn: false) {
      $0.request(1, "Sleep", RawClient.wait(.milliseconds(200)))
      $0.request(1, "Say", RawClient.message)
      return $0.replies(1)
    },
  ]

  static let names = [
    Case("unknown service", ["1 UNIMPLEMENTED UNKNOWN_SERVICE"]) {
      $0.request(1, "Say", RawClient.message, service: "no.Such")
      return $0.replies(1)
    },
    Case("unknown method", ["1 UNIMPLEMENTED UNKNOWN_METHOD"]) {
      $0.request(1, "Nope", RawClient.message)
      return $0.replies(1)
    },
    Case("empty request frame", ["1 UNIMPLEMENTED UNKNOWN_SERVICE"]) {
      $0.frame(1, 1)
      return $0.replies(1)
    },
    Case("malformed Request proto", ["1 INVALID_ARGUMENT MALFORMED_REQUEST"]) {
      $0.frame(1, 1, 0, [0x0a, 0xff, 0xff])
      return $0.replies(1)
    },
    Case("malformed payload proto", ["1 INVALID_ARGUMENT MALFORMED_PAYLOAD"]) {
      $0.request(1, "Say", [0x12, 0x7f])
      return $0.replies(1)
    },
    Case("invalid UTF-8 service", ["1 INVALID_ARGUMENT MALFORMED_REQUEST"]) {
      $0.frame(1, 1, 0, [0x0a, 2, 0xff, 0xfe, 0x12, 3] + Array("Say".utf8))
      return $0.replies(1)
    },
    Case("invalid UTF-8 in payload string", ["1 INVALID_ARGUMENT MALFORMED_PAYLOAD"]) {
      $0.request(1, "Say", [0x12, 2, 0xff, 0xfe])
      return $0.replies(1)
    },
  ]

  static let requests = [
    Case("timeout 1ns", ["1 DEADLINE_EXCEEDED DEADLINE_EXCEEDED"]) {
      $0.request(1, "Sleep", RawClient.wait(.milliseconds(100)), timeout: 1)
      return $0.replies(1)
    },
    Case("timeout negative", ["1 DEADLINE_EXCEEDED DEADLINE_EXCEEDED"]) {
      $0.request(1, "Sleep", RawClient.wait(.milliseconds(100)), timeout: -5)
      return $0.replies(1)
    },
    Case("metadata", ["1 OK 8 bytes"]) {
      let metadata = [Metadata("k", "v"), Metadata("k", "v2")]
      $0.request(1, "Say", RawClient.message, metadata: metadata)
      return $0.replies(1)
    },
    Case("unknown request flags 0xf8", ["1 OK 8 bytes"]) {
      $0.request(1, "Say", RawClient.message, flags: 0xf8)
      return $0.replies(1)
    },
    Case("unary called with RemoteOpen", ["1 OK 8 bytes"]) {
      $0.request(1, "Say", RawClient.message, flags: 2)
      return $0.replies(1)
    },
  ]
}
