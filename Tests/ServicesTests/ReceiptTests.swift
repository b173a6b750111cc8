import Messages
import RPC
import Testing

@testable import Services

@Suite struct ReceiptTests {
  @Test func `R34 a draw's answer is given again, with its proof and its own epoch`() throws {
    let world = try World.onFirstMorning()
    let drawn = try world.dispense(5)
    let entries = world.ledger.entries
    let again = try world.reprint(drawn.receipt!.entry, by: .bakery, at: "D0001")
    #expect(again.method == "Bread/Dispense")
    var answer = try DispenseResponse(decoding: again.answer, limits: .response)
    #expect(answer.receipt?.epoch == 2, "The epoch it was entered in.")
    answer.receipt?.epoch = 3
    #expect(answer == drawn)
    #expect(world.ledger.entries == entries, "It changes nothing.")
  }

  @Test func `draws on the old card and reversals have receipts too, and the post sees any`() throws
  {
    let world = try World.onFirstMorning()
    let entry = try world.dispense(5).receipt!.entry
    let reversed = try world.call(
      Bread.reverse, ReverseRequest(requestId: world.newID(), device: "D0001", entry: entry),
      by: .bakery)
    for party in [Party.post, .ministry] {
      let again = try world.reprint(reversed.receipt!.entry, by: party)
      #expect(again.method == "Bread/Reverse")
      let answer = try ReverseResponse(decoding: again.answer, limits: .response)
      #expect(answer.reversedEntry == entry && answer.loaves == 5)
    }
  }

  @Test func `an outlet sees its own terminal's receipts only`() throws {
    let world = try World.onFirstMorning()
    let entry = try world.dispense(5).receipt!.entry
    let reasons = try [
      refusal { try world.reprint(entry, by: .otherBakery, at: "D0002") },
      refusal { try world.reprint(entry, by: .otherBakery, at: "D0001") },
      refusal { try world.reprint(entry, by: .bakery) },
      refusal { try world.reprint(entry, by: .bakery, at: "D0009") },
    ].map(\.reason)
    #expect(reasons == ["RECEIPT_NOT_OWN", "DEVICE_NOT_YOURS", "DEVICE_MISSING", "DEVICE_UNKNOWN"])
    #expect(world.ledger.counted.suffix(4) == reasons.map { $0! }[...])
  }

  @Test func `what was refused, what leaves no receipt, and what is no entry cannot be reprinted`()
    throws
  {
    let world = try World.onFirstMorning()
    _ = try refusal { try world.dispense(46) }
    let refused = world.ledger.entries
    for entry in [refused, 1, refused - 1, refused + 1, 0, .max] {
      let status = try refusal { try world.reprint(entry, by: .ministry) }
      #expect(status.reason == "RECEIPT_UNKNOWN" && status.code == .notFound)
    }
  }

  @Test func `money's receipts come again, a balance only out of the machine that told it`() throws
  {
    let world = try World.withMoney()
    let paid = try world.purchase(12_550)
    let again = try world.reprint(paid.receipt!.entry, by: .ministry)
    var answer = try PurchaseResponse(decoding: again.answer, limits: .response)
    answer.receipt?.epoch = 3
    #expect(again.method == "Payments/Purchase" && answer == paid)
    let cash = try world.call(
      Payments.withdraw,
      WithdrawCashRequest(
        requestId: world.newID(), card: Family.chip(1), device: "A0001-1",
        amountPiastres: 10_000, pin: World.pin),
      by: .machine)
    let entry = cash.receipt!.entry
    #expect(try world.reprint(entry, by: .machine, at: "A0001-1").method == "Payments/Withdraw")
    for party in [Party.post, .ministry] {
      let status = try refusal { try world.reprint(entry, by: party) }
      #expect(status.reason == "RECEIPT_UNKNOWN")
    }
  }

  @Test func `a journal that cannot be read says that asking again helps`() throws {
    let world = try World.onFirstMorning()
    let entry = try world.dispense(5).receipt!.entry
    world.ledger.isUnreadable = true
    let status = try refusal { try world.reprint(entry, by: .post) }
    #expect(status.reason == "JOURNAL_UNAVAILABLE" && status.retryDelay != nil)
  }
}

extension World {
  fileprivate func reprint(
    _ entry: UInt64, by party: Party, at device: String = ""
  ) throws -> ReprintResponse {
    try call(Receipts.reprint, ReprintRequest(entry: entry, device: device), by: party)
  }
}
