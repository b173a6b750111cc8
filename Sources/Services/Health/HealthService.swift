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
      let (now, after) = health.changes(of: request.service)
      var last = now.map { ServerHealth.CheckResponse.ServingStatus($0) } ?? .serviceUnknown
      try await call.send(last)
      for await standing in after {
        let next = ServerHealth.CheckResponse.ServingStatus(standing)
        guard next != last else { continue }
        try await call.send(next)
        last = next
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
