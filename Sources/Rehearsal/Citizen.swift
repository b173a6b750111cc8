public import Cards

/// What someone is to a household on its ration card.
public enum Relation: String, CaseIterable, Sendable {
  case head, spouse, child, dependant
  /// Of no ration household: holds health and payments only (C-53).
  case none
}

/// One row of the generated population.
public struct Citizen: Hashable, Sendable {
  /// The household's number, counted from 1; nil for a citizen of none.
  public let household: Int?

  /// What the citizen is to the household.
  public let relation: Relation

  /// Real structure, made-up digits.
  public let nationalID: NationalID

  /// Four parts, in Arabic.
  public let name: PersonName

  /// Nil for one without a mobile in his own name (C-33).
  public let mobile: MobileNumber?

  /// Whether the household's bread counts this person.
  public let bread: Bool

  /// Whether the household's ration counts this person.
  public let ration: Bool

  /// The household's old card; stands with its head, nil for a household that never had one.
  public let legacyCard: LegacyCardNumber?

  /// Where the citizen lives.
  public let governorate: GovernorateCode

  /// Where the citizen's card will wait: one centre for a household.
  public let centre: OfficeCode
}
