/// The calendar of the offices: which days count when a term is given in working days (R100, C-39).
public struct WorkingDays: Hashable, Sendable {
  /// Days of the week on which offices are closed.
  public let weekend: Set<Weekday>

  /// Listed holidays: policy, changed by decree, never a formula.
  public let holidays: Set<CivilDate>

  /// A calendar of these holidays and this weekend, Friday and Saturday in Egypt.
  public init(holidays: Set<CivilDate>, weekend: Set<Weekday> = [.friday, .saturday]) {
    precondition(weekend.count < Weekday.allCases.count, "A week without a working day.")
    self.holidays = holidays
    self.weekend = weekend
  }

  /// Whether offices are open on a date.
  public func isWorkingDay(_ date: CivilDate) -> Bool {
    !weekend.contains(date.weekday) && !holidays.contains(date)
  }

  /// The nth working day after a date; the date itself never counts.
  public func day(_ count: Int, after date: CivilDate) -> CivilDate {
    precondition(count > 0, "Working days are counted from one.")
    var day = date
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
