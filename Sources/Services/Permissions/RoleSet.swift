public import Cards

/// Some of the roles.
public struct RoleSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The one role.
  public init(_ role: Role) { rawValue = 1 << UInt16(role.rawValue) }

  public static let ministry = RoleSet(.ministry)
  public static let post = RoleSet(.post)
  public static let print = RoleSet(.print)
  public static let governorate = RoleSet(.governorate)
  public static let hotline = RoleSet(.hotline)
  public static let sms = RoleSet(.sms)
  public static let bakery = RoleSet(.bakery)
  public static let `operator` = RoleSet(.operator)
  public static let grocer = RoleSet(.grocer)
  public static let pos = RoleSet(.pos)
  public static let atm = RoleSet(.atm)
  public static let platform = RoleSet(.platform)
  public static let health = RoleSet(.health)

  /// Every role that has a socket.
  public static let everyone: RoleSet = [
    .ministry, .post, .print, .governorate, .hotline, .sms, .bakery, .grocer, .pos, .atm,
    .platform, .health, .operator,
  ]

  /// Whether the role is one of them.
  public func contains(_ role: Role) -> Bool { contains(RoleSet(role)) }
}

extension Role {
  /// The role of the socket with that name: `bakery` for `bakery.sock`. Nil for a name that is no role's.
  public init?(socket: String) {
    switch socket {
    case "ministry": self = .ministry
    case "post": self = .post
    case "print": self = .print
    case "governorate": self = .governorate
    case "hotline": self = .hotline
    case "sms": self = .sms
    case "bakery": self = .bakery
    case "grocer": self = .grocer
    case "pos": self = .pos
    case "atm": self = .atm
    case "platform": self = .platform
    case "health": self = .health
    case "operator": self = .operator
    default: return nil
    }
  }

  /// The name of the role's socket; nil for the daemon itself, which has none.
  public var socket: String? {
    switch self {
    case .ministry: "ministry"
    case .post: "post"
    case .print: "print"
    case .governorate: "governorate"
    case .hotline: "hotline"
    case .sms: "sms"
    case .bakery: "bakery"
    case .grocer: "grocer"
    case .pos: "pos"
    case .atm: "atm"
    case .platform: "platform"
    case .health: "health"
    case .operator: "operator"
    case .system: nil
    }
  }
}
