import EchoService
import Glibc
import RPC
import RPCSocket
import Testing

@Suite struct AnswerTests {
  @Test func `many answers given at once from another thread all arrive`() async throws {
    let shelf = Shelf()
    var router = Router()
    router.unary(Echo.say) { shelf.put($0) }
    try await serving(router) { path, _ in
      let clients = try (0..<4).map { _ in try RawClient(path) }
      for client in clients {
        for id in 0..<16 as Range<UInt32> { client.request(id * 2 + 1, "Say") }
      }
      #expect(eventually { shelf.count == 64 })
      Responder.complete(
        shelf.take(64).enumerated().map { number, call in
          number % 2 == 0
            ? .success(call.responder, call.payload)
            : .failure(call.responder, Status(.aborted, reason: "TEST", "No."))
        })
      for client in clients {
        let replies = client.replies(16)
        #expect(Set(replies.map { $0.prefix { $0 != " " } }).count == 16)
        #expect(replies.allSatisfy { $0.hasSuffix("OK 0 bytes") || $0.hasSuffix("ABORTED TEST") })
      }
    }
  }

  @Test func `the read hook runs once for all calls of a burst, after their handlers`() async throws
  {
    let events = Locked<[String]>([])
    var router = Router()
    router.unary(Echo.say) { call in
      events.change { $0.append("call") }
      call.responder.succeed([])
    }
    router.onReadComplete { events.change { $0.append("hook") } }
    try await serving(router) { path, _ in
      let client = try RawClient(path)
      let frame = FrameEncoder.request(1, Echo.say, payload: [])
      client.write(frame + frame + frame)
      _ = client.replies(3)
      #expect(eventually { events.value.last == "hook" })
      #expect(events.value == ["call", "call", "call", "hook"])
    }
  }

  @Test func `every refusal of the wire is reported with the caller`() async throws {
    let refusals = Locked<[String]>([])
    var router = Router()
    router.onRefusal { refusal in
      refusals.change {
        $0.append("\(refusal.listener) \(refusal.peer.uid) \(refusal.reason.rawValue)")
      }
    }
    try await serving(router) { path, _ in
      let client = try RawClient(path)
      client.request(1, "Say")
      #expect(client.reply() == "1 UNIMPLEMENTED UNKNOWN_SERVICE")
    }
    #expect(refusals.value == ["echo \(getuid()) UNKNOWN_SERVICE"])
  }

  @Test func `a call knows its caller, its socket and what was sent beside it`() async throws {
    let shelf = Shelf()
    var router = Router()
    router.unary(Echo.say) { shelf.put($0) }
    try await serving(router) { path, _ in
      let clients = try (0..<2).map { _ in try RawClient(path) }
      for client in clients {
        client.request(1, "Say", [1, 2], metadata: [Metadata("k", "v"), Metadata("k", "w")])
      }
      let calls = shelf.take(2)
      let call = try #require(calls.first)
      #expect(call.peer == Peer(uid: getuid(), gid: getgid(), pid: getpid()))
      #expect(call.listener == "echo" && call.method == Echo.say)
      #expect(call.payload == [1, 2])
      #expect(call.metadata == [Metadata("k", "v"), Metadata("k", "w")])
      #expect(Set(calls.map(\.connectionID)).count == 2)
      for call in calls { call.responder.succeed([]) }
    }
  }

  @Test func `an answer above the frame limit becomes a refusal that names the limit`() async throws
  {
    var router = Router()
    router.unary(Echo.say) { $0.responder.succeed([UInt8](repeating: 0, count: 1 << 20)) }
    router.serverStreaming(Echo.list) { _, _, outbound in
      try await outbound.send([UInt8](repeating: 0, count: 1 << 20 + 1))
    }
    try await serving(router) { path, _ in
      let client = try RawClient(path)
      client.request(1, "Say")
      #expect(client.reply() == "1 RESOURCE_EXHAUSTED ANSWER_TOO_LARGE")
      client.request(3, "List", flags: 1)
      #expect(client.reply() == "3 RESOURCE_EXHAUSTED ANSWER_TOO_LARGE")
    }
  }

  @Test func `a refusal without a reason gets one, and a refusal with the code OK is none`()
    async throws
  {
    var router = Router()
    router.unary(Echo.say) { call in
      let code: Code = call.payload.isEmpty ? .aborted : .ok
      call.responder.fail(Status(code: code, message: "", details: []))
    }
    try await serving(router) { path, _ in
      let client = try RawClient(path)
      client.request(1, "Say")
      client.request(3, "Say", [1])
      #expect(client.replies(2) == ["1 ABORTED ABORTED", "3 INTERNAL HANDLER_FAILED"])
    }
  }

  @Test func `a second answer to one call stops a debug build`() async throws {
    #if DEBUG
      await #expect(processExitsWith: .failure) {
        var router = Router()
        router.unary(Echo.say) { call in
          call.responder.succeed([])
          call.responder.succeed([])
        }
        try await serving(router) { path, _ in
          let client = try RawClient(path)
          client.request(1, "Say")
          _ = client.replies(2)
        }
      }
    #endif
  }
}
