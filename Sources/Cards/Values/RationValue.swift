/// What a household may have in ration goods, or had, by where it comes from (R73): piastres of entitlement, which are
/// not money and never become any.
///
/// All three lapse when the month ends. What was earned or given earlier is used first: points stem from the month before,
/// a grant was given for a while, the month's own value comes anew.
public struct RationValue: Hashable, Sendable, BitwiseCopyable {
  /// Points for the bread that the month before left undrawn (facts §4.3).
  public var pointsPiastres: Int64
  /// Temporary grants.
  public var grantPiastres: Int64
  /// The month's own value, by persons.
  public var monthPiastres: Int64

  public init(pointsPiastres: Int64 = 0, grantPiastres: Int64 = 0, monthPiastres: Int64 = 0) {
    self.pointsPiastres = pointsPiastres
    self.grantPiastres = grantPiastres
    self.monthPiastres = monthPiastres
  }

  public static let zero = RationValue()

  /// All of it.
  public var piastres: Int64 { pointsPiastres + grantPiastres + monthPiastres }

  /// The part of it that so many piastres use up, the older right first; all of it where they are more.
  public func part(using piastres: Int64) -> RationValue {
    let points = min(pointsPiastres, max(0, piastres))
    let grant = min(grantPiastres, max(0, piastres - points))
    let month = min(monthPiastres, max(0, piastres - points - grant))
    return RationValue(pointsPiastres: points, grantPiastres: grant, monthPiastres: month)
  }

  public static func - (one: RationValue, other: RationValue) -> RationValue {
    RationValue(
      pointsPiastres: one.pointsPiastres - other.pointsPiastres,
      grantPiastres: one.grantPiastres - other.grantPiastres,
      monthPiastres: one.monthPiastres - other.monthPiastres)
  }
}
