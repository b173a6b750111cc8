import Cards
import Ledger
import Messages
import Proof
import Rehearsal
import Testing

/// One town through every layer: role sockets, ttrpc, the law, the journal, receipts.
@Suite(.ownThread) struct LifeOfACardTests {
  @Test func `a card lives from the import to its bread, another to its destruction (R41-R81)`()
    async throws
  {
    let home = try LedgerHome()
    #expect(try await home.initialise(clerks: Town.Clerk.ministry).code == 0)
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let town = Town(home)
      let life = try Life(of: town)
      try life.begins()
      try life.travels()
      try life.buysBread()
      try life.isReversed()
      try life.ends()
      try life.leavesProofs()
      #expect(try await daemon.stop() == .exited(0))
    }
  }
}

/// What happens to the first two households of a town, step by step, and every receipt on the way.
private final class Life {
  private let town: Town
  private let head: Rehearsal.Citizen
  private let spouse: Rehearsal.Citizen
  private let absent: Rehearsal.Citizen
  private var headCard: UInt64 = 0
  private var spouseCard: UInt64 = 0
  private var absentCard: UInt64 = 0
  private var receipts: [Wire.Receipt?] = []

  init(of town: Town) throws {
    self.town = town
    head = try #require(town.heads.first { !town.members(of: $0).isEmpty })
    spouse = town.members(of: head)[0]
    let head = head
    absent = try #require(town.heads.first { $0.household != head.household })
  }

  func begins() throws {
    try town.register()
    let before = try town.status()
    #expect(before.rehearsal && before.citizens == 0)
    receipts.append(try town.importPeople().receipt)
    let after = try town.status()
    #expect(after.citizens == UInt64(town.people.count) && after.households == 20)
    headCard = try town.requestCard(of: head)
    spouseCard = try town.requestCard(of: spouse)
    absentCard = try town.requestCard(of: absent)
    #expect(try town.requestOthers() > 0)
  }

