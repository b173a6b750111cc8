internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// The operator's own acts: looking, clocks, views. None touches a card.
  mutating func addOperator() {
    addStatus()

    command(Operator.driveClock, requiring: .driveClock) { request, _ throws(Status) in
      try CivilDate(request.date, field: "date")
    } see: { _, _, stamp in
      stamp
    } ask: { date, now, desk in
      // Today is where the clock stands: a step of nothing, which the law refuses.
      let target = date == now.date ? now.instant : desk.sevenInCairo(date)
      return Asked(command: .driveClock(to: target, from: now.instant))
    } answer: { answer, told in
      guard case .done = answer else { return nil }
      return DriveClockResponse(receipt: told.receipt)
    }

    command(Operator.confirmClock, requiring: .confirmClock) { _, _ in
      Asked(command: .confirmClock)
    } answer: { answer, told in
      guard case .done = answer else { return nil }
      return ConfirmClockResponse(receipt: told.receipt)
    }

    reading(Operator.rebuildViews, requiring: .rebuildViews, on: desk.historyLane) { _, _ in
    } look: { _, _, _, _ in
      Look((), restsOn: 0)
    } tell: { _, _, desk throws(Status) in
      RebuildViewsResponse(entries: try desk.views { try $0.rebuild() })
    }
  }

  /// The look at the state only makes sure who asks; the ledger then says how it does.
  private mutating func addStatus() {
    serve(Operator.status, requiring: .readStatus) { (_: StatusRequest, admitted) in
      admitted.look { (_: borrowing State, _, _) in
        Look((), restsOn: 0)
      } then: { _ in
        admitted.desk.status { admitted.complete(StatusResponse($0, admitted.desk)) }
      }
    }
  }
}

extension StatusResponse {
  fileprivate init(_ status: LedgerStatus, _ desk: Desk) {
    self.init(
      version: desk.version, ledger: status.ledger, epoch: status.epoch,
      rehearsal: status.isRehearsal, lastEntry: status.lastEntry, head: status.head,
      instantUnixNanos: status.moment.instant.unixNanoseconds,
      date: Wire.Date(status.moment.date), readOnly: status.readOnly?.rawValue ?? "",
      citizens: status.citizens, households: status.households, cards: status.cards,
      signingKey: status.publicKey)
  }
}
