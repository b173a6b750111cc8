import Ledger
import Messages
import RPC
import Synchronization
import Testing

@testable import Services

@Suite struct HealthTests {
  private typealias Serving = ServerHealth.CheckResponse.ServingStatus

  private func check(_ world: World, _ service: String, by caller: Party = .bakery) throws
    -> Serving
  {
    try world.call(ServerHealth.check, ServerHealth.CheckRequest(service: service), by: caller)
      .status
  }

  /// A watch that notes what it is told.
  private func watch(
    _ world: World, _ service: String
  ) throws -> (Task<Void, any Error>, AsyncStream<Serving>) {
    let (told, notes) = AsyncStream.makeStream(of: Serving.self)
    let route = try #require(world.desk.watches.first)
    let call = WatchCall(
      socket: "sms", payload: try ServerHealth.CheckRequest(service: service).encoded()
    ) { bytes in
      notes.yield(try ServerHealth.CheckResponse(decoding: bytes).status)
    }
    return (Task { try await route.watch(call) }, told)
  }

  @Test func `nothing serves until it is said to, and each service is told apart`() throws {
    let world = try World()
    #expect(try check(world, "") == .notServing)
    world.desk.health.setAll(.serving)
    world.desk.health.set(.notServing, for: "unicard.v1.Bread")
    #expect(try check(world, "") == .serving)
    #expect(try check(world, "unicard.v1.Bread") == .notServing)
    #expect(try check(world, "grpc.health.v1.Health") == .serving)
  }

  @Test func `a service nobody knows is NOT_FOUND`() throws {
    let status = try refusal { try check(World(), "unicard.v1.Loans") }
    #expect(status.code == .notFound)
  }

  @Test func `health is answered on every role's socket, without the ledger`() throws {
    let world = try World()
    world.ledger.declines = .stopping
    for socket in ["ministry", "post", "print", "governorate", "hotline", "sms", "operator"] {
      #expect(try check(world, "", by: Party(socket: socket, uid: 99)) == .notServing)
    }
    #expect(world.ledger.handovers.isEmpty)
    #expect(world.ledger.counted.isEmpty)
  }

  @Test func `a watch tells how it stands, then every change, and ends when it is cancelled`()
    async throws
  {
    let world = try World()
    let (task, told) = try watch(world, "unicard.v1.Bread")
    var notes = told.makeAsyncIterator()
    #expect(await notes.next() == .notServing)
    world.desk.health.set(.serving, for: "unicard.v1.Bread")
    #expect(await notes.next() == .serving)
    world.desk.health.set(.notServing, for: "unicard.v1.Printing")
    world.desk.health.setAll(.notServing)
    #expect(await notes.next() == .notServing)
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(world.desk.health.watcherCount == 0)
  }

  @Test func `a watch of an unknown service says so and waits`() async throws {
    let world = try World()
    let (task, told) = try watch(world, "unicard.v1.Loans")
    var notes = told.makeAsyncIterator()
    #expect(await notes.next() == .serviceUnknown)
    task.cancel()
    _ = await task.result
  }
}
