extension State {
  /// Changes the PIN at a machine of Egypt Post, with the card and the PIN so far.
  func changePIN(
    _ use: CardAtTerminal, to pin: Key, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    _ = try till(.postATM, use.device, occasion)
    let card = try admit(use.card, occasion)
    return try withPIN(use.pin, of: card, occasion) { () throws(Refusal) in
      try requireNew(pin, for: card)
      return setting(pin, of: card, lifting: false)
    }
  }

  /// Sets a new PIN in person: the card is there, its holder showed his national ID to a clerk of Egypt Post (C-25). It
  /// unblocks a blocked PIN and lifts the suspension of a lost one; no other suspension, and nothing final.
  func resetPIN(
    _ presented: Presented, of nationalID: Key, to pin: Key, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard let card = card(number: presented.number) else { throw Refusal(.cardUnknown) }
    guard presented.isPresent else { throw Refusal(.cardNotPresent) }
    let life = cards[card].life
    let isPINLost = life == .suspended(.pinLost)
    if !isPINLost, let refusal = life.useRefusal { throw refusal }
    guard occasion.today <= cards[card].expires else {
      throw Refusal(.cardExpired, "expired_on", cards[card].expires)
    }
    guard citizen(nationalID: nationalID) == cards[card].citizen else {
      throw Refusal(.nationalIDMismatch)
    }
    try requireNew(pin, for: card)
    return setting(pin, of: card, lifting: isPINLost)
  }

  private func requireNew(_ pin: Key, for card: CardID) throws(Refusal) {
    guard pin != cards[card].pin else { throw Refusal(.pinUnchanged) }
  }

  private func setting(_ pin: Key, of card: CardID, lifting: Bool) -> Decision {
    Decision(
      .money(.pinSet(lastFour: cards[card].lastFour, suspensionLifted: lifting)),
      events: [.pinSet(card, pin: pin)] + (lifting ? [.cardResumed(card)] : []))
  }
}
