import EchoService
import RPC
import RPCSocket
import Synchronization
import Testing

@Suite struct TimeTests {
  @Test func `a deadline that passes while the handler runs is answered once`() async throws {
    let shelf = Shelf()
    var router = Echo.router()
    router.unary(MethodDescriptor(service: "test", method: "Hold")) { shelf.put($0) }
    try await serving(router) { path, server in
      let client = try RawClient(path)
      client.request(1, "Hold", service: "test", timeout: 20_000_000)
      #expect(client.reply() == "1 DEADLINE_EXCEEDED DEADLINE_EXCEEDED")
      for call in shelf.take(1) { call.responder.succeed([1]) }
      #expect(eventually { server.counters[.answersTooLate] == 1 })
      #expect(client.stillServes(on: 1))
    }
  }

  @Test func `a call that names no timeout gets the default, one that names too much the maximum`()
    async throws
  {
    var limits = Limits()
    limits.defaultTimeout = .milliseconds(20)
    limits.maximumTimeout = .milliseconds(40)
    try await serving(Echo.router(), limits) { path, _ in
      let client = try RawClient(path)
      client.request(1, "Sleep", RawClient.wait(.seconds(5)))
      #expect(client.reply() == "1 DEADLINE_EXCEEDED DEADLINE_EXCEEDED")
      client.request(1, "Sleep", RawClient.wait(.seconds(5)), timeout: .max)
      #expect(client.reply() == "1 DEADLINE_EXCEEDED DEADLINE_EXCEEDED")
      client.request(3, "Sum", flags: 2)
      #expect(client.reply() == "3 DEADLINE_EXCEEDED DEADLINE_EXCEEDED")
    }
  }

  @Test func `a handler is told its deadline`() async throws {
    let shelf = Shelf()
    var router = Router()
    router.unary(Echo.say) { shelf.put($0) }
    try await serving(router) { path, _ in
      let client = try RawClient(path)
      let before = MonotonicInstant.now()
      client.request(1, "Say", timeout: 3_000_000_000)
      let call = try #require(shelf.take(1).first)
      #expect(call.deadline.since(before) >= .seconds(3))
      #expect(
        call.deadline
          < MonotonicInstant(nanoseconds: MonotonicInstant.now().nanoseconds + 3_000_000_000))
      call.responder.succeed([])
      _ = client.reply()
    }
  }

  @Test(
    arguments: [
      [0], [0, 0, 0, 5, 0, 0, 0, 1, 1, 0, 1, 2], [0, 0x20, 0, 0, 0, 0, 0, 1, 1, 0, 1, 2],
    ] as [[UInt8]])
  func `half a frame and then silence ends the connection`(half: [UInt8]) async throws {
    var limits = Limits()
    limits.frameDeadline = .milliseconds(50)
    try await serving(Echo.router(), limits) { path, server in
      let client = try RawClient(path)
      #expect(client.stillServes())
      client.write(half)
      var last = client.reply()
      while last != "closed" { last = client.reply() }
      #expect(server.counters[.closedFrameDeadline] == 1)
    }
  }

  @Test func `a connection that rests between frames is left alone`() async throws {
    var limits = Limits()
    limits.frameDeadline = .milliseconds(20)
    limits.writeDeadline = .milliseconds(20)
    try await serving(Echo.router(), limits) { path, _ in
      let client = try RawClient(path)
      #expect(client.stillServes())
      client.request(1, "Sleep", RawClient.wait(.milliseconds(150)))
      #expect(client.reply() == "1 OK 5 bytes")
      #expect(client.stillServes())
    }
  }

  @Test func `an unused connection is closed after the idle limit, one with a call is not`()
    async throws
  {
    var limits = Limits()
    limits.idleLimit = .milliseconds(50)
    try await serving(Echo.router(), limits) { path, server in
      let idle = try RawClient(path)
      let busy = try RawClient(path)
      busy.request(1, "Sleep", RawClient.wait(.milliseconds(300)))
      #expect(idle.reply() == "closed")
      #expect(busy.reply() == "1 OK 6 bytes")
      #expect(server.counters[.closedIdle] >= 1)
    }
  }

  @Test func `a client that does not take its answers is closed, and nobody else notices`()
    async throws
  {
    var limits = Limits()
    limits.writeDeadline = .milliseconds(100)
    let payload = EchoMessage(account: String(repeating: "x", count: 100_000)).encoded
    try await serving(Echo.router(), limits) { path, server in
      let slow = try RawClient(path)
      let other = try RawClient(path)
      for id in 0..<40 as Range<UInt32> {
        slow.request(id * 2 + 1, "Say", payload)
        #expect(other.stillServes())
        if server.counters[.readsPaused] > 0 || server.counters[.closedWriteDeadline] > 0 { break }
      }
      #expect(eventually { server.counters[.closedWriteDeadline] == 1 })
      #expect(other.stillServes())
    }
  }

  @Test func `a client that leaves more in its socket than may be kept for it is closed`()
    async throws
  {
    var limits = Limits()
    limits.unsentPerConnection = 1 << 20
    var router = Echo.router()
    let large = MethodDescriptor(service: "test", method: "Large")
    router.unary(large) { $0.responder.succeed([UInt8](repeating: 0, count: 500_000)) }
    try await serving(router, limits) { path, server in
      let slow = try RawClient(path)
      for id in 0..<8 as Range<UInt32> { slow.request(id * 2 + 1, "Large", service: "test") }
      #expect(eventually { server.counters[.closedWriteOverflow] == 1 })
      #expect(try RawClient(path).stillServes())
    }
  }

  @Test func `the event loop proves that it is alive when asked`() async throws {
    try await serving { _, server in
      let isAlive = Atomic(false)
      server.prove { isAlive.store(true, ordering: .relaxed) }
      #expect(eventually { isAlive.load(ordering: .relaxed) })
    }
  }
}
