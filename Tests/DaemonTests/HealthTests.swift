import Cards
import Client
import Glibc
import Messages
import RPC
import Services
import Testing

/// `grpc.health.v1` on every role's socket, and a drain as its callers see it.
@Suite(.ownThread) struct HealthTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  @Test func `anyone who may connect may ask after any service`() async throws {
    #expect(try await home.initialise().code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      for role in Role.sockets {
        let desk = try home.desk(role)
        #expect(try desk.read(ServerHealth.check, .init()).status == .serving)
        let bread = try desk.read(ServerHealth.check, .init(service: Bread.serviceName))
        #expect(bread.status == .serving)
        #expect(
          try refusal { try desk.read(ServerHealth.check, .init(service: "no.Such")) }
            == "NOT_FOUND UNKNOWN_SERVICE")
      }
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a drain says NOT_SERVING first, sends new calls away, and finishes what runs`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let chunks = try LongImport(town)
      let watcher = try home.desk("bakery")
      let watch = try watcher.connection.serverStream(
        ServerHealth.watch.descriptor, try ServerHealth.CheckRequest().encoded())
      #expect(try watch.standing() == .serving)
      let late = try town.desk("bakery", as: Town.Clerk.bakery)
      #expect(try late.read(ServerHealth.check, .init()).status == .serving)
      let tickets = try chunks.begin()
      daemon.signal(SIGTERM)
      #expect(try watch.standing() == .notServing)
      try expectSentAway(late, town)
      for ticket in tickets { #expect(try chunks.isDone(ticket)) }
      #expect(try await daemon.end() == .exited(0))
    }
  }

  /// Between the flip and the first refusal a call may still be taken: ask until one is refused.
  private func expectSentAway(_ desk: RoleDesk, _ town: Town) throws {
    do {
      while true {
        try desk.act(LegacyCards.draw) {
          LegacyDrawRequest(
            requestId: $0, legacyCard: town.heads[0].legacyDigits, device: Town.device, loaves: 1)
        }
      }
    } catch let status as Status {
      #expect(status.code == .unavailable && status.reason == "DRAINING")
      #expect(status.retryDelay != nil, "With RetryInfo: come again, nothing was done.")
    }
  }
}

extension ServerStream {
  /// What the next message of a watch says.
  fileprivate func standing() throws -> ServerHealth.CheckResponse.ServingStatus? {
    guard case .message(let bytes) = try next(timeout: .seconds(20)) else { return nil }
    return try ServerHealth.CheckResponse(decoding: bytes, limits: .response).status
  }
}

/// An import on its way: several full chunks, which are the longest calls there are.
private final class LongImport {
  private let desk: RoleDesk
  private let payloads: [[UInt8]]
  private var answers: [UInt32: Result<[UInt8], Status>] = [:]

  init(_ town: Town) throws {
    desk = try town.desk("ministry", as: Town.Clerk.ministry[0])
    let begun = try desk.act(Imports.begin) {
      BeginImportRequest(requestId: $0, label: "more people")
    }
    let rows = Town(town.home, households: 900).rows
    payloads = try (0..<3).map { chunk in
      try AppendImportRequest(
        requestId: freshRequestID(), import: begun.import, chunk: UInt32(chunk),
        rows: Self.households(280 * chunk + 21...280 * chunk + 270, of: rows)
      ).encoded()
    }
  }

  private static func households(
    _ numbers: ClosedRange<Int>, of rows: [Wire.ImportRow]
  ) -> [Wire.ImportRow] {
    Array(rows.filter { Int($0.household).map(numbers.contains) ?? false }.prefix(1_000))
  }

  /// Sends all chunks at once.
  func begin() throws -> [UInt32] {
    try payloads.map {
      try desk.connection.submit(
        Imports.append.descriptor, $0, timeout: .seconds(60), metadata: desk.metadata)
    }
  }

  /// Waits for one chunk's answer; true when it was staged.
  func isDone(_ ticket: UInt32) throws -> Bool {
    while answers[ticket] == nil {
      for completion in try desk.connection.receive(timeout: .seconds(20)) {
        answers[completion.ticket] = completion.result
      }
    }
    if case .success = answers[ticket] { return true }
    return false
  }
}

extension Role {
  /// Every socket there is.
  fileprivate static var sockets: [String] { allCases.compactMap(\.socket) }
}
