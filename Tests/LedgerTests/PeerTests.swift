import Cards
import Journal
import Testing

@testable import Ledger

struct PeerTests {
  private let command = Command.beginImport(Label("Town")!)

  @Test(arguments: [Role.ministry, .post, .print, .governorate, .hotline, .sms, .system])
  func `a uid that nobody registered in the role is no clerk`(_ role: Role) async throws {
    let bureau = try Bureau.inMemory()
    let stranger = Peer(role: role, uid: role == .ministry ? 3001 : 1001)
    #expect(await bureau.ask(command, as: stranger).value.declined == .unknownClerk)
    #expect(await bureau.read(restsOn: nil, as: stranger).value == .failure(.unknownClerk))
    #expect(await bureau.status.lastEntry == 1)
    bureau.stop()
  }

  @Test func `both clerks that a ledger begins with may act, and each for himself`() async throws {
    let bureau = try Bureau.inMemory()
    let act = Act.registerClerks([
      ClerkRow(uid: 77, role: .sms, office: nil, name: Label("New")!)
    ])
    let proposed = await bureau.ask(.propose(act, digest: Digest()), as: .ministry).value
    #expect(proposed.entry != nil)
    let approval = Command.approve(ProposalID(1), digest: Digest())
    #expect(await bureau.ask(approval, as: .ministry).value.reason == .twoPersonsNeeded)
    #expect(await bureau.ask(approval, as: .secondMinistry).value.answer == .approved(changed: 1))
    let sms = Peer(role: .sms, uid: 77)
    #expect(await bureau.read(restsOn: nil, as: sms).value == .success(0))
    bureau.stop()
  }

  @Test func `who a caller says he is counts only in a rehearsal`() async throws {
    let claim = Peer(role: .ministry, uid: 5, claimedUID: 1001)
    let production = try Bureau.inMemory(.production)
    #expect(await production.ask(command, as: claim).value.declined == .rehearsalOnly)
    #expect(await production.read(restsOn: nil, as: claim).value == .failure(.rehearsalOnly))
    production.stop()
    let rehearsal = try Bureau.inMemory(.rehearsal)
    #expect(await rehearsal.ask(command, as: claim).value.entry != nil)
    let nobody = Peer(role: .ministry, uid: 1001, claimedUID: 5)
    #expect(await rehearsal.ask(command, as: nobody).value.declined == .unknownClerk)
    rehearsal.stop()
  }

  @Test func `root operates a ledger without being registered`() async throws {
    let bureau = try Bureau.inMemory()
    #expect(await bureau.read(restsOn: nil, as: .operations).value == .success(0))
    let other = Peer(role: .operator, uid: 4_000_000)
    #expect(await bureau.read(restsOn: nil, as: other).value == .failure(.unknownClerk))
    bureau.stop()
  }
}
