/// The roles, each with its own socket and group.
public enum Role: UInt8, Sendable, CaseIterable {
  case ministry = 1
  case post
  case print
  case governorate
  case hotline
  case sms
  case bakery
  /// Whoever operates the daemon.
  case `operator`
  /// The daemon itself: sweeps and counted refusals.
  case system
  /// A grocer (baddal), or a gateway relaying several.
  case grocer
  /// The acquirer of merchants' tills.
  case pos
  /// The switch of Egypt Post's cash machines.
  case atm
  /// The Digital Egypt platform.
  case platform
  /// A health-insurance unit.
  case health

  /// The kind of outlet where its terminals stand; nil for a role that has no terminals.
  public var outletKind: OutletKind? {
    switch self {
    case .bakery: .bakery
    case .grocer: .grocer
    case .pos: .merchant
    case .atm: .postATM
    case .ministry, .post, .print, .governorate, .hotline, .sms, .operator, .system, .platform,
      .health:
      nil
    }
  }

  /// Whether its terminals vouch for its uid: whoever a device is registered to may speak for it, without a clerk's row.
  public var isVouchedForByDevices: Bool { outletKind != nil }
}

/// A person the kernel knows by uid, in one role, at one office.
public struct Clerk: DenseRecord, Equatable {
  public static let table: UInt32 = 7
  public static let layout: UInt32 = 1

  public var name: Label
  public var uid: UInt32
  /// His office, which fixes the centre of what he does; none where the role has no centre.
  public var office: OfficeID
  private var roleCode: UInt8
  private var reserved0: UInt8 = 0
  private var reserved1: UInt16 = 0
  private var reserved2: UInt32 = 0

  public static let empty = Clerk(uid: 0, role: .system, office: .none, name: Label())

  public init(uid: UInt32, role: Role, office: OfficeID, name: Label) {
    self.uid = uid
    self.office = office
    self.name = name
    roleCode = role.rawValue
  }

  public var role: Role { Role(rawValue: roleCode)! }
}

/// Who is calling, as the kernel and the ledger know him; no request can claim to be somebody else.
public struct Caller: Hashable, Sendable {
  public let role: Role
  public let uid: UInt32
  /// None where nobody registered the uid in the role.
  public let clerk: ClerkID
  /// His office, from his registration.
  public let office: OfficeID

  public init(role: Role, uid: UInt32, clerk: ClerkID = .none, office: OfficeID = .none) {
    self.role = role
    self.uid = uid
    self.clerk = clerk
    self.office = office
  }

  /// The daemon itself.
  public static let system = Caller(role: .system, uid: 0)
}
