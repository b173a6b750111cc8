/// A service that a card can carry (R15, R16).
public enum Service: UInt8, Sendable, CaseIterable {
  /// Ration goods and bread, on the head's card (R55).
  case ration = 1
  case health
  /// Active on a card from its delivery (R67).
  case payments
}

/// A service's start in a governorate (R68, C-4).
public struct Announcement: DenseRecord, Equatable {
  public static let table: UInt32 = 9
  public static let layout: UInt32 = 1

  public var effectiveDay: Int32
  public var governorate: UInt8
  private var serviceCode: UInt8
  private var reserved: UInt16 = 0

  public static let empty = Announcement(
    governorate: 0, service: .ration, effectiveFrom: CivilDate(daysSince1970: 0))

  public init(governorate: UInt8, service: Service, effectiveFrom: CivilDate) {
    self.governorate = governorate
    serviceCode = service.rawValue
    effectiveDay = effectiveFrom.daysSince1970
  }

  public var service: Service { Service(rawValue: serviceCode)! }
  public var effectiveFrom: CivilDate { CivilDate(daysSince1970: effectiveDay) }
}
