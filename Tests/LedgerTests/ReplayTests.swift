import Cards
import Journal
import Testing

@testable import Ledger

struct ReplayTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `a replay of the whole journal gives the same bytes and the same head, I-10`(
    _ seed: UInt64
  ) async throws {
    let bureau = try await working(seed)
    let before = await Snapshot(bureau)
    try await bureau.crash()
    try bureau.forgetCheckpoint()
    try bureau.open()
    #expect(await Snapshot(bureau) == before)
    #expect(await bureau.ledger.isBalanced)
    bureau.stop()
  }

  @Test func `after a clean stop a start loads the same bytes and replays one entry, I-10`()
    async throws
  {
    let bureau = try await working(4)
    bureau.clock.pass(4 * .day)
    await bureau.tick(60)
    let before = await Snapshot(bureau)
    bureau.stop()
    let last = try #require(bureau.memory).last
    #expect(try bureau.replayFrom() == last + 1)
    try bureau.open()
    #expect(await Snapshot(bureau) == before)
    bureau.stop()
  }

  @Test func `a start remembers the requests of 72 hours after a clean stop`() async throws {
    let bureau = try await working(5)
    let id = bureau.newRequestID()
    let first = try #require(await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    bureau.stop()
    #expect(try bureau.replayFrom() <= first.number)
    try bureau.open()
    let again = try #require(await bureau.ask(Bureau.draw(0), as: .bakery, id: id).value.entry)
    #expect(again.number == first.number)
    bureau.stop()
  }

  @Test(arguments: UInt64(10)...21)
  func `a kill amid the saving of pages loses nothing durable, I-10`(_ seed: UInt64) async throws {
    let bureau = try await working(seed, saving: true)
    let before = await Snapshot(bureau)
    try await bureau.crash()
    #expect(try bureau.replayFrom() > 1)
    try bureau.open()
    #expect(await Snapshot(bureau) == before)
    #expect(await bureau.ledger.isBalanced)
    var dice = Dice(seed: seed + 1_000)
    await bureau.work(60, with: &dice, saving: true)
    let later = await Snapshot(bureau)
    try await bureau.crash()
    try bureau.forgetCheckpoint()
    try bureau.open()
    #expect(await Snapshot(bureau) == later)
    bureau.stop()
  }

  @Test(arguments: UInt64(30)...35)
  func `a kill while entries wait for the disk leaves the state of the durable ones, I-10`(
    _ seed: UInt64
  ) async throws {
    let bureau = try await working(seed, saving: true)
    let journal = try #require(bureau.memory)
    let before = await Snapshot(bureau)
    journal.failAppend(1)
    journal.hold()
    _ = bureau.ask(Bureau.draw(3), as: .bakery)
    _ = bureau.ask(.requestCard(nationalID: Bureau.citizenKey(61)), as: .ministry)
    journal.waitUntilHolding()
    await bureau.ledger.checkpoint(isIdle: true, limit: 2)
    journal.release()
    try await bureau.crash()
    try bureau.open()
    #expect(await Snapshot(bureau) == before)
    bureau.stop()
  }

  @Test func `an open proposal can be approved after a start from a checkpoint`() async throws {
    let bureau = try Bureau.inMemory(checkpoint: true)
    let clerk = ClerkRow(uid: 77, role: .sms, office: nil, name: Label("New")!)
    let act = Act.registerClerks([clerk])
    let proposed = await bureau.ask(.propose(act, digest: Digest()), as: .ministry).value
    guard case .proposed(let id, _, _)? = proposed.answer else {
      Issue.record("No proposal.")
      return
    }
    bureau.clock.pass(4 * .day)
    await bureau.tick(60)
    bureau.stop()
    #expect(try bureau.replayFrom() > (try #require(proposed.entry).number))
    try bureau.open()
    #expect(await bureau.ledger.actsKept == [id: act])
    let approved = await bureau.ask(.approve(id, digest: Digest()), as: .secondMinistry).value
    #expect(approved.answer == .approved(changed: 1))
    bureau.stop()
  }

  @Test func `a checkpoint of another layout is left aside`() async throws {
    let bureau = try await working(6)
    await bureau.tick(60)
    let before = await Snapshot(bureau)
    bureau.stop()
    try bureau.spoilLayout()
    try bureau.open()
    #expect(await Snapshot(bureau) == before)
    bureau.stop()
  }

  private func working(_ seed: UInt64, saving: Bool = false) async throws -> Bureau {
    let bureau = try Bureau.inMemory(checkpoint: true)
    try await bureau.settleTown(households: 12)
    await bureau.requestAllCards()
    var dice = Dice(seed: seed)
    await bureau.work(300, with: &dice, saving: saving)
    return bureau
  }
}

/// What must be the same after a start.
private struct Snapshot: Equatable {
  let pages: [[UInt8]]
  let head: [UInt8]
  let last: UInt64
  let acts: [ProposalID: Act]

  init(_ bureau: Bureau) async {
    pages = await bureau.ledger.pages
    let status = await bureau.status
    (head, last) = (status.head, status.lastEntry)
    let today = bureau.clock.today
    let open = await bureau.ledger.openProposals(on: today)
    acts = await bureau.ledger.actsKept.filter { open.contains($0.key) }
  }
}

extension Ledger {
  fileprivate func openProposals(on today: CivilDate) -> Set<ProposalID> {
    Set(
      state.proposals.handles.filter {
        state.proposals[$0].state == .open && state.proposals[$0].expiresOn >= today
      })
  }
}

extension Bureau {
  private var store: CheckpointStore {
    get throws {
      try store(of: memory!.identity, upTo: memory!.last)
    }
  }

  fileprivate func replayFrom() throws -> UInt64 { try store.replayFrom }

  fileprivate func spoilLayout() throws {
    let store = try store
    var pages = PageBatch()
    [UInt8](repeating: 1, count: 40).withUnsafeBytes {
      pages.append(table: Household.table, page: 0, entry: 2, layout: 9_999, image: $0)
    }
    try store.write(
      pages, replayFrom: try store.replayFrom, durableThrough: memory!.last)
  }
}
