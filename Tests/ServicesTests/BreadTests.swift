import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct BreadTests {
  @Test func `a draw is answered with its receipt, its proof and what is left (R34, R71)`() throws {
    let world = try World.onFirstMorning()
    let drawn = try world.dispense(20)
    #expect(drawn.loaves == 20)
    #expect(drawn.pricePiastres == 400)
    #expect(drawn.persons == 3)
    #expect(drawn.leftToday == 3 * 5 * 3 - 20)
    #expect(drawn.leftThisMonth == 450 - 20)
    #expect(drawn.legacyCardRetired)
    #expect(drawn.outlet == "B0001")
    #expect(drawn.outletName == "مخبز النور")
    #expect(drawn.lastFour == String(Family.number(1).suffix(4)))
  }

  @Test func `a receipt names ledger, epoch, entry, moment and proof, and says rehearsal`() throws {
    let world = try World.onFirstMorning()
    let receipt = try #require(try world.dispense(5).receipt)
    #expect(receipt.ledger == Array(repeating: 5, count: 16))
    #expect(receipt.epoch == 3)
    #expect(receipt.entry == world.ledger.entries)
    #expect(receipt.instantUnixNanos == world.ledger.now.instant.unixNanoseconds)
    #expect(receipt.date == Wire.Date(year: 2025, month: 4, day: 1))
    #expect(receipt.rehearsal)
    let proof = try #require(receipt.proof)
    #expect(proof.facts == Array("entry \(receipt.entry)".utf8))
    #expect(proof.firstEntry == receipt.entry)
    #expect(proof.signature.count == 64)
  }

  @Test func `a production ledger's receipt does not say rehearsal`() throws {
    let receipt = try World.onFirstMorning(isRehearsal: false).dispense(5).receipt
    #expect(receipt?.rehearsal == false)
  }

  @Test func `a retried request gets the same bytes and no second entry (I-11)`() throws {
    let world = try World.onFirstMorning()
    let request = try DispenseRequest(
      requestId: world.newID(), card: Family.chip(1), device: "D0001", loaves: 5
    ).encoded()
    let first = try world.send(Bread.dispense, request, by: .bakery)
    let entries = world.ledger.entries
    #expect(try world.send(Bread.dispense, request, by: .bakery) == first)
    #expect(world.ledger.entries == entries)
  }

  @Test func `a request identity used for another request is refused`() throws {
    let world = try World.onFirstMorning()
    let id = world.newID()
    let entry = try world.dispense(5, id: id).receipt?.entry
    let status = try refusal { try world.dispense(6, id: id) }
    #expect(status.reason == "REQUEST_ID_REUSED")
    #expect(status.errorInfo?.metadata["entry"] == "\(entry!)")
  }

  @Test func `a bread request with a field it does not have is refused (C-27, R75)`() throws {
    let world = try World.onFirstMorning()
    let request = DispenseRequest(
      requestId: world.newID(), card: Family.chip(1), device: "D0001", loaves: 5)
    let withPrint = try request.encoded() + [15 << 3 | 2, 3, 1, 2, 3]
    let status = try refusal { try world.send(Bread.dispense, withPrint, by: .bakery) }
    #expect(status.code == .invalidArgument)
    #expect(status.reason == "UNKNOWN_FIELD")
    #expect(world.ledger.counted.last == "UNKNOWN_FIELD")
  }

  @Test(arguments: [Wire.EntryMode.keyed, .unspecified])
  func `a number that no chip read proves no presence (R29)`(_ mode: Wire.EntryMode) throws {
    let world = try World.onFirstMorning()
    var card = Family.chip(1)
    card.entryMode = mode
    let status = try refusal {
      try world.call(
        Bread.dispense,
        DispenseRequest(requestId: world.newID(), card: card, device: "D0001", loaves: 5),
        by: .bakery)
    }
    #expect(status.reason == "CARD_NOT_PRESENT")
    #expect(status.code == .failedPrecondition)
  }

  @Test func `a card read without contact is present`() throws {
    let world = try World.onFirstMorning()
    var card = Family.chip(1)
    card.entryMode = .contactless
    let drawn = try world.call(
      Bread.dispense,
      DispenseRequest(requestId: world.newID(), card: card, device: "D0001", loaves: 5),
      by: .bakery)
    #expect(drawn.loaves == 5)
  }

  @Test func `a refusal by the law names its entry and its facts`() throws {
    let world = try World.onFirstMorning()
    let status = try refusal { try world.dispense(46) }
    #expect(status.code == .resourceExhausted)
    #expect(status.reason == "QUOTA_EXCEEDED")
    #expect(status.errorInfo?.domain == "unicard.gov.eg")
    #expect(
      status.errorInfo?.metadata
        == ["left_today": "45", "left_this_month": "450", "entry": "\(world.ledger.entries)"])
  }

  @Test func `a wrong PIN is refused and counted, whatever its length (C-28)`() throws {
    let world = try World.onFirstMorning()
    for (pin, reason) in [("9999", "PIN_WRONG"), ("99999", "PIN_WRONG"), ("2580", nil)] {
      let request = DispenseRequest(
        requestId: world.newID(), card: Family.chip(1), device: "D0001", loaves: 1,
        pin: Array(pin.utf8))
      if let reason {
        let status = try refusal { try world.call(Bread.dispense, request, by: .bakery) }
        #expect(status.reason == reason)
      } else {
        #expect(try world.call(Bread.dispense, request, by: .bakery).loaves == 1)
      }
    }
  }

  @Test
  func `what is left can be read before the first draw, and by the terminal's own caller only`()
    throws
  {
    let world = try World.onFirstMorning()
    let request = QuotaRequest(card: Family.chip(1), device: "D0001")
    let left = try world.call(Bread.quota, request, by: .bakery)
    #expect(left == QuotaResponse(leftToday: 45, leftThisMonth: 450, persons: 3))
    let status = try refusal { try world.call(Bread.quota, request, by: .otherBakery) }
    #expect(status.reason == "DEVICE_NOT_YOURS")
    #expect(world.ledger.counted.last == "DEVICE_NOT_YOURS")
  }

  @Test func `a draw is taken back by its own terminal`() throws {
    let world = try World.onFirstMorning()
    let entry = try world.dispense(20).receipt!.entry
    let other = try refusal {
      try world.call(
        Bread.reverse,
        ReverseRequest(requestId: world.newID(), device: "D0002", entry: entry), by: .otherBakery)
    }
    #expect(other.reason == "REVERSAL_NOT_OWN")
    let reversed = try world.call(
      Bread.reverse, ReverseRequest(requestId: world.newID(), device: "D0001", entry: entry),
      by: .bakery)
    #expect(reversed.loaves == 20)
    #expect(reversed.pricePiastres == 400)
    #expect(reversed.reversedEntry == entry)
    #expect(reversed.receipt?.entry == world.ledger.entries)
  }

  @Test func `calls of one burst reach the ledger in one hand-over`() throws {
    let world = try World.onFirstMorning()
    let boxes = (0..<5).map { _ in AnswerBox() }
    for box in boxes {
      let request = DispenseRequest(
        requestId: world.newID(), card: Family.chip(1), device: "D0001", loaves: 1)
      world.deliver(Bread.dispense.descriptor, try request.encoded(), by: .bakery, to: box)
    }
    #expect(!boxes.contains { !$0.isEmpty })
    world.desk.flush()
    #expect(world.ledger.handovers.last == 5)
    #expect(!boxes.contains { $0.isEmpty })
  }
}
