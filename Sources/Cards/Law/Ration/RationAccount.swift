extension State {
  /// Brings a household's ration account up to a date: with each month it begins anew, and what was left has lapsed.
  ///
  /// A month is opened by the first draw of goods in it, at the policy of its first day and with the grants announced
  /// before it began: so it comes out the same whenever that draw is. A read uses the account and drops the events.
  func settledRation(
    _ id: HouseholdID, on today: CivilDate
  ) -> (account: Household, events: [Event]) {
    var (account, events) = settled(id, on: today)
    let month = Month(containing: today)
    if account.rationCycle < month.index {
      account.rationCycle = month.index
      account.rationLeft = entitlement(of: account, in: month)
      events.append(.rationOpened(id, month, account.rationLeft))
    }
    return (account, events)
  }

  /// What a month brings to a household whose bread account stands in it (facts §4.3). A card that counts nobody for
  /// ration, a bread-only card, has no grants.
  private func entitlement(of account: Household, in month: Month) -> RationValue {
    let policy = policy.ration(on: month.firstDay)
    let grants = grantPiastres(in: account.governorate, month)
    return RationValue(
      pointsPiastres: policy.pointsPiastres(for: Loaves(account.undrawnLoaves)),
      grantPiastres: account.rationPersons > 0 ? grants : 0,
      monthPiastres: policy.monthPiastres(for: Int64(account.rationPersons)))
  }
}
