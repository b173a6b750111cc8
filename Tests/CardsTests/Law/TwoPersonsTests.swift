import Testing

@testable import Cards

/// Acts that take two persons: a proposal, and an approval by somebody else.
@Suite struct TwoPersonsTests {
  private let act = Act.announce(
    Announcement(
      governorate: Town.portSaid, service: .ration, effectiveFrom: day("2026-04-01")))

  private func proposed() throws -> Town {
    let town = try Town()
    try town.grant(.propose(act, digest: digest(7)), by: .mona)
    return town
  }

  private func approval(_ town: Town, digest number: UInt8 = 7) -> Command {
    .approve(ProposalID(town.state.proposals.count), digest: digest(number))
  }

  @Test func `what one proposes and another approves takes effect (C-4)`() throws {
    let town = try proposed()
    #expect(!town.hasRation(on: "2026-04-01"))
    try town.grant(approval(town), by: .nabil)
    #expect(town.hasRation(on: "2026-04-01"))
  }

  @Test func `whoever proposed cannot approve`() throws {
    let town = try proposed()
    #expect(town.refusal(of: approval(town), by: .mona) == .twoPersonsNeeded)
  }

  @Test func `one person under two roles is still one person`() throws {
    let town = try proposed()
    let twin = Caller(
      role: .ministry, uid: Someone.mona.uid, clerk: town.caller(.nabil).clerk)
    #expect(refusal(town, approval(town), by: twin) == .twoPersonsNeeded)
  }

  @Test func `one clerk behind two uids is still one person`() throws {
    let town = try proposed()
    let twin = Caller(role: .ministry, uid: 999, clerk: town.caller(.mona).clerk)
    #expect(refusal(town, approval(town), by: twin) == .twoPersonsNeeded)
  }

  @Test func `an approval of another text than was proposed is refused`() throws {
    let town = try proposed()
    #expect(town.refusal(of: approval(town, digest: 8), by: .nabil) == .proposalDigestMismatch)
  }

  @Test func `a proposal can be approved on its last day, and not on the next`() throws {
    let town = try proposed()
    town.today = day("2026-03-08")
    let late = try proposed()
    late.today = day("2026-03-09")
    #expect(town.refusal(of: approval(town), by: .nabil) == nil)
    #expect(late.refusal(of: approval(late), by: .nabil) == .proposalExpired)
  }

  @Test func `a withdrawn proposal is gone, and so is an approved one`() throws {
    let withdrawn = try proposed()
    try withdrawn.grant(.withdraw(ProposalID(withdrawn.state.proposals.count)), by: .mona)
    let approved = try proposed()
    try approved.grant(approval(approved), by: .nabil)
    #expect(withdrawn.refusal(of: approval(withdrawn), by: .nabil) == .proposalUnknown)
    #expect(approved.refusal(of: approval(approved), by: .nabil) == .proposalUnknown)
  }

  @Test func `a proposal nobody made is unknown`() throws {
    let town = try Town()
    for number in [UInt32(0), 99, .max] {
      let approval = Command.approve(ProposalID(number), digest: digest(7))
      #expect(town.refusal(of: approval, by: .nabil) == .proposalUnknown)
    }
  }

  @Test(arguments: [Someone.postAtP1, .printer, .hala, .hotline, .gateway, .baker])
  func `nobody but the ministry proposes, approves or withdraws its acts`(_ other: Someone) throws {
    let town = try proposed()
    let id = ProposalID(town.state.proposals.count)
    #expect(town.refusal(of: .propose(act, digest: digest(7)), by: other) == .notPermitted)
    #expect(town.refusal(of: approval(town), by: other) == .proposalUnknown)
    #expect(town.refusal(of: .withdraw(id), by: other) == .proposalUnknown)
  }

  @Test func `the ministry cannot destroy cards: that is the headquarters' act (C-15)`() throws {
    let act = Act.destroyCards([CardID(1)], witness: Label("W-1")!)
    let town = try Town()
    #expect(town.refusal(of: .propose(act, digest: digest(7)), by: .mona) == .notPermitted)
  }

  @Test func `an approval decides again: announced meanwhile`() throws {
    let town = try proposed()
    let first = approval(town)
    try town.grant(.propose(act, digest: digest(7)), by: .nabil)
    try town.grant(approval(town), by: .mona)
    #expect(town.refusal(of: first, by: .nabil) == .alreadyAnnounced)
  }

  @Test func `an approval decides again: the day it was for is over`() throws {
    let town = try Town()
    let soon = Announcement(
      governorate: Town.portSaid, service: .ration, effectiveFrom: day("2026-03-02"))
    try town.grant(.propose(.announce(soon), digest: digest(7)), by: .mona)
    town.today = day("2026-03-03")
    #expect(town.refusal(of: approval(town), by: .nabil) == .dateInPast)
  }

  @Test func `what is open is kept beside the state until it is closed`() throws {
    let town = try proposed()
    #expect(town.openActs == 1)
    try town.grant(approval(town), by: .nabil)
    #expect(town.openActs == 0)
  }

  private func refusal(_ town: Town, _ command: Command, by caller: Caller) -> Reason? {
    switch town.state.decide(command, on: town.occasion(for: caller)).outcome {
    case .granted: nil
    case .refused(let refusal): refusal.reason
    }
  }
}
