internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// The cards of the clerk's own centre, by state.
  mutating func addCardList() {
    reading(Messages.Collection.list, requiring: .listCards, on: desk.historyLane) {
      request, _ throws(Status) in
      (
        state: request.state, lapsed: request.lapsed,
        paging: try Paging(size: request.pageSize, token: request.pageToken)
      )
    } look: { asked, state, caller, stamp in
      let wanted = asked.state
      let scan = state.cards(
        at: caller.office,
        where: wanted == .unspecified ? nil : { Wire.CardState($0) == wanted },
        lapsed: asked.lapsed, on: stamp.date, from: asked.paging.handle, limit: asked.paging.size)
      return Look((scan.found.map { WaitingCard($0, state.cards[$0]) }, scan.next))
    } tell: { found, _, _ in
      ListCardsResponse(cards: found.0.map(\.told), nextPageToken: String(pageToken: found.1))
    }
  }
}

/// A card as the scan saw it.
private struct WaitingCard: Sendable {
  let id: CardID
  let lastFour: UInt16
  let life: CardLife

  init(_ id: CardID, _ card: Card) {
    self.id = id
    lastFour = card.lastFour
    life = card.life
  }

  var told: Wire.WaitingCard {
    Wire.WaitingCard(
      card: UInt64(id.number), lastFour: LastFour(lastFour).description,
      state: Wire.CardState(life), until: until.map { Wire.Date($0) })
  }

  /// Last day of the window that runs, if one does.
  private var until: CivilDate? {
    switch life {
    case .notified(let windows): windows.firstEnds
    case .forwarded(let windows), .atHeadquarters(let windows): windows.secondEnds
    case .requested, .printed, .inTransit, .atCentre, .active, .suspended, .stopped, .destroyed,
      .expired, .replaced:
      nil
    }
  }
}
