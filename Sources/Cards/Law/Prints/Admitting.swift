/// What the wrong-print rule counts to.
public enum WrongPrintRule {
  /// Wrong prints in a row that are refused and tolerated; the next one stops the card (R93: «أكثر من 7 مرات», C-17).
  public static let tolerated: UInt8 = 7

  /// Attempts that a card has left after so many wrong prints in a row: a wrong one at the last of them stops it.
  public static func attemptsLeft(after wrong: UInt8) -> UInt32 {
    UInt32(tolerated) + 1 - UInt32(min(wrong, tolerated + 1))
  }
}

/// Whether a card can be verified, and what that rests on.
public struct Verifiability: Hashable, Sendable {
  /// Codes of the enrolled fingers.
  public let fingers: [UInt8]
  public let attemptsLeft: UInt32
  public let restsOn: UInt64
}

extension State {
  /// The gate of the health service: the card's own, and health announced where the unit stands and where the holder
  /// lives (R85).
  func admitToHealth(_ presented: Presented, _ occasion: Occasion) throws(Refusal) -> CardID {
    let card = try admit(presented, occasion)
    guard !occasion.caller.office.isNone else { throw Refusal(.officeNeeded) }
    let here = offices[occasion.caller.office].governorate
    let home = citizens[cards[card].citizen].governorate
    for governorate in [here, home]
    where !isActive(.health, in: governorate, on: occasion.today) {
      throw Refusal(.serviceNotActive, "governorate", governorate)
    }
    return card
  }

  /// What a unit is told of a card present, before anything is begun. Refuses as `Begin` does, but for enrolment.
  public func verifiability(
    of presented: Presented, for caller: Caller, _ stamp: Stamp
  ) throws(Refusal) -> Verifiability {
    let occasion = Occasion(caller: caller, stamp: stamp, entry: 0) { previous, _ in previous }
    let card = try admitToHealth(presented, occasion)
    return Verifiability(
      fingers: enrolments(of: card).map { enrolments[$0].finger },
      attemptsLeft: WrongPrintRule.attemptsLeft(after: cards[card].wrongPrints),
      restsOn: max(
        cards[card].lastEntry, announcements.lastEntry,
        citizens[cards[card].citizen].lastEntry))
  }

  /// The newest card of a person. Children under sixteen, and everybody else without one, are served by the ordinary ways
  /// (C-46).
  public func cardOfPerson(_ nationalID: Key) throws(Refusal) -> CardID {
    guard let id = citizen(nationalID: nationalID) else { throw Refusal(.citizenUnknown) }
    guard !citizens[id].card.isNone else { throw Refusal(.noCardForPerson) }
    return citizens[id].card
  }
}
