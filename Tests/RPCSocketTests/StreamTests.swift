import EchoService
import Glibc
import RPC
import RPCSocket
import Testing

@Suite struct StreamTests {
  @Test func `messages of a chat come back in order, and then the end`() async throws {
    try await serving { path, _ in
      let client = try RawClient(path)
      client.request(1, "Chat", flags: 6)
      for number in 1...20 as ClosedRange<Int64> {
        client.data(
          1, EchoMessage(count: number, account: String(repeating: "a", count: Int(number))).encoded
        )
        #expect(client.reply() == "1 data \(number + 4) bytes")
      }
      client.data(1, flags: 5)
      #expect(client.reply() == "1 end")
    }
  }

  @Test func `a handler's refusal ends its stream and no other`() async throws {
    try await serving { path, _ in
      let client = try RawClient(path)
      client.request(1, "Chat", flags: 6)
      client.request(3, "Chat", flags: 6)
      client.data(1, [0x12, 0x7f])
      #expect(client.reply() == "1 INVALID_ARGUMENT MALFORMED_PAYLOAD")
      client.data(1, flags: 5)
      client.data(3)
      #expect(client.reply() == "3 data 0 bytes")
    }
  }

  @Test func `messages that come faster than they are taken end that stream and no other`()
    async throws
  {
    var limits = Limits()
    limits.inboundMessages = 4
    try await serving(Echo.router(), limits) { path, server in
      let client = try RawClient(path)
      client.request(1, "Ignore", flags: 2)
      for _ in 1...6 { client.data(1, [1]) }
      #expect(client.reply() == "1 RESOURCE_EXHAUSTED STREAM_OVERFLOW")
      #expect(client.stillServes())
      #expect(server.counters[.streamOverflow] == 1)
    }
  }

  @Test func `a stream that is ahead of its reader waits, and goes on when it is read`()
    async throws
  {
    let sent = Locked(0)
    var router = Router()
    router.serverStreaming(Echo.list) { _, _, outbound in
      for _ in 0..<200 {
        try await outbound.send([UInt8](repeating: 7, count: 10_000))
        sent.change { $0 += 1 }
      }
    }
    try await serving(router) { path, _ in
      let client = try RawClient(path)
      client.request(1, "List", flags: 1)
      #expect(eventually { sent.value > 0 })
      usleep(100_000)  // Time to run away, if it could.
      #expect(sent.value < 200, "two megabytes do not fit into socket and quota")
      let replies = client.replies(201)
      #expect(replies.dropLast().allSatisfy { $0 == "1 data 10000 bytes" })
      #expect(replies.last == "1 end")
    }
  }

  @Test func `a watch that cannot keep up is told so instead of waiting`() async throws {
    let refused = Locked(false)
    var router = Router()
    router.serverStreaming(Echo.watch, deadline: .none) { _, _, outbound in
      while outbound.trySend([UInt8](repeating: 7, count: 10_000)) { await Task.yield() }
      refused.change { $0 = true }
    }
    try await serving(router) { path, _ in
      let client = try RawClient(path)
      client.request(1, "Watch", flags: 1)
      #expect(eventually { refused.value })
      var last = client.reply()
      while last == "1 data 10000 bytes" { last = client.reply() }
      #expect(last == "1 end")
    }
  }

  @Test func `closing the connection cancels its handlers`() async throws {
    let cancelled = Locked(0)
    var router = Router()
    router.clientStreaming(Echo.sum) { _, inbound in
      do {
        for try await _ in inbound {}
      } catch is CancellationError {
        cancelled.change { $0 += 1 }
      }
      return []
    }
    router.serverStreaming(Echo.watch, deadline: .none) { _, _, outbound in
      do {
        while true { try await outbound.send([UInt8](repeating: 7, count: 10_000)) }
      } catch is CancellationError {
        cancelled.change { $0 += 1 }
      }
    }
    try await serving(router) { path, server in
      var client: RawClient? = try RawClient(path)
      client?.request(1, "Sum", flags: 2)
      client?.request(3, "Watch", flags: 1)
      #expect(eventually { server.counters[.callsStarted] == 2 })
      client = nil
      #expect(eventually { cancelled.value == 2 })
      #expect(eventually { server.counters[.answersWithoutConnection] == 2 })
    }
  }

  @Test func `a handler that throws something else fails INTERNAL without telling what`()
    async throws
  {
    struct Secret: Error {}
    var router = Router()
    router.clientStreaming(Echo.sum) { _, _ in throw Secret() }
    let reply = try await serving(router) { path, _ in
      let client = try RawClient(path)
      client.request(1, "Sum", flags: 2)
      return client.reply()
    }
    #expect(reply == "1 INTERNAL HANDLER_FAILED")
  }
}