  func travels() throws {
    let cards = try town.printAndShip()
    #expect(Set(cards).isSuperset(of: [headCard, spouseCard, absentCard]))
    receipts.append(try town.receive(cards).receipt)
    #expect(
      try refusal { try town.deliver(headCard, to: head) } == "FAILED_PRECONDITION WINDOW_NOT_OPEN")
    #expect(try town.tellEverybody() > 0)
    let delivered = try town.deliver(headCard, to: head)
    #expect(delivered.carriesRation)
    #expect(try !town.deliver(spouseCard, to: spouse).carriesRation)
    receipts.append(delivered.receipt)
  }

  func buysBread() throws {
    #expect(
      try refusal { try town.dispense(1, on: headCard) }
        == "FAILED_PRECONDITION SERVICE_NOT_ACTIVE")
    try town.announceBread()
    let old = try town.drawLegacy(2, of: head)
    let new = try town.dispense(3, on: headCard)
    #expect(new.legacyCardRetired && new.leftToday == old.leftToday - 3)
    #expect(new.pricePiastres == 60 && new.outlet == Town.bakery && !new.outletName.isEmpty)
    #expect(
      try refusal { try town.drawLegacy(1, of: head) }
        == "FAILED_PRECONDITION LEGACY_CARD_RETIRED")
    let status = try town.desk("ministry", as: 101).read(
      LegacyCards.status, .init(legacyCard: head.legacyDigits))
    #expect(status.retired && status.retiredByEntry == new.receipt?.entry, "In the same entry.")
    #expect(
      try refusal { try town.dispense(new.leftToday + 1, on: headCard) }
        == "RESOURCE_EXHAUSTED QUOTA_EXCEEDED")
    receipts += [old.receipt, new.receipt]
  }

  func isReversed() throws {
    let drawn = try town.dispense(1, on: headCard)
    #expect(!drawn.legacyCardRetired)
    let bakery = try town.desk("bakery", as: Town.Clerk.bakery)
    let reversed = try bakery.act(Bread.reverse) {
      ReverseRequest(requestId: $0, device: Town.device, entry: drawn.receipt?.entry ?? 0)
    }
    #expect(reversed.loaves == 1 && reversed.pricePiastres == 20)
    let left = try bakery.read(
      Bread.quota, .init(card: Town.chip(headCard), device: Town.device))
    #expect(left.leftToday == drawn.leftToday + 1)
    let day = try bakery.read(
      History.outletDay, .init(device: Town.device, date: try town.status().date))
    #expect(day.draws == 2 && day.loaves == 5 && day.reversals == 1)
    receipts += [drawn.receipt, reversed.receipt]
  }

  /// Two months pass, and nobody has come for a card.
  func ends() throws {
    let hotline = try town.desk("hotline", as: Town.Clerk.hotline)
    let told = try hotline.act(Collection.lookUp) {
      LookUpRequest(requestId: $0, nationalId: absent.idDigits, mobile: absent.mobileDigits)
    }
    #expect(told.office == Town.centre && told.state == .notified && !told.windowStarted)
    let noticed = CivilDate(told.from)
    #expect(CivilDate(told.until) == noticed.addingMonths(1))
    let post = try town.desk("post", as: Town.Clerk.post)
    let forward = { (id: [UInt8]) in
      ForwardRequest(requestId: id, cards: [self.absentCard])
    }
    #expect(
      try refusal { try post.act(Collection.forward, forward) }
        == "FAILED_PRECONDITION WINDOW_NOT_OVER")
    try town.drive(to: noticed.addingMonths(1).adding(days: 1))
    #expect(
      try refusal { try town.deliver(absentCard, to: absent) }
        == "FAILED_PRECONDITION WINDOW_CLOSED")
    receipts.append(try post.act(Collection.forward, forward).receipt)
    receipts.append(told.receipt)
    try isDestroyed(after: noticed.addingMonths(2))
  }

  private func isDestroyed(after lastDay: CivilDate) throws {
    let headquarters = try town.desk("governorate", as: Town.Clerk.governorate[0])
    try headquarters.act(Collection.receiveShipment) {
      ReceiveShipmentRequest(requestId: $0, cards: [absentCard])
    }
    let destroy = { (id: [UInt8]) in
      DestroyRequest(requestId: id, cards: [self.absentCard], witnessSerial: "W-17")
    }
    #expect(
      try refusal { try headquarters.act(Collection.destroy, destroy) }
        == "FAILED_PRECONDITION WINDOW_NOT_OVER")
    try town.drive(to: lastDay.adding(days: 1))
    let proposed = try headquarters.act(Collection.destroy, destroy)
    let approve = { (id: [UInt8]) in
      ApproveRequest(requestId: id, proposal: proposed.proposal, digest: proposed.digest)
    }
    #expect(
      try refusal { try headquarters.act(Approvals.approve, approve) }
        == "PERMISSION_DENIED TWO_PERSONS_NEEDED")
    let second = try town.desk("governorate", as: Town.Clerk.governorate[1])
    let destroyed = try second.act(Approvals.approve, approve)
    #expect(destroyed.changed == 1)
    #expect(
      try refusal { try town.dispense(1, on: absentCard) } == "FAILED_PRECONDITION CARD_DESTROYED")
    receipts += [proposed.receipt, destroyed.receipt]
  }

  /// Every receipt proves itself with nothing but the ledger's key, and says that it is a rehearsal's.
  func leavesProofs() throws {
    let key = try town.status().signingKey
    #expect(receipts.count == 11)
    for receipt in receipts {
      let receipt = try #require(receipt)
      let proof = try #require(receipt.proof)
      #expect(receipt.rehearsal)
      #expect(EntryProof(proof).verifies(entry: receipt.entry, publicKey: key))
      let facts = try Written.Facts(decoding: proof.facts, limits: .journal)
      #expect(facts.number == receipt.entry)
      #expect(facts.instantUnixNanos == receipt.instantUnixNanos && facts.rehearsal)
      let other = EntryProof(proof).verifies(entry: proof.lastEntry + 1, publicKey: key)
      #expect(!other)
    }
  }
}

extension EntryProof {
  fileprivate init(_ proof: Wire.Proof) {
    self.init(
      facts: proof.facts, recordHash: proof.recordHash, first: proof.firstEntry,
      last: proof.lastEntry, path: proof.path, previousHead: proof.previousHead,
      signature: proof.signature)
  }
}
