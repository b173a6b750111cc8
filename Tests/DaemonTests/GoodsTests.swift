import Cards
import Messages
import Rehearsal
import Testing

/// Ration goods through every layer: role sockets, ttrpc, the law, the journal, views, and a start from the journal.
@Suite(.ownThread) struct GoodsTests {
  @Test func `a basket is drawn at the list's prices, last month's bread is its points (R71-R81)`()
    async throws
  {
    let home = try LedgerHome()
    try await Town.open(at: home) { town, daemon in
      let grocer = try Grocer(in: town)
      try grocer.opens()
      try grocer.sells()
      try grocer.sellsOnPoints()
      let left = try grocer.quotas()
      #expect(try await daemon.stop() == .exited(0))
      try await DaemonProcess.with(home.daemon()) { daemon in
        try await daemon.waitUntilReady()
        #expect(try grocer.quotas() == left, "What a start loads and replays is what was left.")
        #expect(try await daemon.stop() == .exited(0))
      }
    }
  }
}

/// A grocer's days in a town.
private final class Grocer {
  private static let outlet = "T0001"
  private static let device = "DT001"
  private let town: Town
  private let head: Rehearsal.Citizen
  private let second: Rehearsal.Citizen
  private var cards: [UInt64] = []

  init(in town: Town) throws {
    self.town = town
    let heads = town.heads.filter { head in
      town.people.count { $0.household == head.household && $0.ration } > 2
    }
    head = heads[0]
    second = heads[1]
  }

  /// He is registered, two persons price the list, and two heads have their cards.
  func opens() throws {
    try town.together(Registry.registerOutlets) {
      RegisterOutletsRequest(
        requestId: $0,
        outlets: [
          .init(code: Self.outlet, kind: .grocer, governorate: 3, name: "بدال الأمانة")
        ])
    }
    try town.together(Registry.registerDevices) {
      RegisterDevicesRequest(
        requestId: $0,
        devices: [.init(code: Self.device, outlet: Self.outlet, uid: Town.Clerk.grocer)])
    }
    let today = try town.status().date
    try town.together(Prices.set) {
      SetPricesRequest(
        requestId: $0,
        prices: [
          .init(
            item: "OIL", name: "زيت", unit: "زجاجة", pricePiastres: 3_000, effectiveFrom: today)
        ])
    }
    cards = try town.giveCards(to: [head, second])
  }

  func sells() throws {
    #expect(
      try refusal { try dispense(1_000, on: cards[0]) } == "RESOURCE_EXHAUSTED RATION_EXCEEDED")
    let old = try desk().act(LegacyCards.drawGoods) {
      LegacyGoodsRequest(
        requestId: $0, legacyCard: self.second.legacyDigits, device: Self.device,
        lines: [.init(item: "OIL", quantity: 1)])
    }
    #expect(old.goods?.drawn?.monthPiastres == 3_000)
    let drawn = try dispense(1, on: cards[1])
    #expect(drawn.legacyCardRetired && drawn.goods?.outlet == Self.outlet)
    #expect(drawn.goods?.lines.first?.name == "زيت")
    #expect(drawn.goods?.left?.monthPiastres == (old.goods?.left?.monthPiastres ?? 0) - 3_000)
    #expect(
      try refusal { try town.drawLegacy(1, of: second) }
        == "FAILED_PRECONDITION LEGACY_CARD_RETIRED")
    let reversed = try desk().act(Ration.reverse) {
      ReverseGoodsRequest(
        requestId: $0, device: Self.device, entry: drawn.receipt?.entry ?? 0)
    }
    #expect(reversed.returned?.monthPiastres == 3_000)
    let day = try desk().read(
      History.outletDay, .init(device: Self.device, date: try town.status().date))
    #expect(day.draws == 1 && day.rationPiastres == 3_000 && day.reversals == 1)
  }

  /// The month turns; what was left of bread can be spent on goods, and is used first.
  func sellsOnPoints() throws {
    let today = CivilDate(try town.status().date)
    try town.dispense(1, on: cards[0])
    try town.drive(to: Month(containing: today).next.firstDay)
    let points = try #require(try quotas()[0].left?.pointsPiastres)
    #expect(points > 0 && points % 10 == 0)
    let drawn = try dispense(1, on: cards[0])
    #expect(drawn.goods?.drawn?.pointsPiastres == min(points, 3_000))
  }

  /// What each of the two heads has left.
  func quotas() throws -> [RationQuotaResponse] {
    try cards.map {
      try desk().read(Ration.quota, .init(card: Town.chip($0), device: Self.device))
    }
  }

  private func dispense(_ bottles: Int32, on card: UInt64) throws -> DispenseGoodsResponse {
    try desk().act(Ration.dispense) {
      DispenseGoodsRequest(
        requestId: $0, card: Town.chip(card), device: Self.device,
        lines: [.init(item: "OIL", quantity: bottles)])
    }
  }

  private func desk() throws -> RoleDesk { try town.desk("grocer", as: Town.Clerk.grocer) }
}
