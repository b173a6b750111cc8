import EchoService
import Glibc
import Logging
import RPC
import RPCSocket
import ServiceLifecycle
import Testing

@Suite struct DrainTests {
  /// A server on its own socket that the test drains itself.
  func server(
    _ router: Router = Echo.router(), _ limits: Limits = Limits(),
    beforeDrain: @escaping @Sendable () async -> Void = {}
  ) throws -> (path: String, server: Server) {
    let path = try temporaryDirectory() + "/echo.sock"
    let logger = Logger(label: "echo") { _ in SwiftLogNoOpLogHandler() }
    let server = Server(
      listeners: [Listener(name: "echo", .path(path, mode: 0o600))], router: router,
      limits: limits, logger: logger, beforeDrain: beforeDrain)
    return (path, server)
  }

  @Test
  func `what runs is finished, what is new is refused with a delay, then everything is closed`()
    async throws
  {
    let shelf = Shelf()
    var router = Echo.router()
    router.unary(MethodDescriptor(service: "test", method: "Hold")) { shelf.put($0) }
    let hookRan = Locked(false)
    let (path, server) = try server(router) { hookRan.change { $0 = true } }
    try await server.start()
    async let replies = onThread {
      let client = try RawClient(path)
      client.request(1, "Hold", service: "test")
      let held = shelf.take(1)
      #expect(client.stillServes())
      var refusal = "3 OK 0 bytes"
      while refusal == "3 OK 0 bytes" {
        client.request(3, "Say")
        refusal = client.reply()
      }
      #expect(throws: RawClient.Failure.self) { try RawClient(path) }
      for call in held { call.responder.succeed([1, 2]) }
      return [refusal] + client.replies(2)
    }
    try await onThread { #expect(eventually { server.counters[.callsStarted] >= 2 }) }
    try await server.drain()
    #expect(try await replies == ["3 UNAVAILABLE DRAINING", "1 OK 2 bytes", "closed"])
    #expect(hookRan.value)
    #expect(access(path, F_OK) != 0, "the socket file is ours to remove")
  }

  @Test func `as a service it serves until the group is told to stop, and then drains`()
    async throws
  {
    let (path, server) = try server()
    let logger = Logger(label: "echo") { _ in SwiftLogNoOpLogHandler() }
    let group = ServiceGroup(services: [server], logger: logger)
    async let served: Void = group.run()
    try await onThread {
      #expect(eventually { access(path, F_OK) == 0 })
      let client = try RawClient(path)
      #expect(client.stillServes())
    }
    await group.triggerGracefulShutdown()
    try await served
    #expect(access(path, F_OK) != 0)
  }

  @Test func `a call that does not end is left after the limit, and its late answer is dropped`()
    async throws
  {
    let shelf = Shelf()
    var router = Router()
    router.unary(Echo.say) { shelf.put($0) }
    var limits = Limits()
    limits.drainLimit = .milliseconds(50)
    let (path, server) = try server(router, limits)
    try await server.start()
    async let reply = onThread {
      let client = try RawClient(path)
      client.request(1, "Say")
      return client.reply()
    }
    let calls = try await onThread { shelf.take(1) }
    try await server.drain()
    #expect(try await reply == "closed")
    for call in calls { call.responder.succeed([]) }
    #expect(server.counters[.answersWithoutConnection] == 1)
  }

  @Test func `a watch is ended at once with a status that says when to come again`() async throws {
    let (path, server) = try server()
    try await server.start()
    async let last = onThread {
      let client = try RawClient(path)
      client.request(1, "Watch", flags: 1)
      var last = client.reply()
      while last.hasPrefix("1 data") { last = client.reply() }
      return last
    }
    try await onThread { #expect(eventually { server.counters[.callsStarted] == 1 }) }
    try await server.drain()
    #expect(try await last == "1 UNAVAILABLE DRAINING")
  }

  @Test func `answers that the client is slow to take are delivered before the close`() async throws
  {
    let (path, server) = try server()
    try await server.start()
    let payload = EchoMessage(account: String(repeating: "x", count: 900_000)).encoded
    async let replies = onThread {
      let client = try RawClient(path)
      client.request(1, "Say", payload)
      #expect(eventually { access(path, F_OK) != 0 })  // The drain has begun.
      return client.replies(2)
    }
    try await onThread { #expect(eventually { server.counters[.callsStarted] == 1 }) }
    try await server.drain()
    #expect(try await replies == ["1 OK \(payload.count) bytes", "closed"])
  }
}
