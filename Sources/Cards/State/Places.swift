/// The four kinds of delivery centre (R57).
public enum OfficeKind: UInt8, Sendable, CaseIterable {
  case post = 1
  case supply
  case healthInsurance
  /// The governorate's headquarters, where window 2 takes place (R59).
  case governorate
}

/// A delivery centre.
public struct Office: DenseRecord, Equatable {
  public static let table: UInt32 = 4
  public static let layout: UInt32 = 2

  public var code: Code
  public var name: Label
  public var governorate: UInt8
  private var kindCode: UInt8
  private var reserved0: UInt16 = 0
  private var reserved1: UInt32 = 0
  /// Cash that its clerks took in for accounts, below zero for what it owes: the other side of the deposits.
  public var cashPiastres: Int64

  public static let empty = Office(
    code: .none, kind: .post, governorate: 0, name: Label())

  public init(code: Code, kind: OfficeKind, governorate: UInt8, name: Label) {
    self.code = code
    self.name = name
    self.governorate = governorate
    kindCode = kind.rawValue
    cashPiastres = 0
  }

  public var kind: OfficeKind { OfficeKind(rawValue: kindCode)! }
}

/// What an outlet gives against the card (R71, R87, R88).
public enum OutletKind: UInt8, Sendable, CaseIterable {
  case bakery = 1
  case grocer
  /// A merchant who takes the card for purchases (R87).
  case merchant
  /// A cash machine of Egypt Post, the only ones that pay out (R88, C-37).
  case postATM
  /// A government body that is paid on the platform (R90).
  case agency
}

/// A place that serves the card, and what it has given out in all.
public struct Outlet: DenseRecord, Equatable {
  public static let table: UInt32 = 5
  public static let layout: UInt32 = 3

  public var code: Code
  /// Loaves ever drawn here, reversals taken off: the other side of `Household.lifetimeLoaves`.
  public var lifetimeLoaves: Int64
  /// Money that accounts paid to it and it is owed; below zero where it took in more than it gave.
  public var clearingPiastres: Int64
  /// Ration value ever drawn here in goods, in piastres: the other side of `Household.lifetimeRationPiastres`.
  public var lifetimeRationPiastres: Int64
  public var name: Label
  public var governorate: UInt8
  private var kindCode: UInt8
  private var reserved0: UInt16 = 0
  private var reserved1: UInt32 = 0

  public static let empty = Outlet(
    code: .none, kind: .bakery, governorate: 0, name: Label())

  public init(code: Code, kind: OutletKind, governorate: UInt8, name: Label) {
    self.code = code
    self.name = name
    self.governorate = governorate
    kindCode = kind.rawValue
    lifetimeLoaves = 0
    clearingPiastres = 0
    lifetimeRationPiastres = 0
  }

  public var kind: OutletKind { OutletKind(rawValue: kindCode)! }
}

/// A terminal: it stands in one outlet and one uid speaks for it.
public struct Device: DenseRecord, Equatable {
  public static let table: UInt32 = 6
  public static let layout: UInt32 = 1

  public var code: Code
  public var outlet: OutletID
  /// The outlet's own account or its gateway's.
  public var uid: UInt32

  public static let empty = Device(code: .none, outlet: .none, uid: 0)

  public init(code: Code, outlet: OutletID, uid: UInt32) {
    self.code = code
    self.outlet = outlet
    self.uid = uid
  }
}
