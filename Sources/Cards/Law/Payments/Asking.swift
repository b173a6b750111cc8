extension State {
  /// Tells what is on the account to whoever holds the card and knows its PIN. An entry, since the try is counted.
  func tellBalance(_ use: CardAtTerminal, _ occasion: Occasion) throws(Refusal) -> Decision {
    let till = try till(ofCaller: use.device, occasion)
    let card = try admit(use.card, occasion)
    let citizen = try accountHolder(of: card)
    return try withPIN(use.pin, of: card, occasion) { () throws(Refusal) in
      Decision(
        .money(.balance(balance(of: citizen, on: occasion.today), place(till, card))))
    }
  }

  /// What is on the account of the citizen with that national ID, held amounts as they are on the day.
  public func account(
    nationalID: Key, _ stamp: Stamp
  ) throws(Refusal) -> AccountSeen {
    guard let citizen = citizen(nationalID: nationalID) else { throw Refusal(.citizenUnknown) }
    return AccountSeen(
      citizen: citizen, isActive: citizens[citizen].accountIsActive,
      balance: balance(of: citizen, on: stamp.date), restsOn: citizens[citizen].lastEntry)
  }
}

/// An account as its holder, or his post office, sees it.
public struct AccountSeen: Hashable, Sendable {
  public let citizen: CitizenID
  /// False until his first card is handed over (C-8).
  public let isActive: Bool
  public let balance: AccountBalance
  /// The last entry that the answer rests on.
  public let restsOn: UInt64
}
