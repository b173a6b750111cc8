import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct RationTests {
  @Test func `a basket is answered with its lines, its sources and what is left (R34, R71)`() throws
  {
    let world = try World.atGrocers()
    let drawn = try world.call(
      Ration.dispense, world.basket(("SUGAR", 2), ("OIL", 1)), by: .grocer)
    let goods = try #require(drawn.goods)
    #expect(
      goods.lines == [
        .init(item: "SUGAR", name: "سكر", unit: "كيس 1 كجم", quantity: 2, pricePiastres: 1_260),
        .init(item: "OIL", name: "زيت", unit: "زجاجة 800 مل", quantity: 1, pricePiastres: 3_000),
      ])
    #expect(goods.totalPiastres == 5_520)
    #expect(goods.drawn == Wire.RationValue(monthPiastres: 5_520))
    #expect(goods.left == Wire.RationValue(monthPiastres: 15_000 - 5_520))
    #expect((goods.excessPiastres, goods.persons) == (0, 3))
    #expect((goods.outlet, goods.outletName) == ("T0001", "بدال الأمانة"))
    #expect(drawn.legacyCardRetired)
    #expect(drawn.lastFour == String(Family.number(1).suffix(4)))
    #expect(drawn.receipt?.entry == world.ledger.entries)
  }

  @Test func `a retried basket gets the same bytes and no second entry (I-11)`() throws {
    let world = try World.atGrocers()
    let request = try world.basket(("SUGAR", 1)).encoded()
    let first = try world.send(Ration.dispense, request, by: .grocer)
    let entries = world.ledger.entries
    #expect(try world.send(Ration.dispense, request, by: .grocer) == first)
    #expect(world.ledger.entries == entries)
  }

  @Test func `a ration request with a field it does not have is refused (C-27, R75)`() throws {
    let world = try World.atGrocers()
    let withPrint = try world.basket(("SUGAR", 1)).encoded() + [15 << 3 | 2, 3, 1, 2, 3]
    let status = try refusal { try world.send(Ration.dispense, withPrint, by: .grocer) }
    #expect((status.code, status.reason) == (.invalidArgument, "UNKNOWN_FIELD"))
  }

  @Test func `what exceeds the value is told with the refusal, and paid only by consent (C-54)`()
    throws
  {
    let world = try World.atGrocers()
    let status = try refusal {
      try world.call(Ration.dispense, world.basket(("OIL", 6)), by: .grocer)
    }
    #expect((status.code, status.reason) == (.resourceExhausted, "RATION_EXCEEDED"))
    #expect(
      status.errorInfo?.metadata == [
        "total_piastres": "18000", "left_piastres": "15000", "excess_piastres": "3000",
        "entry": "\(world.ledger.entries)",
      ])
    let drawn = try world.call(
      Ration.dispense, world.basket(("OIL", 6), paysExcess: true), by: .grocer)
    #expect((drawn.goods?.excessPiastres, drawn.goods?.left) == (3_000, Wire.RationValue()))
  }

  @Test func `what is left can be read with the card present, at a grocer's terminal only`() throws
  {
    let world = try World.atGrocers()
    let request = RationQuotaRequest(card: Family.chip(1), device: "DT001")
    #expect(
      try world.call(Ration.quota, request, by: .grocer)
        == RationQuotaResponse(
          left: .init(monthPiastres: 15_000), persons: 3,
          lastDay: .init(year: 2025, month: 4, day: 30)))
    let elsewhere = RationQuotaRequest(card: Family.chip(1), device: "D0001")
    #expect(
      try refusal { try world.call(Ration.quota, elsewhere, by: .grocer) }.reason
        == "DEVICE_NOT_YOURS")
  }

  @Test func `a basket is taken back by its own terminal, source by source`() throws {
    let world = try World.atGrocers()
    let entry = try world.call(Ration.dispense, world.basket(("OIL", 1)), by: .grocer)
      .receipt!.entry
    let reversed = try world.call(
      Ration.reverse,
      ReverseGoodsRequest(requestId: world.newID(), device: "DT001", entry: entry), by: .grocer)
    #expect(reversed.returned == Wire.RationValue(monthPiastres: 3_000))
    #expect((reversed.excessPiastres, reversed.reversedEntry) == (0, entry))
  }

  @Test func `the old card draws goods from the same account until it is retired (C-3, R76)`()
    throws
  {
    let world = try World.atGrocers()
    func drawOld() throws -> LegacyGoodsResponse {
      try world.call(
        LegacyCards.drawGoods,
        LegacyGoodsRequest(
          requestId: world.newID(), legacyCard: Array(Family.legacyCard.utf8), device: "DT001",
          lines: [.init(item: "OIL", quantity: 2)]),
        by: .grocer)
    }
    #expect(try drawOld().goods?.left == Wire.RationValue(monthPiastres: 9_000))
    let drawn = try world.call(Ration.dispense, world.basket(("OIL", 1)), by: .grocer)
    #expect(drawn.goods?.left == Wire.RationValue(monthPiastres: 6_000))
    #expect(try refusal { try drawOld() }.reason == "LEGACY_CARD_RETIRED")
  }

  @Test func `a basket has 1 to 50 lines, and items have codes`() throws {
    let world = try World.atGrocers()
    var request = world.basket()
    #expect(
      try refusal { try world.call(Ration.dispense, request, by: .grocer) }.reason == "LIST_EMPTY")
    request.lines = (0..<51).map { Wire.BasketLine(item: "I\($0)", quantity: 1) }
    #expect(
      try refusal { try world.call(Ration.dispense, request, by: .grocer) }.reason
        == "LIST_TOO_LONG")
    request.lines = [.init(item: "سكر", quantity: 1)]
    #expect(
      try refusal { try world.call(Ration.dispense, request, by: .grocer) }.reason
        == "CODE_MALFORMED")
  }

  @Test func `the grocer sees his own outlet's day (roles)`() throws {
    let world = try World.atGrocers()
    let date = Wire.Date(year: 2025, month: 4, day: 1)
    let day = try world.call(
      History.outletDay, OutletDayRequest(device: "DT001", date: date), by: .grocer)
    #expect(day.rationPiastres == 4_500)
    #expect(world.history.daysAsked == [OutletID(2)])
    let other = try refusal {
      try world.call(History.outletDay, OutletDayRequest(device: "D0001", date: date), by: .grocer)
    }
    #expect(other.reason == "DEVICE_NOT_YOURS")
  }
}

