import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct SettlementServiceTests {
  @Test func `a day is closed with its receipt, and the answer says whose it is`() throws {
    let world = try World.onFirstMorning()
    _ = try world.dispense(5)
    let closed = try world.closeDay()
    let settlement = try #require(closed.settlement)
    #expect(closed.receipt?.entry == world.ledger.entries)
    #expect(settlement.entry == world.ledger.entries)
    #expect(settlement.outlet == "B0001" && settlement.outletName == "مخبز النور")
    #expect(settlement.kind == .bakery && settlement.governorate == 3)
    #expect(settlement.number == 1 && settlement.sequence == 1 && settlement.loaves == 5)
    #expect(settlement.draws == Wire.SettlementTally(count: 1, loaves: 5, cashPiastres: 100))
    #expect(settlement.day == Wire.Date(year: 2025, month: 4, day: 1))
    let again = try refusal { try world.closeDay() }
    #expect(again.reason == "NOTHING_TO_SETTLE")
  }

  @Test func `a closing is asked again and printed again as any act`() throws {
    let world = try World.onFirstMorning()
    _ = try world.dispense(5)
    let id = world.newID()
    let closed = try world.closeDay(id: id)
    #expect(try world.closeDay(id: id) == closed)
    let again = try world.call(
      Receipts.reprint, ReprintRequest(entry: closed.receipt!.entry, device: "D0001"), by: .bakery)
    #expect(again.method == "Settlements/CloseDay")
    let answer = try CloseDayResponse(decoding: again.answer, limits: .response)
    #expect(answer.settlement == closed.settlement)
  }

  @Test func `the open account is read as it stands, and as nothing where it holds nothing`() throws
  {
    let world = try World.onFirstMorning()
    let request = GetSettlementRequest(device: "D0001")
    let empty = try #require(try world.call(Settlements.get, request, by: .bakery).settlement)
    #expect(empty.number == 1 && empty.entry == 0 && empty.loaves == 0)
    _ = try world.dispense(5)
    let open = try #require(try world.call(Settlements.get, request, by: .bakery).settlement)
    #expect(open.number == 1 && open.sequence == 1 && open.entry == 0 && open.loaves == 5)
    _ = try world.closeDay()
    let next = try world.call(
      Settlements.get, GetSettlementRequest(outlet: "B0001"), by: .ministry
    ).settlement
    #expect(next?.number == 2 && next?.sequence == 2 && next?.loaves == 0)
  }

  @Test func `closed settlements come from the views, those of the caller's outlet only`() throws {
    let world = try World.onFirstMorning()
    world.history.settlements = (1...3).map { Self.recorded(serial: $0) }
    let got = try world.call(
      Settlements.get, GetSettlementRequest(device: "D0001", number: 2), by: .bakery)
    #expect(got.settlement?.number == 2 && got.settlement?.entry == 20)
    let unknown = try refusal {
      try world.call(Settlements.get, .init(outlet: "B0001", number: 9), by: .ministry)
    }
    #expect(unknown.reason == "SETTLEMENT_UNKNOWN" && unknown.code == .notFound)
    var request = Self.april
    (request.device, request.pageSize) = ("D0001", 2)
    let page = try world.call(Settlements.list, request, by: .bakery)
    #expect(page.settlements.map(\.number) == [1, 2] && page.nextPageToken == "2")
    request.pageToken = page.nextPageToken
    let last = try world.call(Settlements.list, request, by: .bakery)
    #expect(last.settlements.map(\.number) == [3] && last.nextPageToken.isEmpty)
    #expect(world.history.settlementsAsked.allSatisfy { $0.outlet == OutletID(1) })
  }

  @Test func `the ministry lists an outlet, a governorate or all; a bakery no other's`() throws {
    let world = try World.onFirstMorning()
    for (outlet, governorate) in [("B0001", 0), ("", 3), ("", 0)] as [(String, UInt32)] {
      var request = Self.april
      (request.outlet, request.governorate) = (outlet, governorate)
      _ = try world.call(Settlements.list, request, by: .ministry)
    }
    let asked = world.history.settlementsAsked
    #expect(asked.map(\.outlet) == [OutletID(1), nil, nil])
    #expect(asked.map(\.governorate) == [nil, 3, nil])
    let reasons = try [("", "D0001"), ("B0001", "")].map { outlet, device in
      var request = Self.april
      (request.outlet, request.device) = (outlet, device)
      return try refusal { try world.call(Settlements.list, request, by: .otherBakery) }.reason
    }
    #expect(reasons == ["DEVICE_NOT_YOURS", "DEVICE_UNKNOWN"])
    var elsewhere = Self.april
    elsewhere.outlet = "B9999"
    let unknown = try refusal { try world.call(Settlements.list, elsewhere, by: .ministry) }
    #expect(unknown.reason == "OUTLET_UNKNOWN")
  }

  private static let april = ListSettlementsRequest(
    from: Wire.Date(year: 2025, month: 4, day: 1), to: Wire.Date(year: 2025, month: 4, day: 30))

  private static func recorded(serial: UInt64) -> RecordedSettlement {
    RecordedSettlement(
      serial: serial, entry: serial * 10,
      settlement: Settlement(
        outlet: OutletID(1), number: UInt32(serial), day: 20_180, sequence: 1,
        totals: SettlementTotals(), subsidyPerLoafPiastres: 0),
      outlet: OutletFacts(code: "B0001", name: "مخبز النور", kind: .bakery, governorate: 3))
  }
}

extension World {
  fileprivate func closeDay(id: [UInt8]? = nil) throws -> CloseDayResponse {
    try call(
      Settlements.closeDay, CloseDayRequest(requestId: id ?? newID(), device: "D0001"),
      by: .bakery)
  }
}
