import Cards
import Journal
import Testing

@testable import Ledger

struct RefusalTests {
  @Test func `a refusal that is recorded is an entry, any other is only counted`() async throws {
    let bureau = try Bureau.inMemory()
    try await bureau.settleTown(households: 2)
    let unknown = Command.drawLegacy(
      card: Key(high: 1, low: 1), device: Bureau.device, loaves: 1)
    var last = await bureau.status.lastEntry
    for (command, peer) in [
      (Bureau.draw(0, loaves: 9_999), .bakery), (Bureau.draw(0, loaves: 0), .bakery),
      (unknown, .bakery),
      (.approve(ProposalID(1), digest: Digest()), .ministry),
      (.withdraw(ProposalID(99)), .ministry),
      (.requestCard(nationalID: Bureau.citizenKey(999)), .ministry),
      (.beginImport(Label("A")!), .ministry), (.beginImport(Label("B")!), .ministry),
      (.confirmClock, .operations), (.receiveShipment([CardID(9)]), .post),
      (.reverseBread(device: Bureau.device, entry: 1), .bakery),
    ] as [(Command, Peer)] {
      let reply = await bureau.ask(command, as: peer).value
      if let reason = reply.reason { #expect((reply.entry != nil) == reason.isRecorded) }
      if let entry = reply.entry {
        #expect(entry.number == last + 1)
        last += 1
      }
    }
    #expect(await bureau.status.lastEntry == last)
    bureau.stop()
  }

  @Test func `counted refusals become one entry a minute, by caller and reason`() async throws {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    await bureau.tick(60)
    let before = journal.last
    for _ in 0..<5 { _ = await bureau.ask(.withdraw(ProposalID(99)), as: .ministry).value }
    _ = await bureau.ask(.withdraw(ProposalID(99)), as: .secondMinistry).value
    for _ in 0..<3 { _ = await bureau.ask(.ship([]), as: Peer(role: .sms, uid: 5)).value }
    _ = await bureau.read(restsOn: nil, as: Peer(role: .sms, uid: 5)).value
    bureau.ledger.count(refusal: "UNPARSABLE", of: .bakery)
    await bureau.tick(59)
    #expect(journal.last == before)
    await bureau.tick(1)
    #expect(journal.last == before + 1)
    #expect(
      try bureau.events(of: journal.last) == [
        .refusalsCounted(
          role: .ministry, uid: 1001, counts: [RefusalCount(reason: "PROPOSAL_UNKNOWN", count: 5)]),
        .refusalsCounted(
          role: .ministry, uid: 1002, counts: [RefusalCount(reason: "PROPOSAL_UNKNOWN", count: 1)]),
        .refusalsCounted(
          role: .sms, uid: 5, counts: [RefusalCount(reason: "UNKNOWN_CLERK", count: 4)]),
        .refusalsCounted(
          role: .bakery, uid: 2001, counts: [RefusalCount(reason: "UNPARSABLE", count: 1)]),
      ])
    await bureau.tick(60)
    #expect(journal.last == before + 1)
    bureau.stop()
  }

  @Test func `refusals counted so far are entered at a clean stop`() async throws {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    bureau.ledger.count(refusal: "UNPARSABLE", of: .bakery)
    bureau.stop()
    #expect(
      try bureau.events(of: journal.last) == [
        .refusalsCounted(
          role: .bakery, uid: 2001, counts: [RefusalCount(reason: "UNPARSABLE", count: 1)])
      ])
  }

  @Test func `a flood of unknown callers is counted in one bounded entry`() async throws {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    await bureau.tick(60)
    for uid in UInt32(1)...5_000 {
      bureau.ledger.count(refusal: "UNKNOWN_CLERK", of: Peer(role: .sms, uid: uid))
    }
    await bureau.tick(60)
    let events = try bureau.events(of: journal.last)
    #expect(events.count <= 1_001)
    let counted = events.reduce(UInt64(0)) { sum, event in
      guard case .refusalsCounted(_, _, let counts) = event else { return sum }
      return counts.reduce(sum) { $0 + $1.count }
    }
    #expect(counted == 5_000)
    bureau.stop()
  }
}
