public import Messages

/// Which closed settlements are asked for.
public struct WantedSettlements: Sendable, Hashable {
  /// Whose, by handle; or of which governorate's outlets; or everybody's.
  public enum Owner: Sendable, Hashable {
    case outlet(UInt32)
    case governorate(UInt8)
    case everybody
  }

  public let owner: Owner
  /// First and last day, as days since 1970-01-01 in Cairo.
  public let days: ClosedRange<Int32>
  /// Of one outlet the one of that number; 0 for all.
  public let number: UInt32

  public init(_ owner: Owner, days: ClosedRange<Int32>, number: UInt32 = 0) {
    self.owner = owner
    self.days = days
    self.number = number
  }
}

/// A closed settlement, and the outlet as it is registered.
public struct ClosedSettlement: Sendable, Hashable {
  /// Its place in the views; the next page begins after it.
  public let serial: UInt64
  /// The entry that closed it.
  public let entry: UInt64
  public let settlement: Written.SettlementClosed
  public let code: String
  public let name: String
  /// Code of the outlet's kind.
  public let kind: UInt8
  public let governorate: UInt8
}
