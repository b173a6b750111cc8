/// What a household may still draw in goods, and the last entry that the answer rests on.
public struct RationLeft: Hashable, Sendable {
  public let left: RationValue
  /// Persons that the month's value counts.
  public let persons: Int32
  /// The last day on which it can be drawn.
  public let lastDay: CivilDate
  public let restsOn: UInt64
}

extension State {
  /// What the household behind a presented card may still draw at a grocer's terminal: every gate of a draw, without the
  /// draw and without the PIN. Refuses as `dispenseGoods` does.
  public func rationLeft(
    on presented: Presented, at device: Code, for caller: Caller, _ stamp: Stamp
  ) throws(Refusal) -> RationLeft {
    let occasion = Occasion(caller: caller, stamp: stamp, entry: 0) { previous, _ in previous }
    let (household, place) = try admitToRation(presented, at: .grocer, device, occasion)
    let account = settledRation(household, on: stamp.date).account
    return RationLeft(
      left: account.rationLeft, persons: Int32(account.rationPersons),
      lastDay: Month(containing: stamp.date).lastDay,
      restsOn: max(lastEntry(of: household, at: place), grants.lastEntry))
  }

  /// The last entry that a look at a household's account at a terminal rests on, or a later one.
  func lastEntry(of household: HouseholdID, at place: DrawPlace) -> UInt64 {
    max(
      cards[place.card].lastEntry, households[household].lastEntry,
      devices.lastEntry(around: place.device), announcements.lastEntry, policyValues.lastEntry)
  }

  /// The price list as it stands on a date: for each item, by code, the row in force, then those to come by date; of two
  /// rows for one day the later counts.
  public func prices(on date: CivilDate) -> [Good] {
    goodsByItem.keys.sorted { $0.text < $1.text }.flatMap { standingRows(of: $0, on: date) }
  }

  private func standingRows(of item: Code, on date: CivilDate) -> [Good] {
    let inForce = good(item, on: date)
    let toCome = goodsByItem[item, default: []].sorted()
      .filter { goods[$0].effectiveDay > date.daysSince1970 }
    let byDay = Dictionary(toCome.map { (goods[$0].effectiveDay, $0) }) { $1 }
    let rows = byDay.keys.sorted().compactMap { byDay[$0] }
    return ((inForce.map { [$0] } ?? []) + rows).map { goods[$0] }
  }

  /// The grants of a month and of those after it, by governorate and first month.
  public func grants(from month: Month) -> [Grant] {
    grants.handles.map { grants[$0] }
      .filter { $0.amountPiastres > 0 && $0.lastMonth >= month }
      .sorted { ($0.governorate, $0.firstMonth) < ($1.governorate, $1.firstMonth) }
  }
}
