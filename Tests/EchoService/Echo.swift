public import RPC
public import RPCSocket

/// `bench.v1.Echo`: one method of each kind, to try the wire with.
public enum Echo {
  public static let say = method("Say", .unary)
  /// Waits `amount_minor` nanoseconds, then answers like `say`.
  public static let sleep = method("Sleep", .unary)
  /// Adds up `amount_minor` of all messages.
  public static let sum = method("Sum", .clientStreaming)
  /// Sends `count` messages, numbered from 0.
  public static let list = method("List", .serverStreaming)
  /// Sends every message back as it comes.
  public static let chat = method("Chat", .bidirectional)
  /// Sends a message a millisecond until the caller goes away; no deadline ends it.
  public static let watch = method("Watch", .serverStreaming)
  /// Takes messages but never looks at them until told to stop.
  public static let ignore = method("Ignore", .clientStreaming)

  private static func method(_ name: String, _ kind: MethodKind) -> MethodDescriptor {
    MethodDescriptor(service: "bench.v1.Echo", method: name, kind: kind)
  }

  /// A router with all of them.
  public static func router() -> Router {
    var router = Router()
    router.unary(say) { call in
      call.responder.complete { () throws(Status) in try EchoMessage(call.payload).encoded }
    }
    router.unary(sleep) { call in
      Task {
        do {
          let message = try EchoMessage(call.payload)
          try await Task.sleep(for: .nanoseconds(message.amountMinor))
          call.responder.succeed(message.encoded)
        } catch {
          call.responder.fail(error as? Status ?? .draining(retryAfter: .zero))
        }
      }
    }
    router.addStreams()
    return router
  }
}

extension Router {
  fileprivate mutating func addStreams() {
    clientStreaming(Echo.sum) { _, inbound in
      var sum = EchoMessage()
      for try await payload in inbound { sum.amountMinor += try EchoMessage(payload).amountMinor }
      return sum.encoded
    }
    serverStreaming(Echo.list) { _, request, outbound in
      for number in 0..<(try EchoMessage(request)).count {
        try await outbound.send(EchoMessage(count: number).encoded)
      }
    }
    bidirectional(Echo.chat) { _, inbound, outbound in
      for try await payload in inbound {
        try await outbound.send(try EchoMessage(payload).encoded)
      }
    }
    serverStreaming(Echo.watch, deadline: .none) { _, _, outbound in
      var message = EchoMessage()
      while true {
        message.count += 1
        try await outbound.send(message.encoded)
        try await Task.sleep(for: .milliseconds(1))
      }
    }
    clientStreaming(Echo.ignore) { _, _ in
      try await Task.sleep(for: .seconds(3600))
      return []
    }
  }
}

extension Responder {
  /// Answers with what `answer` returns or refuses with.
  fileprivate func complete(_ answer: () throws(Status) -> [UInt8]) {
    do {
      succeed(try answer())
    } catch {
      fail(error)
    }
  }
}
