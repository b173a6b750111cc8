import EchoService
import RPC
import RPCSocket
import Testing

@Suite struct QuotaTests {
  /// Say is kept on a shelf until the test answers.
  func holding(_ shelf: Shelf) -> Router {
    var router = Router()
    router.unary(Echo.say) { shelf.put($0) }
    return router
  }

  @Test func `a call above a connection's quota is refused and the others are answered`()
    async throws
  {
    var limits = Limits()
    limits.callsPerConnection = 2
    let shelf = Shelf()
    let replies = try await serving(holding(shelf), limits) { path, server in
      let client = try RawClient(path)
      for id in [1, 3, 5] as [UInt32] { client.request(id, "Say") }
      let refusal = client.reply()
      #expect(server.counters[.tooManyCalls] == 1)
      for call in shelf.take(2) { call.responder.succeed([]) }
      let answers = client.replies(2)
      client.request(7, "Say")
      for call in shelf.take(1) { call.responder.succeed([]) }
      return [refusal] + answers + [client.reply()]
    }
    #expect(
      replies == [
        "5 RESOURCE_EXHAUSTED TOO_MANY_CALLS", "1 OK 0 bytes", "3 OK 0 bytes", "7 OK 0 bytes",
      ])
  }

  @Test func `a user's quota counts the calls of all its connections, also of those that are gone`()
    async throws
  {
    var limits = Limits()
    limits.callsPerUser = 2
    let shelf = Shelf()
    try await serving(holding(shelf), limits) { path, server in
      var gone: RawClient? = try RawClient(path)
      gone?.request(1, "Say")
      #expect(eventually { shelf.count == 1 })
      gone = nil
      #expect(eventually { server.counters[.closedByPeer] == 1 })
      let client = try RawClient(path)
      client.request(1, "Say")
      client.request(3, "Say")
      #expect(client.reply() == "3 RESOURCE_EXHAUSTED TOO_MANY_CALLS")
      for call in shelf.take(2) { call.responder.succeed([]) }
      #expect(client.reply() == "1 OK 0 bytes")
      #expect(server.counters[.answersWithoutConnection] == 1)
      client.request(5, "Say")
      for call in shelf.take(1) { call.responder.succeed([]) }
      #expect(client.reply() == "5 OK 0 bytes")
    }
  }

  @Test func `a connection whose bytes are used up is not read until they are given back`()
    async throws
  {
    var limits = Limits()
    limits.bytesPerConnection = 10_000
    let shelf = Shelf()
    try await serving(holding(shelf), limits) { path, server in
      let client = try RawClient(path)
      let large = [UInt8](repeating: 0, count: 12_000)
      client.request(1, "Say", large)
      #expect(eventually { server.counters[.readsPaused] == 1 })
      client.request(3, "Say")
      let first = shelf.take(1)
      #expect(first.count == 1, "the second request must not have been read")
      for call in first { call.responder.succeed([]) }
      #expect(client.reply() == "1 OK 0 bytes")
      for call in shelf.take(1) { call.responder.succeed([]) }
      #expect(client.reply() == "3 OK 0 bytes")
    }
  }

  @Test func `a user whose bytes are used up is refused on every connection`() async throws {
    var limits = Limits()
    limits.bytesPerUser = 10_000
    let shelf = Shelf()
    try await serving(holding(shelf), limits) { path, _ in
      let one = try RawClient(path)
      let other = try RawClient(path)
      one.request(1, "Say", [UInt8](repeating: 0, count: 12_000))
      #expect(eventually { shelf.count == 1 })
      other.request(1, "Say")
      #expect(other.reply() == "1 RESOURCE_EXHAUSTED TOO_MANY_BYTES")
      for call in shelf.take(1) { call.responder.succeed([]) }
      #expect(one.reply() == "1 OK 0 bytes")
      other.request(3, "Say")
      for call in shelf.take(1) { call.responder.succeed([]) }
      #expect(other.reply() == "3 OK 0 bytes")
    }
  }

  @Test func `connections above a user's number, or above everybody's, are closed at once`()
    async throws
  {
    var limits = Limits()
    limits.connectionsPerUser = 2
    limits.connections = 3
    try await serving(Echo.router(), limits) { path, server in
      let first = try RawClient(path)
      var second: RawClient? = try RawClient(path)
      #expect(first.stillServes() && second?.stillServes() == true)
      #expect(try RawClient(path).reply() == "closed")
      #expect(server.counters[.connectionsRefusedToUser] == 1)
      second = nil
      #expect(eventually { server.counters[.closedByPeer] == 1 })
      #expect(try RawClient(path).stillServes())
    }
    limits.connectionsPerUser = 10
    limits.connections = 1
    try await serving(Echo.router(), limits) { path, server in
      let first = try RawClient(path)
      #expect(first.stillServes())
      #expect(try RawClient(path).reply() == "closed")
      #expect(server.counters[.connectionsRefused] == 1)
    }
  }

  @Test func `a connection that sends frames nobody knows is closed after the limit`() async throws
  {
    var limits = Limits()
    limits.unknownFrames = 3
    try await serving(Echo.router(), limits) { path, server in
      let client = try RawClient(path)
      for _ in 1...3 { client.frame(1, 0x7f) }
      #expect(client.stillServes())
      client.frame(1, 0x7f)
      #expect(client.reply() == "closed")
      #expect(server.counters[.closedUnknownFrames] == 1)
    }
  }
}
