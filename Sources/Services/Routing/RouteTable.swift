internal import Cards
internal import Messages
internal import RPC

/// Collects the routes. There is no way to serve a method without naming its row of the permission table.
struct RouteTable {
  let desk: Desk
  private(set) var routes: [Route] = []
  private(set) var watches: [WatchRoute] = []
  /// How each command's answer is made from its entry, by the method's name there.
  private(set) var answerMakers: [String: AnswerMaker] = [:]

  init(_ desk: Desk) { self.desk = desk }

  /// The services that have a route, by full name.
  var services: Set<String> {
    Set(routes.map(\.method.service)).union(watches.map(\.method.service))
  }

  /// Serves a method whose payload the handler reads itself.
  mutating func serveUnread<Request, Response>(
    _ method: Method<Request, Response>, requiring permission: Permission, counting: Bool = true,
    _ handler: @escaping @Sendable (Admitted) throws(Status) -> Void
  ) {
    let desk = desk
    let name = take(method.descriptor)
    routes.append(
      Route(method: name, permission: permission) { call in
        let door = Door(desk: desk, permission: permission, counts: counting)
        guard let admitted = door.admit(call) else { return }
        do throws(Status) {
          try handler(admitted)
        } catch {
          admitted.refuse(error)
        }
      })
  }

  /// Serves a method: decodes its payload within the limits of a request (`ttrpc` §5) and hands the message on.
  mutating func serve<Request, Response>(
    _ method: Method<Request, Response>, requiring permission: Permission, counting: Bool = true,
    _ handler: @escaping @Sendable (Request, Admitted) throws(Status) -> Void
  ) {
    serveUnread(method, requiring: permission, counting: counting) { admitted throws(Status) in
      try handler(try Request(reading: admitted.call.payload), admitted)
    }
  }

  /// Serves a method that sends many messages.
  mutating func watch<Request, Response>(
    _ method: Method<Request, Response>, requiring permission: Permission,
    _ handler: @escaping @Sendable (Request, WatchCall) async throws -> Void
  ) {
    let name = take(method.descriptor)
    watches.append(
      WatchRoute(method: name, permission: permission) { call in
        try permission.requireRole(of: call.socket)
        try await handler(try Request(reading: call.payload), call)
      })
  }

  /// Keeps how a command's answer is made, for who asks for it again.
  mutating func keep<Response: Message>(
    _ answer: @escaping @Sendable (Answer, Told) -> Response?, of method: String
  ) {
    answerMakers[method] = { try answer($0, $1)?.encoded(in: ThreadArena.current) }
  }

  private func take(_ method: MethodDescriptor) -> MethodDescriptor {
    let isTaken =
      routes.contains { $0.method == method } || watches.contains { $0.method == method }
    precondition(!isTaken, "\(method) is served twice.")
    return method
  }
}

extension Message {
  /// Decodes a request; INVALID_ARGUMENT with the codec's stable reason where it is none.
  init(reading payload: [UInt8]) throws(Status) {
    do {
      try self.init(decoding: payload, in: ThreadArena.current)
    } catch {
      throw Status(error)
    }
  }
}
