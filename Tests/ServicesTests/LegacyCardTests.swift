import Messages
import RPC
import Testing

@testable import Services

@Suite struct LegacyCardTests {
  private func draw(_ world: World, _ loaves: Int32 = 5) throws -> LegacyDrawResponse {
    try world.call(
      LegacyCards.draw,
      LegacyDrawRequest(
        requestId: world.newID(), legacyCard: Array(Family.legacyCard.utf8), device: "D0001",
        loaves: loaves), by: .bakery)
  }

  private func status(_ world: World) throws -> LegacyStatusResponse {
    try world.call(
      LegacyCards.status, LegacyStatusRequest(legacyCard: Array(Family.legacyCard.utf8)),
      by: .ministry)
  }

  @Test func `the old card draws until the new one has drawn (C-1, R76)`() throws {
    let world = try World.onFirstMorning()
    let drawn = try draw(world)
    #expect(drawn.leftToday == 40)
    #expect(drawn.outletName == "مخبز النور")
    #expect(try status(world) == LegacyStatusResponse())
    let entry = try world.dispense(5).receipt!.entry
    #expect(try status(world) == LegacyStatusResponse(retired: true, retiredByEntry: entry))
    let refused = try refusal { try draw(world) }
    #expect(refused.reason == "LEGACY_CARD_RETIRED")
    #expect(refused.errorInfo?.metadata["retired_by_entry"] == "\(entry)")
  }

  @Test func `two persons bring an old card back, and no digest or summary holds its number (C-2)`()
    throws
  {
    let world = try World.onFirstMorning()
    _ = try world.dispense(5)
    let request = ReinstateRequest(
      requestId: world.newID(), legacyCard: Array(Family.legacyCard.utf8), cause: "خطأ")
    let proposed = try world.call(LegacyCards.reinstate, request, by: .ministry)
    #expect(proposed.digest.count == 32)
    #expect(!proposed.summary.contains(Family.legacyCard))
    #expect(proposed.summary.contains("household 1"))
    _ = try world.call(
      Approvals.approve,
      ApproveRequest(
        requestId: world.newID(), proposal: proposed.proposal, digest: proposed.digest),
      by: .secondMinistry)
    #expect(try draw(world).loaves == 5)
  }

  @Test func `an old card nobody has is unknown, to read and to bring back`() throws {
    let world = try World.onFirstMorning()
    let number = Array("999999999999".utf8)
    let read = try refusal {
      try world.call(LegacyCards.status, LegacyStatusRequest(legacyCard: number), by: .ministry)
    }
    let brought = try refusal {
      try world.call(
        LegacyCards.reinstate,
        ReinstateRequest(requestId: world.newID(), legacyCard: number, cause: "خطأ"),
        by: .ministry)
    }
    #expect(read.reason == "LEGACY_CARD_UNKNOWN")
    #expect(read.code == .notFound)
    #expect(brought.reason == "LEGACY_CARD_UNKNOWN")
  }
}
