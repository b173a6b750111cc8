import Journal
import Messages
import Testing

@testable import Views

@Suite struct CardHistoryTests {
  let scratch = Scratch()
  let journal = MemoryJournal(identity: .sample)
  let pen: Pen

  init() throws {
    pen = Pen(journal)
    try pen.foundTown()
  }

  private func history(
    _ card: UInt32, before: UInt64? = nil, limit: Int = 100
  ) throws -> [HistoryLine] {
    let following = Following(scratch, journal)
    try following.reach(journal.last)
    return try following.reader.cardHistory(card: card, before: before, limit: limit)
  }

  @Test func `a card's life is told newest first, each line with its place and loaves`() throws {
    try pen.write(
      "Printing/Request", by: .ministry, .cardRequested(.init(card: 7, citizen: 3, centre: 1)),
      .cardAssigned(.init(citizen: 3, card: 7)))
    try pen.write("Printing/Report", by: .ministry, .cardPrinted(.init(card: 7, lastFour: 1234)))
    try pen.write("Collection/Deliver", .cardDelivered(.init(card: 7)))
    try pen.draw(20, slot: 1, card: 7)
    try pen.write(
      "Bread/Dispense", by: .secondBakery, refused: "PIN_WRONG",
      .pinRefused(.init(card: 7, wrong: 1)))
    try pen.write("Bread/Reverse", by: .bakery, .drawReversed(1))
    let lines = try history(7)
    #expect(lines.map(\.entry) == [7, 6, 5, 4, 3, 2])
    #expect(
      lines.map(\.method) == [
        "Bread/Reverse", "Bread/Dispense", "Bread/Dispense", "Collection/Deliver",
        "Printing/Report", "Printing/Request",
      ])
    #expect(lines.map(\.refused) == [nil, "PIN_WRONG", nil, nil, nil, nil])
    #expect(lines.map(\.loaves) == [-20, 0, 20, 0, 0, 0])
    #expect(lines.map(\.place) == ["BAK-1", "BAK-2", "BAK-1", "PS-POST-1", "", "PS-POST-1"])
    #expect(lines.map(\.instantUnixNanos) == lines.map { Int64($0.entry) * 1_000_000_000 })
  }

  @Test func `every event that names a card is in its history`() throws {
    try pen.write("A/Requested", .cardRequested(.init(card: 7)))
    try pen.write("A/Assigned", .cardAssigned(.init(card: 7)))
    try pen.write("A/Printed", .cardPrinted(.init(card: 7)))
    try pen.write("A/Spoiled", .cardSpoiled(.init(card: 7)))
    try pen.write("A/Shipped", .cardShipped(7))
    try pen.write("A/Received", .cardReceived(.init(card: 7)))
    try pen.write("A/Notified", .cardNotified(.init(card: 7)))
    try pen.write("A/Forwarded", .cardForwarded(.init(card: 7)))
    try pen.write("A/ReceivedAtHeadquarters", .cardReceivedAtHeadquarters(.init(card: 7)))
    try pen.write("A/Delivered", .cardDelivered(.init(card: 7)))
    try pen.write("A/Destroyed", .cardDestroyed(.init(card: 7)))
    try pen.write("A/Expired", .cardExpired(7))
    try pen.write("A/PinRefused", .pinRefused(.init(card: 7)))
    try pen.write("A/PinAccepted", .pinAccepted(7))
    try pen.write("A/Draw", .drawRecorded(.init(draw: 1, outlet: 1, card: 7)))
    try pen.write("A/Reversal", .drawReversed(1))
    try pen.write("A/Other", .accountActivated(7), .legacyCardRetired(7), .cardExpired(8))
    #expect(try history(7).map(\.entry) == (2...17).reversed())
  }

  @Test func `a page goes on where the one before ended`() throws {
    for slot in UInt32(1)...25 { try pen.draw(1, slot: slot, card: 7 + slot % 2) }
    let following = Following(scratch, journal)
    try following.reach(26)
    var (all, before) = ([UInt64](), UInt64?.none)
    while true {
      let page = try following.reader.cardHistory(card: 8, before: before, limit: 5)
      all += page.map(\.entry)
      guard let last = page.last else { break }
      #expect(page.count <= 5)
      before = last.entry
    }
    #expect(all == stride(from: 26, through: 2, by: -2).map(UInt64.init))
  }

  @Test func `a sweep over many cards is one line in each one's history`() throws {
    try pen.add("System/Sweep", by: .ministry, (1...1000).map { .cardExpired($0) })
    try pen.commit()
    let following = Following(scratch, journal)
    try following.reach(2)
    for card in [UInt32(1), 500, 1000] {
      #expect(try following.reader.cardHistory(card: card, before: nil, limit: 10).count == 1)
    }
    #expect(try following.reader.cardHistory(card: 1001, before: nil, limit: 10).isEmpty)
  }

  @Test func `bread on the old card is nobody's unified card's history`() throws {
    try pen.draw(10, slot: 1, card: 0)
    try pen.write("Bread/Reverse", by: .bakery, .drawReversed(1))
    #expect(try history(0).isEmpty)
  }
}
