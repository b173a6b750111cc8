import Messages
import Office
import Testing

@testable import unicard_governorate
@testable import unicard_ministry

@Suite struct ProposalsTests {
  let daemon = FakeDaemon()
  let digest = String(repeating: "5f", count: 32)

  @Test func `the second person approves by number and digest`() throws {
    daemon.on(Approvals.approve) { _ in ApproveResponse(receipt: Sample.receipt(), changed: 32) }
    let arguments = ["approve", "١٢", "--digest", digest]
    expectGolden(pages("ministry", Ministry.self, with: daemon, arguments), "approve")
    let asked = try #require(try daemon.requests(of: Approvals.approve).first)
    #expect(asked.proposal == 12)
    #expect(asked.digest == Array(repeating: 0x5F, count: 32))
  }

  @Test func `a digest that is none asks nothing`() {
    for digest in ["", "5f", digest + "0", String(repeating: "zz", count: 32)] {
      let arguments = ["approve", "12", "--digest", digest]
      #expect(Sitting("ministry", Ministry.self, with: daemon, arguments).ending == .usage)
    }
    #expect(daemon.asked.isEmpty)
  }

  @Test func `whoever proposed is told that another must approve`() {
    daemon.on(Approvals.approve) { _ in throw refused("TWO_PERSONS_NEEDED", .permissionDenied) }
    let arguments = ["approve", "12", "--digest", digest, "--lang", "en"]
    let sitting = Sitting("governorate", Governorate.self, with: daemon, arguments)
    #expect(sitting.ending == .notPermitted)
    #expect(sitting.errors.contains("TWO_PERSONS_NEEDED"))
  }

  @Test func `what waits is listed over all its pages`() throws {
    daemon.on(Approvals.list) { request in
      let number: UInt64 = request.pageToken.isEmpty ? 11 : 12
      return ListProposalsResponse(
        proposals: [
          Wire.OpenProposal(
            proposal: number, digest: Array(repeating: 0x5F, count: 32),
            summary: Sample.proposed.summary, proposerUid: 1201, proposedOn: Sample.april,
            expiresOn: Sample.may)
        ], nextPageToken: number == 11 ? "more" : "")
    }
    expectGolden(pages("ministry", Ministry.self, with: daemon, ["proposals"]), "proposals")
    daemon.on(Approvals.list) { _ in ListProposalsResponse() }
    let none = Sitting("ministry", Ministry.self, with: daemon, ["proposals", "--lang", "en"])
    #expect(none.output.isEmpty && none.errors == "No proposal is open.\n")
  }

  @Test func `a proposal is withdrawn by its number`() throws {
    daemon.on(Approvals.withdraw) { _ in WithdrawResponse(receipt: Sample.receipt()) }
    expectGolden(pages("ministry", Ministry.self, with: daemon, ["withdraw", "12"]), "withdraw")
    #expect(try daemon.requests(of: Approvals.withdraw).first?.proposal == 12)
  }
}
