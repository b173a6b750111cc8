public import Cards

/// A made-up Port Said: households and citizens that look real and belong to nobody.
///
/// The same options give the same people, in the same order. People are made as they are asked
/// for; half a million need no more memory than one family.
public struct Population: Sendable {
  /// Another seed, other people.
  public var seed: UInt64

  /// How many ration households, about four people each.
  public var households: Int

  /// How many citizens belong to none of them.
  public var outsiders: Outsiders

  /// The day on which they are as old as they are.
  public var today: CivilDate

  /// How many national IDs in a hundred carry a check digit that no known rule gives.
  public var disagreeingPercent: Int

  /// The citizens who belong to no ration household (C-53).
  public enum Outsiders: Hashable, Sendable {
    case perHousehold(Double)
    /// As many as make this number of citizens in all.
    case upTo(citizens: Int)
  }

  /// A population on 1 March 2025, a month before bread begins, unless another day is given.
  public init(
    seed: UInt64 = 1, households: Int, outsiders: Outsiders = .perHousehold(0.25),
    today: CivilDate = CivilDate(year: 2025, month: 3, day: 1)!, disagreeingPercent: Int = 0
  ) {
    self.seed = seed
    self.households = households
    self.outsiders = outsiders
    self.today = today
    self.disagreeingPercent = disagreeingPercent
  }

  /// The pilot's size (C-7): 42,000 households, 500,000 citizens.
  public static let portSaid = Population(
    households: 42_000, outsiders: .upTo(citizens: 500_000))
}

extension Population: Sequence {
  /// The people, from the first household's head on.
  public func makeIterator() -> PopulationIterator { PopulationIterator(self) }
}
