import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct OperatorTests {
  private func drive(_ world: World, to day: Int32) throws -> DriveClockResponse {
    try world.call(
      Operator.driveClock,
      DriveClockRequest(
        requestId: world.newID(), date: .init(year: 2025, month: 4, day: day)), by: .operator)
  }

  @Test func `a rehearsal's clock is driven to seven in the morning of a later day`() throws {
    let world = try World()
    let from = world.ledger.now.instant.unixNanoseconds
    #expect(try drive(world, to: 3).receipt != nil)
    let seven =
      Int64(CivilDate("2025-04-03")!.daysSince1970) * 86_400_000_000_000
      + 18_000_000_000_000
    #expect(world.ledger.state.facts.clockOffset == seven - from)
  }

  @Test func `today and days gone by are refused`() throws {
    let world = try World()
    #expect(try refusal { try drive(world, to: 1) }.reason == "CLOCK_BACKWARD")
    let past = try refusal {
      try world.call(
        Operator.driveClock,
        DriveClockRequest(
          requestId: world.newID(), date: .init(year: 2025, month: 3, day: 31)), by: .operator)
    }
    #expect(past.reason == "CLOCK_BACKWARD")
  }

  @Test func `a production ledger's clock is driven by nobody`() throws {
    let status = try refusal { try drive(try World(isRehearsal: false), to: 3) }
    #expect(status.reason == "REHEARSAL_ONLY")
  }

  @Test func `views are built anew on demand`() throws {
    let world = try World()
    let rebuilt = try world.call(Operator.rebuildViews, RebuildViewsRequest(), by: .operator)
    #expect(rebuilt.entries == 77)
  }
}

@Suite struct HistoryTests {
  private func line(_ entry: UInt64, refused: String? = nil) -> RecordedLine {
    RecordedLine(
      entry: entry, instant: Instant(unixNanoseconds: 5), method: "Bread/Dispense",
      refused: refused, loaves: 5, place: "B0001")
  }

  @Test func `a card's history comes in pages, newest first`() throws {
    let world = try World.onFirstMorning()
    world.history.lines = [line(30), line(20, refused: "QUOTA_EXCEEDED"), line(10)]
    let page = try world.call(
      History.card, CardHistoryRequest(card: 1, pageSize: 2), by: .ministry)
    #expect(page.lines.map(\.entry) == [30, 20])
    #expect(page.lines.map(\.refused) == ["", "QUOTA_EXCEEDED"])
    let rest = try world.call(
      History.card, CardHistoryRequest(card: 1, pageSize: 2, pageToken: page.nextPageToken),
      by: .ministry)
    #expect(rest.lines.map(\.entry) == [10])
    #expect(rest.nextPageToken.isEmpty)
  }

  @Test func `a card nobody knows has no history`() throws {
    let status = try refusal {
      try World().call(History.card, CardHistoryRequest(card: 9), by: .ministry)
    }
    #expect(status.reason == "CARD_UNKNOWN")
  }

  @Test func `a bakery sees the day of its own terminal's outlet, the ministry of any`() throws {
    let world = try World.onFirstMorning()
    let date = Wire.Date(year: 2025, month: 4, day: 1)
    let own = try world.call(
      History.outletDay, OutletDayRequest(device: "D0001", date: date), by: .bakery)
    #expect(own.loaves == 30)
    #expect(own.throughEntry == 99)
    let other = try refusal {
      try world.call(
        History.outletDay, OutletDayRequest(outlet: "B0001", device: "D0001", date: date),
        by: .otherBakery)
    }
    #expect(other.reason == "DEVICE_NOT_YOURS")
    _ = try world.call(
      History.outletDay, OutletDayRequest(outlet: "B0001", date: date), by: .ministry)
    let unknown = try refusal {
      try world.call(
        History.outletDay, OutletDayRequest(outlet: "B9999", date: date), by: .ministry)
    }
    #expect(unknown.reason == "OUTLET_UNKNOWN")
    #expect(world.history.daysAsked == [OutletID(1), OutletID(1)])
  }

  @Test func `views that cannot be read are unavailable for now`() throws {
    let world = try World.onFirstMorning()
    world.history.isBroken = true
    let status = try refusal {
      try world.call(History.card, CardHistoryRequest(card: 1), by: .ministry)
    }
    #expect(status.code == .unavailable)
    #expect(status.reason == "VIEWS_UNAVAILABLE")
  }
}
