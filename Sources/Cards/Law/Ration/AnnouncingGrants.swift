extension State {
  /// A grant for months to come, so that no household has opened one of them without it. Grants of one month add up; the
  /// same one twice is a mistake.
  func announcing(_ grant: Grant, _ occasion: Occasion) throws(Refusal) -> [Event] {
    guard (1...Grant.highestPiastres).contains(grant.amountPiastres) else {
      throw Refusal(.amountNotPositive)
    }
    guard grant.firstMonth > Month(containing: occasion.today),
      grant.firstMonth <= grant.lastMonth
    else { throw Refusal(.dateInPast) }
    let isAnnounced = grants.handles.contains { grants[$0].says(the: grant) }
    guard !isAnnounced else { throw Refusal(.alreadyAnnounced) }
    return [.grantAnnounced(grants.next, grant)]
  }
}

extension Grant {
  /// The most that a grant may give to a card in a month: 100,000 pounds.
  static let highestPiastres: Int64 = 10_000_000
}
