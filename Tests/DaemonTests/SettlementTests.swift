import Cards
import Foundation
import Messages
import Testing

/// An outlet's days on the real daemon: closed by hand, by the clock, across a crash, and read by the ministry.
@Suite(.ownThread) struct SettlementTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  @Test
  func `a closed day never changes, whatever is drawn, taken back, killed or driven after it`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      try town.subsidise(125)
      let first = CivilDate(try town.status().date)
      _ = try town.drawLegacy(3, of: town.heads[0])
      let draw = try town.drawLegacy(2, of: town.heads[1])
      let closed = try town.closeDay()
      let settlement = try #require(closed.settlement)
      #expect(settlement.loaves == 5 && settlement.cashPiastres == 100)
      #expect(settlement.subsidyPiastres == 625 && settlement.duePiastres == 625)
      _ = try town.drawLegacy(4, of: town.heads[2])
      try town.reverse(draw.receipt)
      #expect(try await daemon.crash() == .signalled(9))
      try await DaemonProcess.with(home.daemon()) { daemon in
        try await daemon.waitUntilReady()
        try town.drive(to: first.adding(days: 1))
        try await expectSecond(of: first, after: settlement, in: town)
        try await expectFile(of: first, in: town)
        #expect(try await daemon.stop() == .exited(0))
      }
    }
  }

  /// The day's rest closes itself when the day is over: its draw, and the closed draw that was taken back.
  private func expectSecond(
    of day: CivilDate, after first: Wire.Settlement, in town: Town
  ) async throws {
    var settlements: [Wire.Settlement] = []
    for _ in 0..<100 where settlements.count < 2 {
      settlements = try town.settlements(of: day)
      if settlements.count < 2 { try await Task.sleep(for: .milliseconds(100)) }
    }
    try #require(settlements.count == 2)
    #expect(settlements[0] == first)
    #expect(settlements[1].number == 2 && settlements[1].sequence == 2)
    #expect(settlements[1].draws == .init(count: 1, loaves: 4, cashPiastres: 80))
    #expect(settlements[1].lateReversals == .init(count: 1, loaves: 2, cashPiastres: 40))
    #expect(settlements[1].loaves == 2 && settlements[1].duePiastres == 250)
  }

  private func expectFile(of day: CivilDate, in town: Town) async throws {
    let scratch = try ScratchDirectory()
    let file = scratch.path("day.csv")
    let outcome = try await home.command(
      "unicard-ministry", "settlements", "--from", "\(day)", "--to", "\(day)", "--csv", file,
      "--clerk", "\(Town.Clerk.ministry[0])"
    ).run()
    #expect(outcome.code == 0)
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows.dropFirst().map { $0.split(separator: ",").last } == ["625", "250"])
  }
}

extension Town {
  fileprivate func subsidise(_ piastres: Int64) throws {
    let today = try status().date
    try together(Policies.set) {
      SetPolicyRequest(
        requestId: $0, key: "bread.subsidy_piastres_per_loaf", value: piastres,
        effectiveFrom: today)
    }
  }

  fileprivate func closeDay() throws -> CloseDayResponse {
    try desk("bakery", as: Clerk.bakery).act(Settlements.closeDay) {
      CloseDayRequest(requestId: $0, device: Self.device)
    }
  }

  fileprivate func reverse(_ receipt: Wire.Receipt?) throws {
    try desk("bakery", as: Clerk.bakery).act(Bread.reverse) {
      ReverseRequest(requestId: $0, device: Self.device, entry: receipt?.entry ?? 0)
    }
  }

  fileprivate func settlements(of day: CivilDate) throws -> [Wire.Settlement] {
    try desk("bakery", as: Clerk.bakery).read(
      Settlements.list,
      ListSettlementsRequest(device: Self.device, from: Wire.Date(day), to: Wire.Date(day))
    ).settlements
  }
}
