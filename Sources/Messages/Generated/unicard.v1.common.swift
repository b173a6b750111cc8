// Generated from proto/unicard/v1/common.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages

extension Wire {
  /// How a card's number came to the terminal (R29: every operation needs the card itself).
  public enum EntryMode: WireEnum {
    /// Not said; refused wherever presence is asked for.
    case unspecified
    /// Read from the chip.
    case chip
    /// Read from the chip without contact.
    case contactless
    /// Keyed in by hand: no proof of presence.
    case keyed
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .chip, .contactless, .keyed] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .chip
      case 2: self = .contactless
      case 3: self = .keyed
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .chip: 1
      case .contactless: 2
      case .keyed: 3
      case .unrecognized(let number): number
      }
    }
  }
}

extension Wire {
  /// A service that a card can carry (R15; later phases add to it, R16).
  public enum Service: WireEnum {
    /// Not said; refused.
    case unspecified
    /// Ration goods and bread; carried by the household head's card (R55).
    case ration
    /// Universal health insurance.
    case health
    /// Electronic payments; active on a card from its delivery (R67).
    case payments
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .ration, .health, .payments] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .ration
      case 2: self = .health
      case 3: self = .payments
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .ration: 1
      case .health: 2
      case .payments: 3
      case .unrecognized(let number): number
      }
    }
  }
}

extension Wire {
  /// The four kinds of delivery centre (R57).
  public enum OfficeKind: WireEnum {
    /// Not said; refused.
    case unspecified
    /// A post office.
    case post
    /// A supply (tamween) office.
    case supply
    /// A universal health insurance unit.
    case healthInsurance
    /// The governorate's headquarters (diwan), where the second month of collection takes place.
    case governorate
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .post, .supply, .healthInsurance, .governorate] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .post
      case 2: self = .supply
      case 3: self = .healthInsurance
      case 4: self = .governorate
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .post: 1
      case .supply: 2
      case .healthInsurance: 3
      case .governorate: 4
      case .unrecognized(let number): number
      }
    }
  }
}

extension Wire {
  /// What an outlet gives against the card (R71, R87, R88).
  public enum OutletKind: WireEnum {
    /// Not said; refused.
    case unspecified
    /// A bakery: bread only.
    case bakery
    /// A grocer (baddal): ration goods only.
    case grocer
    /// A merchant with tills (R87).
    case merchant
    /// A cash machine of Egypt Post (R88).
    case postAtm
    /// A government body that is paid on the platform (R90).
    case agency
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .bakery, .grocer, .merchant, .postAtm, .agency] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .bakery
      case 2: self = .grocer
      case 3: self = .merchant
      case 4: self = .postAtm
      case 5: self = .agency
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .bakery: 1
      case .grocer: 2
      case .merchant: 3
      case .postAtm: 4
      case .agency: 5
      case .unrecognized(let number): number
      }
    }
  }
}

extension Wire {
  /// The roles, each with its own socket and group.
  public enum Role: WireEnum {
    /// Not said; refused.
    case unspecified
    /// The ministries (MCIT, Supply, UHIA); acts in pairs.
    case ministry
    /// A post-office clerk, the only deliverer of cards (R64).
    case post
    /// The personaliser who prints cards.
    case print
    /// The governorate headquarters.
    case governorate
    /// Hotline 15999.
    case hotline
    /// The SMS gateway.
    case sms
    /// A bakery, or a gateway relaying several.
    case bakery
    /// Whoever operates the daemon.
    case `operator`
    /// A grocer, or a gateway relaying several.
    case grocer
    /// The acquirer of merchants' tills.
    case pos
    /// The switch of Egypt Post's cash machines.
    case atm
    /// The Digital Egypt platform.
    case platform
    /// A health-insurance unit.
    case health
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .ministry, .post, .print, .governorate, .hotline, .sms, .bakery, .`operator`, .grocer, .pos, .atm, .platform, .health] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .ministry
      case 2: self = .post
      case 3: self = .print
      case 4: self = .governorate
      case 5: self = .hotline
      case 6: self = .sms
      case 7: self = .bakery
      case 8: self = .`operator`
      case 9: self = .grocer
      case 10: self = .pos
      case 11: self = .atm
      case 12: self = .platform
      case 13: self = .health
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .ministry: 1
      case .post: 2
      case .print: 3
      case .governorate: 4
      case .hotline: 5
      case .sms: 6
      case .bakery: 7
      case .`operator`: 8
      case .grocer: 9
      case .pos: 10
      case .atm: 11
      case .platform: 12
      case .health: 13
      case .unrecognized(let number): number
      }
    }
  }
}

