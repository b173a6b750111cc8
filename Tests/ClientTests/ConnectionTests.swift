import Client
import EchoService
import Glibc
import RPC
import RPCSocket
import Testing

@Suite struct ConnectionTests {
  let hold = MethodDescriptor(service: "test", method: "Hold")

  @Test func `a call brings the answer back`() async throws {
    try await serving { path, _ in
      let connection = try Connection(path: path)
      for number in 1...3 as ClosedRange<Int64> {
        let message = EchoMessage(count: number, account: "ACCT")
        let answer = try connection.call(Echo.say, message.encoded, timeout: .seconds(5))
        #expect(try EchoMessage(answer) == message)
      }
      #expect(connection.inFlight == 0)
    }
  }

  @Test func `a refusal is thrown with its reason`() async throws {
    try await serving { path, _ in
      let connection = try Connection(path: path)
      let status = #expect(throws: Status.self) { try connection.call(Echo.say, [0x12, 0x7f]) }
      #expect(status?.code == .invalidArgument && status?.reason == "MALFORMED_PAYLOAD")
      _ = try connection.call(Echo.say, [])
    }
  }

  @Test func `the timeout is told to the server, which answers first`() async throws {
    try await serving { path, _ in
      let connection = try Connection(path: path)
      let status = #expect(throws: Status.self) {
        try connection.call(Echo.sleep, wait(60), timeout: .nanoseconds(1))
      }
      #expect(status?.reason == "DEADLINE_EXCEEDED")
    }
  }

  @Test func `a server that does not answer in time is given up, and its late answer dropped`()
    async throws
  {
    var router = Echo.router()
    router.unary(hold) { call in
      Task {
        try await Task.sleep(for: .milliseconds(100))
        call.responder.succeed([9])
      }
    }
    var limits = Limits()
    limits.tick = .seconds(5)  // The server's own deadline comes too late.
    try await serving(router, limits) { [hold] path, _ in
      let connection = try Connection(path: path)
      let status = #expect(throws: Status.self) {
        try connection.call(hold, [], timeout: .milliseconds(20))
      }
      #expect(status?.errorInfo?.metadata["started"] == "true")
      _ = try connection.call(Echo.sleep, wait(1, milliseconds: 150))
      #expect(try connection.call(Echo.say, EchoMessage(count: 3).encoded) == [8, 3])
    }
  }

  @Test func `nobody at the path is not reachable`() throws {
    let path = try temporaryDirectory() + "/none"
    let error = #expect(throws: ConnectionError.self) { try Connection(path: path) }
    #expect(error == .notReachable(path: path, errno: ENOENT))
  }

  /// In a process of its own, because it gives root away.
  @Test(.enabled(if: getuid() == 0, "Only root can become somebody who may not."))
  func `a socket of another group is not permitted`() async {
    await #expect(processExitsWith: .success) {
      try await serving { path, _ in
        let directory = String(path.prefix(upTo: path.lastIndex(of: "/")!))
        precondition(chmod(directory, 0o755) == 0 && seteuid(65_534) == 0)
        defer { seteuid(0) }
        do {
          _ = try Connection(path: path)
          preconditionFailure("connected")
        } catch {
          precondition(error as? ConnectionError == .notPermitted(path: path))
        }
      }
    }
  }

  @Test func `a connection that ends before the answer leaves the outcome unknown`() async throws {
    var router = Router()
    router.unary(hold) { _ in }
    var limits = Limits()
    limits.drainLimit = .milliseconds(10)
    let connection = try await serving(router, limits) { [hold] path, server in
      let connection = try Connection(path: path)
      _ = try connection.submit(hold, [])
      while server.counters[.callsStarted] == 0 { usleep(1000) }
      return Handed(connection)
    }.connection
    #expect(throws: ConnectionError.outcomeUnknown) { try connection.receive() }
    #expect(throws: ConnectionError.notSent) { try connection.call(hold, []) }
  }

  @Test func `many calls in flight on one connection complete, each with its own answer`()
    async throws
  {
    try await serving { path, _ in
      let connection = try Connection(path: path)
      var expected: [UInt32: [UInt8]] = [:]
      for number in 1...64 as ClosedRange<Int64> {
        let payload = EchoMessage(count: number).encoded
        expected[try connection.submit(Echo.say, payload, flush: number == 64)] = payload
      }
      #expect(connection.inFlight == 64)
      while !expected.isEmpty {
        let completions = try connection.receive(timeout: .seconds(10))
        #expect(!completions.isEmpty)
        for completion in completions {
          #expect(try completion.result.get() == expected.removeValue(forKey: completion.ticket))
        }
      }
      #expect(try connection.receive(timeout: .milliseconds(1)).isEmpty)
    }
  }

  @Test func `far more than the sockets hold goes both ways without a standstill`() async throws {
    try await serving { path, _ in
      let connection = try Connection(path: path)
      let payload = EchoMessage(account: String(repeating: "x", count: 500_000)).encoded
      for _ in 1...20 { _ = try connection.submit(Echo.say, payload) }
      var received = 0
      while received < 20 {
        for completion in try connection.receive(timeout: .seconds(30)) {
          #expect(try completion.result.get() == payload)
          received += 1
        }
      }
    }
  }

  @Test func `a server stream brings its messages, and calls may go on beside it`() async throws {
    try await serving { path, _ in
      let connection = try Connection(path: path)
      let list = try connection.serverStream(Echo.list, EchoMessage(count: 3).encoded)
      _ = try connection.call(Echo.say, [])
      for number in 0..<3 as Range<Int64> {
        #expect(try list.next() == .message(EchoMessage(count: number).encoded))
      }
      #expect(try list.next() == .end)
      #expect(try list.next() == .end)
      let refused = try connection.serverStream(Echo.list, [0x12, 0x7f])
      #expect(throws: Status.self) { try refused.next() }
    }
  }

  @Test func `a stream without news says so in time and goes on`() async throws {
    let shelf = MethodDescriptor(service: "test", method: "Quiet", kind: .serverStreaming)
    var router = Router()
    router.serverStreaming(shelf, deadline: .none) { _, _, outbound in
      try await Task.sleep(for: .milliseconds(100))
      try await outbound.send([1])
    }
    try await serving(router) { path, _ in
      let connection = try Connection(path: path)
      let stream = try connection.serverStream(shelf, [])
      #expect(try stream.next(timeout: .milliseconds(1)) == .nothingYet)
      #expect(try stream.next() == .message([1]))
      #expect(try stream.next() == .end)
    }
  }

  private func wait(_ seconds: Int64, milliseconds: Int64 = 0) -> [UInt8] {
    EchoMessage(amountMinor: seconds * 1_000_000_000 + milliseconds * 1_000_000).encoded
  }
}

/// A connection on its way from the thread that opened it to the test.
private struct Handed: @unchecked Sendable {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }
}
