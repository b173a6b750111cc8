/// What a household has used of one month's bread.
public struct BreadUse: Hashable, Sendable, BitwiseCopyable {
  /// Drawn in this month, reversals taken off.
  public var drawn: Loaves

  /// Lapsed in this month; always zero while `carry` is `.month`.
  public var lapsed: Loaves

  /// What was drawn and what lapsed, in loaves.
  public init(drawn: Loaves = .zero, lapsed: Loaves = .zero) {
    self.drawn = drawn
    self.lapsed = lapsed
  }

  /// A month not yet begun.
  public static let none = BreadUse()
}

/// How many loaves a household may still draw today (R73): a pure function of the day, the persons
/// counted in this cycle, what the month has seen, and policy.
///
/// With `carry` `.month`:
/// `persons × min(perMonth, perDay × min(day + advance, days in month)) − drawn`.
///
/// With `carry` `.none` each day's loaves belong to that day. A draw takes today's first, then those
/// of the days ahead; when a day ends, what is left of the loaves granted up to it lapses. Lapsed
/// loaves do not use up the month's cap, which bounds what is drawn: the 31st still brings its five
/// to a household that has drawn nothing.
public enum BreadQuota {
  /// Never below zero, also when more was drawn than is allowed (a paper list caught up later).
  public static func available(
    persons: Int32, on date: CivilDate, used: BreadUse, under policy: BreadPolicy
  ) -> Loaves {
    let used = settled(used, persons: persons, on: date, under: policy)
    let lastDay = min(date.day + Int(policy.advanceDays), Month(containing: date).days)
    let granted = granted(through: lastDay, to: persons, under: policy) - used.lapsed
    let cap = Loaves(persons * policy.loavesPerPersonMonth)
    return max(.zero, min(granted, cap) - used.drawn)
  }

  /// The month's use as it stands on a date: with `carry` `.none`, the days before it have lapsed.
  /// The date must lie in the month that `used` speaks of; a later month begins from `.none`.
  public static func settled(
    _ used: BreadUse, persons: Int32, on date: CivilDate, under policy: BreadPolicy
  ) -> BreadUse {
    guard policy.carry == .none else { return used }
    let past = granted(through: date.day - 1, to: persons, under: policy)
    return BreadUse(drawn: used.drawn, lapsed: max(used.lapsed, past - used.drawn))
  }

  /// What the days of the month up to and including one bring, before the month's cap.
  private static func granted(
    through day: Int, to persons: Int32, under policy: BreadPolicy
  ) -> Loaves {
    Loaves(persons * policy.loavesPerPersonDay * Int32(day))
  }
}
