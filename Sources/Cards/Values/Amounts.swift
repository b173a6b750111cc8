/// Money, in whole piastres: a hundredth of a pound, the smallest sum there is. Never a fraction.
public struct Piastres: Hashable, Sendable, BitwiseCopyable {
  /// Whole piastres; negative for what is owed.
  public let count: Int64

  /// So many piastres.
  public init(_ count: Int64) { self.count = count }
}

/// Loaves of subsidised bread.
public struct Loaves: Hashable, Sendable, BitwiseCopyable {
  /// How many; negative only in differences.
  public let count: Int32

  /// So many loaves.
  public init(_ count: Int32) { self.count = count }
}

/// A count of one unit: adds, subtracts and compares with its own kind only.
///
/// The operators trap on overflow, for sums already known to fit; what comes from outside goes
/// through the `checked` forms, which answer nil.
public protocol Amount: AdditiveArithmetic, Comparable, CustomStringConvertible, Sendable {
  associatedtype Count: FixedWidthInteger & SignedInteger
  var count: Count { get }
  init(_ count: Count)
}

extension Amount {
  public static var zero: Self { Self(0) }
  public static func < (one: Self, other: Self) -> Bool { one.count < other.count }
  public static func + (one: Self, other: Self) -> Self { Self(one.count + other.count) }
  public static func - (one: Self, other: Self) -> Self { Self(one.count - other.count) }
  public static prefix func - (amount: Self) -> Self { Self(-amount.count) }

  public var description: String { String(count) }

  /// The sum, or nil when it does not fit.
  public func checkedAdding(_ other: Self) -> Self? {
    let (sum, overflow) = count.addingReportingOverflow(other.count)
    return overflow ? nil : Self(sum)
  }

  /// The difference, or nil when it does not fit.
  public func checkedSubtracting(_ other: Self) -> Self? {
    let (difference, overflow) = count.subtractingReportingOverflow(other.count)
    return overflow ? nil : Self(difference)
  }

  /// The product, or nil when it does not fit.
  public func checkedMultiplied(by factor: Count) -> Self? {
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow ? nil : Self(product)
  }
}

extension Piastres: Amount {}
extension Loaves: Amount {
  /// What the citizen pays for these loaves; cannot overflow for any price up to 40 million pounds.
  public func price(at perLoaf: Piastres) -> Piastres? {
    perLoaf.checkedMultiplied(by: Int64(count))
  }
}
