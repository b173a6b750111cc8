/// What a household may still draw, and the last entry that the answer rests on.
public struct QuotaLeft: Hashable, Sendable {
  public let today: Int32
  public let thisMonth: Int32
  /// Persons the quota counts.
  public let persons: Int32
  public let restsOn: UInt64
}

extension State {
  /// What the household behind a presented card may still draw at a terminal: every gate of a draw, without the draw and
  /// without the PIN. Refuses as `dispenseBread` does.
  public func quota(
    on presented: Presented, at device: Code, for caller: Caller, _ stamp: Stamp
  ) throws(Refusal) -> QuotaLeft {
    let occasion = Occasion(caller: caller, stamp: stamp, entry: 0) { previous, _ in previous }
    let (household, place) = try admitToRation(presented, at: .bakery, device, occasion)
    let left = breadLeft(household, on: stamp.date)
    return QuotaLeft(
      today: left.today, thisMonth: left.thisMonth, persons: left.persons,
      restsOn: lastEntry(of: household, at: place))
  }

  /// The outlet of a kind where the caller's own terminal stands.
  public func outlet(
    _ kind: OutletKind, of device: Code, for caller: Caller, _ stamp: Stamp
  ) throws(Refusal) -> OutletID {
    let occasion = Occasion(caller: caller, stamp: stamp, entry: 0) { previous, _ in previous }
    return try outlet(kind, at: device, occasion).1
  }

  /// Cards that stand at an office, or are on their way to it, from a handle on.
  ///
  /// - Parameters:
  ///   - wanted: which states are asked for; nil for all that wait in the house.
  ///   - lapsed: only those whose current window is over.
  public func cards(
    at office: OfficeID, where wanted: ((CardLife) -> Bool)?, lapsed: Bool, on today: CivilDate,
    from start: UInt32, limit: Int
  ) -> Scan<Card> {
    guard offices.contains(office) else { return Scan(found: [], next: 0) }
    return cards.scan(from: start, limit: limit) { card in
      let life = card.life
      guard wanted.map({ $0(life) && isHere(card, life, office) }) ?? (card.place == office) else {
        return false
      }
      return !lapsed || isLapsed(life, on: today)
    }
  }

  /// In the house; or shipped to it; or forwarded to it, which is its governorate's headquarters.
  private func isHere(_ card: Card, _ life: CardLife, _ office: OfficeID) -> Bool {
    switch life {
    case .inTransit: card.centre == office
    case .forwarded:
      offices[office].kind == .governorate
        && offices[office].governorate == offices[card.centre].governorate
    case .requested, .printed, .atCentre, .notified, .atHeadquarters, .active, .suspended,
      .stopped, .destroyed, .expired, .replaced:
      card.place == office
    }
  }

  private func isLapsed(_ life: CardLife, on today: CivilDate) -> Bool {
    switch life {
    case .notified(let windows): today > windows.firstEnds
    case .forwarded(let windows), .atHeadquarters(let windows): today > windows.secondEnds
    case .requested, .printed, .inTransit, .atCentre, .active, .suspended, .stopped, .destroyed,
      .expired, .replaced:
      false
    }
  }
}