@Suite struct PriceAndGrantTests {
  @Test func `prices are set by two persons and listed to grocers`() throws {
    let world = try World.atGrocers()
    let list = try world.call(Prices.list, ListPricesRequest(), by: .grocer).prices
    #expect(list.map(\.item) == ["OIL", "SUGAR"])
    #expect(list.map(\.pricePiastres) == [3_000, 1_260])
    #expect(list.first?.effectiveFrom == Wire.Date(year: 2025, month: 4, day: 1))
  }

  @Test func `every faulty row of a list is told by its place`() throws {
    let world = try World.atGrocers()
    var nameless = world.price("OIL", "", "زجاجة", 3_000)
    let status = try refusal { try world.setPrices([nameless]) }
    #expect((status.reason, status.errorInfo?.metadata["faults"]) == ("ROW_INVALID", "1"))
    nameless.name = "زيت"
    nameless.effectiveFrom = Wire.Date(year: 2025, month: 3, day: 31)
    #expect(try refusal { try world.setPrices([nameless]) }.reason == "DATE_IN_PAST")
  }

  @Test func `a grant is announced by two persons and listed with its months`() throws {
    let world = try World.atGrocers()
    let grant = Wire.Grant(
      governorate: 3, amountPiastres: 40_000, firstMonth: .init(year: 2025, month: 5),
      lastMonth: .init(year: 2025, month: 6))
    let request = AnnounceGrantRequest(requestId: world.newID(), grant: grant)
    let proposed = try world.call(Grants.announce, request, by: .ministry)
    #expect(proposed.summary.contains("40000"))
    _ = try world.call(
      Approvals.approve,
      ApproveRequest(
        requestId: world.newID(), proposal: proposed.proposal, digest: proposed.digest),
      by: .secondMinistry)
    #expect(try world.call(Grants.list, ListGrantsRequest(), by: .grocer).grants == [grant])
    world.ledger.sweep(.grants)
    let texts = try world.call(Notices.pull, PullNoticesRequest(), by: .sms).notices.map(\.text)
    #expect(texts.count == 1 && texts[0].hasPrefix("منحة 400 جنيه"))
    for wrong in [
      Wire.Grant(governorate: 99, amountPiastres: 1), Wire.Grant(governorate: 3, amountPiastres: 1),
    ] {
      let request = AnnounceGrantRequest(requestId: world.newID(), grant: wrong)
      let status = try refusal { try world.call(Grants.announce, request, by: .ministry) }
      #expect(["GOVERNORATE_UNKNOWN", "DATE_MALFORMED"].contains(status.reason))
    }
  }
}
