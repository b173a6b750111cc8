import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct ApprovalTests {
  private func announce(_ world: World, by caller: Party = .ministry) throws -> Wire.Proposed {
    try world.call(
      Announcements.announce,
      AnnounceRequest(
        requestId: world.newID(), governorate: 3, service: .ration,
        effectiveFrom: .init(year: 2025, month: 4, day: 1)), by: caller)
  }

  @Test func `a proposal is told with digest, last day and words in both languages`() throws {
    let world = try World()
    let proposed = try announce(world)
    #expect(proposed.proposal == 1)
    #expect(proposed.digest.count == 32)
    #expect(proposed.expiresOn == Wire.Date(year: 2025, month: 4, day: 8))
    #expect(
      proposed.summary
        == "تفعيل التموين والخبز في بورسعيد من 2025-04-01 · Start ration and bread in Port Said from 2025-04-01"
    )
    #expect(proposed.receipt?.entry == world.ledger.entries)
  }

  @Test func `the same act has the same digest whoever proposes it, another act another`() throws {
    let world = try World()
    let first = try announce(world)
    let again = try announce(world, by: .secondMinistry)
    let other = try world.call(
      Announcements.announce,
      AnnounceRequest(
        requestId: world.newID(), governorate: 3, service: .health,
        effectiveFrom: .init(year: 2025, month: 4, day: 1)), by: .ministry)
    #expect(first.digest == again.digest)
    #expect(first.digest != other.digest)
  }

  @Test func `open proposals are listed to the role that may approve them, page by page`() throws {
    let world = try World()
    try world.register()
    _ = try announce(world)
    _ = try announce(world)
    let page = try world.call(
      Approvals.list, ListProposalsRequest(pageSize: 1), by: .secondMinistry)
    #expect(page.proposals.map(\.proposal) == [5])
    #expect(page.proposals[0].proposerUid == 1001)
    #expect(page.proposals[0].proposedOn == Wire.Date(year: 2025, month: 4, day: 1))
    #expect(page.proposals[0].summary.contains("Port Said"))
    let rest = try world.call(
      Approvals.list, ListProposalsRequest(pageToken: page.nextPageToken), by: .ministry)
    #expect(rest.proposals.map(\.proposal) == [6])
    #expect(rest.nextPageToken.isEmpty)
    #expect(
      try world.call(Approvals.list, ListProposalsRequest(), by: .governorate).proposals.isEmpty)
  }

  @Test func `a withdrawn proposal is gone`() throws {
    let world = try World()
    let proposed = try announce(world)
    _ = try world.call(
      Approvals.withdraw,
      WithdrawRequest(requestId: world.newID(), proposal: proposed.proposal), by: .secondMinistry)
    let status = try refusal {
      try world.call(
        Approvals.approve,
        ApproveRequest(
          requestId: world.newID(), proposal: proposed.proposal, digest: proposed.digest),
        by: .secondMinistry)
    }
    #expect(status.reason == "PROPOSAL_UNKNOWN")
    #expect(status.code == .notFound)
  }

  @Test func `announcements are told to every registered caller`() throws {
    let world = try World()
    try world.register()
    try world.announceRation()
    let callers: [Party] = [.ministry, .post, .print, .governorate, .hotline, .sms, .bakery]
    for caller in callers {
      let told = try world.call(Announcements.list, ListAnnouncementsRequest(), by: caller)
      #expect(told.announcements.map(\.governorate) == [3])
      #expect(told.announcements.map(\.service) == [.ration])
    }
  }

  @Test func `policy is told by key, the value in force first, then those to come`() throws {
    let world = try World()
    for (value, day) in [(25, 1), (30, 10), (35, 10)] {
      try world.agree(
        Policies.set,
        SetPolicyRequest(
          requestId: world.newID(), key: "bread.price_piastres", value: Int64(value),
          effectiveFrom: .init(year: 2025, month: 4, day: Int32(day))))
    }
    let values = try world.call(Policies.get, GetPolicyRequest(), by: .operator).values
    let prices = values.filter { $0.key == "bread.price_piastres" }
    #expect(prices.map(\.value) == [25, 35])
    #expect(prices.map { $0.effectiveFrom?.day } == [1, 10])
    #expect(values.filter { $0.key == "pin.length" }.map(\.value) == [4])
    #expect(values.map(\.key) == values.map(\.key).sorted())
  }
}
