internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// Reads that rest on views: the state says who may see what, the views say what happened.
  mutating func addHistory() {
    reading(History.card, requiring: .readCardHistory, on: desk.historyLane) {
      request, _ throws(Status) in
      (
        card: try CardID(request.card, orElse: .cardUnknown, "card"),
        paging: try Paging(size: request.pageSize, token: request.pageToken)
      )
    } look: { asked, state, _, _ throws(Refusal) in
      guard state.cards.contains(asked.card) else {
        throw Refusal(.cardUnknown, "card", asked.card.number)
      }
      return Look((), restsOn: 0)
    } tell: { _, asked, desk throws(Status) in
      let lines = try desk.views {
        try $0.lines(of: asked.card, before: asked.paging.start, limit: asked.paging.size)
      }
      let isFull = lines.count == asked.paging.size
      return HistoryResponse(
        lines: lines.map { Wire.HistoryLine($0) },
        nextPageToken: isFull ? lines.last.map { "\($0.entry)" } ?? "" : "")
    }

    reading(History.outletDay, requiring: .readOutletDay, on: desk.historyLane) {
      request, _ throws(Status) in
      (
        outlet: request.outlet.isEmpty ? nil : try Cards.Code(request.outlet, field: "outlet"),
        device: request.device.isEmpty ? nil : try Cards.Code(device: request.device),
        date: try CivilDate(request.date, field: "date")
      )
    } look: { asked, state, caller, stamp throws(Refusal) in
      let outlet = try whose(asked.outlet, asked.device, state, caller, stamp)
      return Look(outlet, restsOn: 0)
    } tell: { outlet, asked, desk throws(Status) in
      let day = try desk.views { try $0.day(of: outlet, on: asked.date) }
      return OutletDayResponse(
        draws: day.draws, loaves: day.loaves, reversals: day.reversals, refusals: day.refusals,
        throughEntry: day.throughEntry, rationPiastres: day.rationPiastres)
    }
  }
}

/// A bakery or a grocer sees the outlet of its own terminal; the ministry any outlet it names.
private func whose(
  _ outlet: Cards.Code?, _ device: Cards.Code?, _ state: borrowing State, _ caller: Caller,
  _ stamp: Stamp
) throws(Refusal) -> OutletID {
  if let kind = caller.role.ownOutlets {
    guard let device else { throw Refusal(.deviceUnknown) }
    return try state.outlet(kind, of: device, for: caller, stamp)
  }
  guard let outlet, let found = state.outlet(code: outlet) else {
    throw Refusal(.outletUnknown, "outlet", outlet?.text ?? "")
  }
  return found
}

extension Cards.Role {
  /// The kind of outlet whose day the role sees at its own terminals only; nil for who may see any.
  fileprivate var ownOutlets: Cards.OutletKind? {
    switch self {
    case .bakery: .bakery
    case .grocer: .grocer
    default: nil
    }
  }
}

extension Desk {
  /// Asks the views; whatever is wrong with them is UNAVAILABLE.
  func views<Found>(_ ask: (any HistoryReading) throws -> Found) throws(Status) -> Found {
    do {
      return try ask(history)
    } catch {
      throw .viewsUnavailable
    }
  }
}

extension Wire.HistoryLine {
  fileprivate init(_ line: RecordedLine) {
    self.init(
      entry: line.entry, instantUnixNanos: line.instant.unixNanoseconds, method: line.method,
      refused: line.refused ?? "", loaves: line.loaves, place: line.place,
      rationPiastres: line.rationPiastres)
  }
}
