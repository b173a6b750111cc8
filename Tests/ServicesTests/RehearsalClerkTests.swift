import Messages
import RPC
import Testing

@testable import Services

@Suite struct RehearsalClerkTests {
  private func pull(_ world: World, as clerk: String) throws -> PullPrintJobsResponse {
    try world.call(
      Printing.pull, PullPrintJobsRequest(), by: Party(socket: "print", uid: 12),
      metadata: [Metadata("rehearsal-clerk", clerk)])
  }

  @Test func `a rehearsal's caller plays the clerk he names`() throws {
    let world = try World()
    try world.register()
    #expect(try pull(world, as: "4001").jobs.isEmpty)
    #expect(try refusal { try pull(world, as: "4002") }.reason == "UNKNOWN_CLERK")
  }

  @Test func `a production ledger refuses a clerk named by the caller, and counts it`() throws {
    let world = try World(isRehearsal: false)
    try world.register()
    let status = try refusal { try pull(world, as: "4001") }
    #expect(status.reason == "REHEARSAL_ONLY")
    #expect(status.code == .failedPrecondition)
    #expect(world.ledger.counted.last == "REHEARSAL_ONLY")
  }

  @Test(arguments: ["", "-1", "+7", "four", "4294967296", "٤٠٠١"])
  func `a clerk that is no uid is malformed`(_ clerk: String) throws {
    let world = try World()
    try world.register()
    let status = try refusal { try pull(world, as: clerk) }
    #expect(status.reason == "REHEARSAL_CLERK_MALFORMED")
    #expect(status.code == .invalidArgument)
  }

  @Test func `a caller whom nobody registered is not permitted, and counted`() throws {
    let world = try World()
    let status = try refusal {
      try world.call(Printing.pull, PullPrintJobsRequest(), by: Party(socket: "print", uid: 99))
    }
    #expect(status.code == .permissionDenied)
    #expect(status.reason == "UNKNOWN_CLERK")
    #expect(world.ledger.counted == ["UNKNOWN_CLERK"])
  }
}
