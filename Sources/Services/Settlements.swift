internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// What outlets are settled for: the open account from the state, closed ones from the views.
  mutating func addSettlements() {
    command(Settlements.closeDay, requiring: .closeSettlement) { request, _ throws(Status) in
      let device = try Cards.Code(device: request.device)
      return Asked(command: .closeDay(device: device), device: device.text)
    } answer: { answer, told in
      guard case .dayClosed(let settlement) = answer else { return nil }
      let outlet = told.outlet(settlement.outlet)
      return CloseDayResponse(
        receipt: told.receipt,
        settlement: Wire.Settlement(settlement, of: outlet, closedBy: told.entered.number))
    }
    addOneSettlement()
    addSettlementList()
  }

  private mutating func addOneSettlement() {
    reading(Settlements.get, requiring: .readSettlement, on: desk.historyLane) {
      request, _ throws(Status) in
      (whose: try SettledOutlet(request.outlet, request.device), number: request.number)
    } look: { asked, state, caller, stamp throws(Refusal) in
      guard let outlet = try asked.whose.outlet(in: state, for: caller, stamp) else {
        throw Refusal(.outletUnknown, "outlet", "")
      }
      // What is open may have been decided this moment; a closed one has long been durable.
      return Look(
        (outlet, state.runningSettlement(of: outlet, on: stamp.date)),
        restsOn: asked.number == 0 ? nil : 0)
    } tell: { found, asked, desk throws(Status) in
      if asked.number == 0 { return GetSettlementResponse(settlement: found.1) }
      let wanted = SettlementsWanted(outlet: found.0, number: asked.number)
      let closed = try desk.views { try $0.settlements(wanted, after: 0, limit: 1) }
      guard let settlement = closed.first else {
        throw Status(Refusal(.settlementUnknown, "number", asked.number))
      }
      return GetSettlementResponse(settlement: Wire.Settlement(settlement))
    }
  }

  private mutating func addSettlementList() {
    reading(Settlements.list, requiring: .listSettlements, on: desk.historyLane) {
      request, _ throws(Status) in
      (
        whose: try SettledOutlet(request.outlet, request.device),
        governorate: request.governorate == 0
          ? nil : try GovernorateCode(residence: request.governorate, field: "governorate").number,
        from: try CivilDate(request.from, field: "from"),
        to: try CivilDate(request.to, field: "to"),
        paging: try Paging(size: request.pageSize, token: request.pageToken)
      )
    } look: { asked, state, caller, stamp throws(Refusal) in
      Look(try asked.whose.outlet(in: state, for: caller, stamp), restsOn: 0)
    } tell: { outlet, asked, desk throws(Status) in
      let wanted = SettlementsWanted(
        outlet: outlet, governorate: asked.governorate, from: asked.from, to: asked.to)
      let page = try desk.views {
        try $0.settlements(wanted, after: asked.paging.start ?? 0, limit: asked.paging.size)
      }
      let isFull = page.count == asked.paging.size
      return ListSettlementsResponse(
        settlements: page.map { Wire.Settlement($0) },
        nextPageToken: isFull ? page.last.map { "\($0.serial)" } ?? "" : "")
    }
  }
}

/// Whose settlements are asked for: an outlet's caller names his terminal, the ministry an outlet or none.
private struct SettledOutlet: Sendable {
  let code: Cards.Code?
  let device: Cards.Code?

  init(_ outlet: String, _ device: String) throws(Status) {
    code = outlet.isEmpty ? nil : try Cards.Code(outlet, field: "outlet")
    self.device = device.isEmpty ? nil : try Cards.Code(device: device)
  }

  /// The outlet; nil for all of them, which no outlet's caller may see.
  func outlet(
    in state: borrowing State, for caller: Caller, _ stamp: Stamp
  ) throws(Refusal) -> OutletID? {
    if let kind = caller.role.outletKind {
      guard let device else { throw Refusal(.deviceUnknown) }
      return try state.outlet(kind, of: device, for: caller, stamp)
    }
    guard let code else { return nil }
    guard let found = state.outlet(code: code) else {
      throw Refusal(.outletUnknown, "outlet", code.text)
    }
    return found
  }
}

extension State {
  /// An outlet's account as it stands on a day: without acts where its last day is over.
  fileprivate func runningSettlement(of outlet: OutletID, on today: CivilDate) -> Wire.Settlement {
    let account = settledAccount(of: outlet, on: today, entry: 0).account
    let day = account.lastDay == today.daysSince1970 ? account.lastSequence : 0
    let running =
      account.settled(outlet, under: policy)
      ?? Settlement(
        outlet: outlet, number: account.closed + 1, day: today.daysSince1970, sequence: day + 1,
        totals: SettlementTotals(),
        subsidyPerLoafPiastres: policy.value(.breadSubsidyPiastresPerLoaf, on: today))
    return Wire.Settlement(running, of: KnownPlaces.Place(outlets[outlet]), closedBy: 0)
  }
}
