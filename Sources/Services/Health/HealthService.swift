internal import Messages
internal import RPC

extension RouteTable {
  /// `grpc.health.v1.Health`, on every role's socket.
  mutating func add(_ health: Health) {
    serve(ServerHealth.check, requiring: .checkHealth, counting: false) {
      request, admitted throws(Status) in
      guard let standing = health.standing(of: request.service) else { throw .noSuchService }
      admitted.complete(ServerHealth.CheckResponse(status: .init(standing)))
    }

    watch(ServerHealth.watch, requiring: .watchHealth) { request, call in
      let (watcher, now, after) = health.changes(of: request.service)
      try await call.send(now.map { .init($0) } ?? .serviceUnknown)
      if let now { health.note(now, to: watcher) }
      var last = now
      for await standing in after {
        if standing != last { try await call.send(.init(standing)) }
        health.note(standing, to: watcher)
        last = standing
      }
      try Task.checkCancellation()
    }
  }
}

extension WatchCall {
  fileprivate func send(_ status: ServerHealth.CheckResponse.ServingStatus) async throws {
    try await send(try ServerHealth.CheckResponse(status: status).encoded())
  }
}

extension ServerHealth.CheckResponse.ServingStatus {
  init(_ standing: Health.Standing) {
    switch standing {
    case .serving: self = .serving
    case .notServing: self = .notServing
    }
  }
}

extension Status {
  fileprivate static var noSuchService: Status {
    Status(.notFound, reason: "UNKNOWN_SERVICE", "There is no service of this name.")
  }
}
