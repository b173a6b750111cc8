/// A temporary grant: so much more for every ration card of a governorate, in each of some months (facts §4.3).
public struct Grant: DenseRecord, Equatable {
  public static let table: UInt32 = 21
  public static let layout: UInt32 = 1

  /// For each card and month, in piastres of entitlement.
  public var amountPiastres: Int64
  /// `Month.index` of the first and of the last month.
  public var firstMonthIndex: Int32
  public var lastMonthIndex: Int32
  public var governorate: UInt8
  private var reserved0: UInt8 = 0
  private var reserved1: UInt16 = 0
  /// Through which household heads have been told of it.
  public var toldThrough: HouseholdID

  public static let empty = Grant(
    governorate: 0, amountPiastres: 0, from: Month(index: 12), through: Month(index: 12))

  public init(governorate: UInt8, amountPiastres: Int64, from first: Month, through last: Month) {
    self.governorate = governorate
    self.amountPiastres = amountPiastres
    firstMonthIndex = first.index
    lastMonthIndex = last.index
    toldThrough = .none
  }

  public var firstMonth: Month { Month(index: firstMonthIndex) }
  public var lastMonth: Month { Month(index: lastMonthIndex) }

  /// Whether another says the same, however far it has been told.
  func says(the other: Grant) -> Bool {
    var other = other
    other.toldThrough = toldThrough
    return self == other
  }

  /// Whether it is given in a month.
  public func isGiven(in month: Month) -> Bool {
    (firstMonthIndex...max(firstMonthIndex, lastMonthIndex)).contains(month.index)
  }
}
