public import Messages

extension Desk {
  /// The cards that wait at the clerk's own centre, a page of the daemon's at a time.
  func eachPageOfWaitingCards(
    in state: Wire.CardState, lapsed: Bool, _ body: ([Wire.WaitingCard]) throws -> Void
  ) throws {
    var token = ""
    repeat {
      let request = ListCardsRequest(
        state: state, lapsed: lapsed, pageSize: 1000, pageToken: token)
      let page = try read(Messages.Collection.list, request)
      try body(page.cards)
      token = page.nextPageToken
    } while !token.isEmpty
  }

  /// The references of the own centre's cards in a state whose window has lapsed.
  public func lapsedCards(in state: Wire.CardState) throws -> [UInt64] {
    var cards: [UInt64] = []
    try eachPageOfWaitingCards(in: state, lapsed: true) { cards += $0.map(\.card) }
    return cards
  }
}
