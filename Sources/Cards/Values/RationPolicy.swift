/// How much in ration goods a household may have (facts §4.3): the ministry's numbers on one date.
public struct RationPolicy: Hashable, Sendable, BitwiseCopyable {
  /// How many persons count in full.
  public let firstPersons: Int64
  /// For each of them and month.
  public let piastresPerFirstPerson: Int64
  /// For each person beyond them and month.
  public let piastresPerFurtherPerson: Int64
  /// For each loaf of the month before that was not drawn.
  public let piastresPerUndrawnLoaf: Int64

  public init(
    firstPersons: Int64, piastresPerFirstPerson: Int64, piastresPerFurtherPerson: Int64,
    piastresPerUndrawnLoaf: Int64
  ) {
    self.firstPersons = firstPersons
    self.piastresPerFirstPerson = piastresPerFirstPerson
    self.piastresPerFurtherPerson = piastresPerFurtherPerson
    self.piastresPerUndrawnLoaf = piastresPerUndrawnLoaf
  }

  /// The month's value of so many persons; bread-only dependants are none of them.
  public func monthPiastres(for persons: Int64) -> Int64 {
    let first = min(persons, firstPersons)
    return first * piastresPerFirstPerson + (persons - first) * piastresPerFurtherPerson
  }

  /// The points that so many undrawn loaves earn.
  public func pointsPiastres(for undrawn: Loaves) -> Int64 {
    Int64(undrawn.count) * piastresPerUndrawnLoaf
  }
}