extension Wire {
  /// Where a card stands in its life.
  public enum CardState: WireEnum {
    /// Not said.
    case unspecified
    /// Asked for, waiting to be printed.
    case requested
    /// Printed; still with the personaliser.
    case printed
    /// On its way to its centre.
    case inTransit
    /// At its centre; its holder has not been told yet, so no window runs.
    case atCentre
    /// Announced; window 1 runs at the assigned centre (R58).
    case notified
    /// On its way from the centre to the governorate headquarters.
    case forwarded
    /// At the headquarters for window 2 (R59).
    case atHeadquarters
    /// In its holder's hands and usable.
    case active
    /// Held back; can become active again.
    case suspended
    /// Stopped for good.
    case stopped
    /// Never collected, destroyed by a witnessed act (R60).
    case destroyed
    /// Past its three years (R36).
    case expired
    /// A successor was delivered.
    case replaced
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .requested, .printed, .inTransit, .atCentre, .notified, .forwarded, .atHeadquarters, .active, .suspended, .stopped, .destroyed, .expired, .replaced] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .requested
      case 2: self = .printed
      case 3: self = .inTransit
      case 4: self = .atCentre
      case 5: self = .notified
      case 6: self = .forwarded
      case 7: self = .atHeadquarters
      case 8: self = .active
      case 9: self = .suspended
      case 10: self = .stopped
      case 11: self = .destroyed
      case 12: self = .expired
      case 13: self = .replaced
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .requested: 1
      case .printed: 2
      case .inTransit: 3
      case .atCentre: 4
      case .notified: 5
      case .forwarded: 6
      case .atHeadquarters: 7
      case .active: 8
      case .suspended: 9
      case .stopped: 10
      case .destroyed: 11
      case .expired: 12
      case .replaced: 13
      case .unrecognized(let number): number
      }
    }
  }
}

extension Wire {
  /// A civil date in Africa/Cairo. The zero message means "no date".
  public struct Date: Sendable, Hashable {
    /// Year, for example 2026.
    public var year: Int32
    /// Month, 1 to 12.
    public var month: Int32
    /// Day of the month, 1 to 31.
    public var day: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      year: Int32 = 0,
      month: Int32 = 0,
      day: Int32 = 0
    ) {
      self.year = year
      self.month = month
      self.day = day
    }
  }
}

extension Wire {
  /// A unified card as a terminal presents it.
  public struct PresentedCard: Sendable, Hashable {
    /// The card number as 16 ASCII digits. Keyed and forgotten by the daemon; never stored or logged.
    public var number: [UInt8]
    /// How the number was read.
    public var entryMode: Wire.EntryMode

    /// Every field left out is as proto3 leaves it out.
    public init(
      number: [UInt8] = [],
      entryMode: Wire.EntryMode = .unspecified
    ) {
      self.number = number
      self.entryMode = entryMode
    }
  }
}

extension Wire {
  /// The proof that an entry stands in the signed record: an inclusion path to its commit's root.
  /// leaf = SHA-256(0x00 ‖ SHA-256(facts) ‖ record_hash); inner = SHA-256(0x01 ‖ left ‖ right) as in RFC 6962;
  /// head = SHA-256(0x02 ‖ previous ‖ first ‖ last ‖ root), first and last as eight big-endian bytes each.
  public struct Proof: Sendable, Hashable {
    /// The entry's public part exactly as it was hashed; journal.proto says how to read it.
    public var facts: [UInt8]
    /// SHA-256 of the entry's private part, which stays in the ledger.
    public var recordHash: [UInt8]
    /// First entry of the commit.
    public var firstEntry: UInt64
    /// Last entry of the commit.
    public var lastEntry: UInt64
    /// Sibling hashes from the leaf up, 32 bytes each, end to end.
    public var path: [UInt8]
    /// Head of the commit before this one.
    public var previousHead: [UInt8]
    /// Ed25519 signature of the ledger over this commit's head.
    public var signature: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      facts: [UInt8] = [],
      recordHash: [UInt8] = [],
      firstEntry: UInt64 = 0,
      lastEntry: UInt64 = 0,
      path: [UInt8] = [],
      previousHead: [UInt8] = [],
      signature: [UInt8] = []
    ) {
      self.facts = facts
      self.recordHash = recordHash
      self.firstEntry = firstEntry
      self.lastEntry = lastEntry
      self.path = path
      self.previousHead = previousHead
      self.signature = signature
    }
  }
}

