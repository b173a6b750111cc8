extension State {
  /// Hands a card over to the one it was made for: his own ID, his own mobile, inside the window, at the right place,
  /// by a clerk of Egypt Post (R62, R64, C-10). His account becomes active, and payments with it (R67, C-8).
  func deliver(
    _ presented: Presented, to nationalID: Key, mobile: UInt64, pin: Key, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard let id = card(number: presented.number) else { throw Refusal(.cardUnknown) }
    guard presented.isPresent else { throw Refusal(.cardNotPresent) }
    guard let citizen = citizen(nationalID: nationalID) else { throw Refusal(.citizenUnknown) }
    let card = cards[id]
    guard card.citizen == citizen else { throw Refusal(.nationalIDMismatch) }
    guard citizens[citizen].mobile != 0 else { throw Refusal(.waitingMobile) }
    guard citizens[citizen].mobile == mobile else { throw Refusal(.mobileMismatch) }
    try requireDeliverable(id, occasion)
    guard card.place == occasion.caller.office else { throw wrongCentre(card.place) }
    var events: [Event] = [.cardDelivered(id, pin: pin)]
    if !citizens[citizen].accountIsActive { events.append(.accountActivated(citizen)) }
    let household = citizens[citizen].household
    let carriesRation = !household.isNone && households[household].head == citizen
    return Decision(
      .delivered(expiresOn: card.expires, carriesRation: carriesRation), events: events)
  }

  /// Inside a window and inside its validity. A card whose centre is the headquarters stands in the right house for
  /// window 2 as it is: the holder's month does not wait for a clerk to forward it to himself (C-9, C-10).
  private func requireDeliverable(_ id: CardID, _ occasion: Occasion) throws(Refusal) {
    let card = cards[id]
    if case .notified(let windows) = card.life, occasion.today > windows.firstEnds,
      offices[card.centre].kind == .governorate
    {
      _ = try CardLife.atHeadquarters(windows).after(.deliver, on: occasion.today)
    } else {
      _ = try step(.deliver, id, occasion)
    }
    guard occasion.today <= card.expires else {
      throw Refusal(.cardExpired, "expired_on", card.expires)
    }
  }
}
