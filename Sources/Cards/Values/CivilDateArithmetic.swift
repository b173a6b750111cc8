/// Moving along the calendar. A step past the year 9999 or before the year 1 is a bug and traps.
extension CivilDate {
  /// The date so many days on, or back.
  public func adding(days: Int) -> CivilDate {
    CivilDate(daysSince1970: daysSince1970 + Int32(days))
  }

  /// The same day so many months on, or the last day of that month if it is shorter (C-14):
  /// 31 January and one month is 28 or 29 February.
  public func addingMonths(_ months: Int) -> CivilDate {
    let target = Month(containing: self).adding(months)
    return target.firstDay.adding(days: min(day, target.days) - 1)
  }

  /// The same day so many years on; 29 February becomes the 28th in a common year (C-42).
  public func addingYears(_ years: Int) -> CivilDate {
    addingMonths(years * 12)
  }

  /// Days from this date to another, negative if the other is earlier.
  public func days(to other: CivilDate) -> Int {
    Int(other.daysSince1970) - Int(daysSince1970)
  }

  /// Whole years lived on `date` by someone born on this one; 0 before the first birthday.
  public func age(on date: CivilDate) -> Int {
    let years = date.year - year
    return max(0, date < addingYears(max(0, years)) ? years - 1 : years)
  }

  /// Whether someone born on this date is older than so many years: strictly after that
  /// birthday, not on it (C-31).
  public func isOlder(than years: Int, on date: CivilDate) -> Bool {
    date > addingYears(years)
  }
}