extension Wire {
  /// The receipt that every answer carries which changed something (R34).
  public struct Receipt: Sendable, Hashable {
    /// The ledger's identity, 16 bytes.
    public var ledger: [UInt8]
    /// The ledger's epoch; a restore from backup opens a new one.
    public var epoch: UInt32
    /// The entry's number; with ledger and epoch it names the act for ever.
    public var entry: UInt64
    /// When it was entered, Unix time in nanoseconds.
    public var instantUnixNanos: Int64
    /// The same moment's civil date in Cairo.
    public var date: Wire.Date?
    /// True on every receipt of a rehearsal (training) ledger: not valid for goods or money.
    public var rehearsal: Bool
    /// The inclusion proof, verifiable without the daemon.
    public var proof: Wire.Proof?

    /// Every field left out is as proto3 leaves it out.
    public init(
      ledger: [UInt8] = [],
      epoch: UInt32 = 0,
      entry: UInt64 = 0,
      instantUnixNanos: Int64 = 0,
      date: Wire.Date? = nil,
      rehearsal: Bool = false,
      proof: Wire.Proof? = nil
    ) {
      self.ledger = ledger
      self.epoch = epoch
      self.entry = entry
      self.instantUnixNanos = instantUnixNanos
      self.date = date
      self.rehearsal = rehearsal
      self.proof = proof
    }
  }
}

extension Wire.Date: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__date()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Date.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Date>) {
    self.year = c.pointee.year
    self.month = c.pointee.month
    self.day = c.pointee.day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Date> {
    let c = try arena.one(Unicard__V1__Date.self)
    unicard__v1__date__init(c)
    c.pointee.year = self.year
    c.pointee.month = self.month
    c.pointee.day = self.day
    return c
  }
}

extension Wire.PresentedCard: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__presented_card()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PresentedCard.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PresentedCard>) {
    self.number = [UInt8](wire: c.pointee.number)
    self.entryMode = Wire.EntryMode(rawValue: Int32(bitPattern: c.pointee.entry_mode.rawValue))
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PresentedCard> {
    let c = try arena.one(Unicard__V1__PresentedCard.self)
    unicard__v1__presented_card__init(c)
    c.pointee.number = try arena.bytes(self.number)
    c.pointee.entry_mode = Unicard__V1__EntryMode(rawValue: UInt32(bitPattern: self.entryMode.rawValue))
    return c
  }
}

extension Wire.Proof: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__proof()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Proof.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Proof>) {
    self.facts = [UInt8](wire: c.pointee.facts)
    self.recordHash = [UInt8](wire: c.pointee.record_hash)
    self.firstEntry = c.pointee.first_entry
    self.lastEntry = c.pointee.last_entry
    self.path = [UInt8](wire: c.pointee.path)
    self.previousHead = [UInt8](wire: c.pointee.previous_head)
    self.signature = [UInt8](wire: c.pointee.signature)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Proof> {
    let c = try arena.one(Unicard__V1__Proof.self)
    unicard__v1__proof__init(c)
    c.pointee.facts = try arena.bytes(self.facts)
    c.pointee.record_hash = try arena.bytes(self.recordHash)
    c.pointee.first_entry = self.firstEntry
    c.pointee.last_entry = self.lastEntry
    c.pointee.path = try arena.bytes(self.path)
    c.pointee.previous_head = try arena.bytes(self.previousHead)
    c.pointee.signature = try arena.bytes(self.signature)
    return c
  }
}

extension Wire.Receipt: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__receipt()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Receipt.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Receipt>) {
    self.ledger = [UInt8](wire: c.pointee.ledger)
    self.epoch = c.pointee.epoch
    self.entry = c.pointee.entry
    self.instantUnixNanos = c.pointee.instant_unix_nanos
    self.date = c.pointee.date.map { Wire.Date($0) }
    self.rehearsal = c.pointee.rehearsal != 0
    self.proof = c.pointee.proof.map { Wire.Proof($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Receipt> {
    let c = try arena.one(Unicard__V1__Receipt.self)
    unicard__v1__receipt__init(c)
    c.pointee.ledger = try arena.bytes(self.ledger)
    c.pointee.epoch = self.epoch
    c.pointee.entry = self.entry
    c.pointee.instant_unix_nanos = self.instantUnixNanos
    if let value = self.date { c.pointee.date = try value.staged(in: arena) }
    c.pointee.rehearsal = self.rehearsal ? 1 : 0
    if let value = self.proof { c.pointee.proof = try value.staged(in: arena) }
    return c
  }
}
