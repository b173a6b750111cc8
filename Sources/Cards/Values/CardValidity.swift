/// How long a card is good for: counted from the day it was issued (R36, C-42).
public struct CardValidity: Hashable, Sendable, BitwiseCopyable {
  /// The day the card was personalised.
  public let issuedOn: CivilDate

  /// The last day on which the card is valid: the same calendar date, years later.
  public let expiresOn: CivilDate

  /// The first day on which a renewal may be asked for.
  public let renewalOpensOn: CivilDate

  /// Issue on 2024-02-29 for three years: valid through 2027-02-28, renewal from 2027-01-28.
  public init(issuedOn: CivilDate, years: Int = 3, renewalMonthsBefore: Int = 1) {
    self.issuedOn = issuedOn
    expiresOn = CivilDate.cardExpiry(issuedOn: issuedOn, years: years)
    renewalOpensOn = expiresOn.addingMonths(-renewalMonthsBefore)
  }

  /// Whether the last valid day is past.
  public func hasExpired(on date: CivilDate) -> Bool { date > expiresOn }
}

extension CivilDate {
  /// The last valid day of a card issued on a date (C-42).
  public static func cardExpiry(issuedOn: CivilDate, years: Int) -> CivilDate {
    issuedOn.addingYears(years)
  }
}
