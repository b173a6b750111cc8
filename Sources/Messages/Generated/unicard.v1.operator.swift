// Generated from proto/unicard/v1/operator.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// For whoever runs the daemon. No method here touches a card.
public enum Operator {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Operator" }

  /// Tells how the daemon does. Operator.
  public static var status: Method<StatusRequest, StatusResponse> {
    Method(service: serviceName, method: "Status", kind: .unary)
  }

  /// Moves a rehearsal ledger's clock forward. Operator. Refused: REHEARSAL_ONLY, CLOCK_BACKWARD.
  public static var driveClock: Method<DriveClockRequest, DriveClockResponse> {
    Method(service: serviceName, method: "DriveClock", kind: .unary)
  }

  /// Confirms that a jump of the clock is right, so that a ledger made read-only by it serves again. Operator.
  /// Refused: NOTHING_TO_CONFIRM.
  public static var confirmClock: Method<ConfirmClockRequest, ConfirmClockResponse> {
    Method(service: serviceName, method: "ConfirmClock", kind: .unary)
  }

  /// Throws the views away and builds them again from the journal. Operator.
  public static var rebuildViews: Method<RebuildViewsRequest, RebuildViewsResponse> {
    Method(service: serviceName, method: "RebuildViews", kind: .unary)
  }
}

/// Asks for the daemon's state.
public struct StatusRequest: Sendable, Hashable {
  /// The message has no fields.
  public init() {}
}

/// The daemon's state.
public struct StatusResponse: Sendable, Hashable {
  /// Version of the daemon.
  public var version: String
  /// The ledger's identity, 16 bytes.
  public var ledger: [UInt8]
  /// The ledger's epoch.
  public var epoch: UInt32
  /// True for a rehearsal ledger.
  public var rehearsal: Bool
  /// Last entry that is durable.
  public var lastEntry: UInt64
  /// Head of the last commit, 32 bytes.
  public var head: [UInt8]
  /// The ledger's moment now, Unix time in nanoseconds.
  public var instantUnixNanos: Int64
  /// The ledger's civil date now.
  public var date: Wire.Date?
  /// Empty when it takes writes, else the reason why not.
  public var readOnly: String
  /// Citizens in the ledger.
  public var citizens: UInt64
  /// Households.
  public var households: UInt64
  /// Cards of any state.
  public var cards: UInt64
  /// The Ed25519 key that signs commits, 32 bytes.
  public var signingKey: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    version: String = "",
    ledger: [UInt8] = [],
    epoch: UInt32 = 0,
    rehearsal: Bool = false,
    lastEntry: UInt64 = 0,
    head: [UInt8] = [],
    instantUnixNanos: Int64 = 0,
    date: Wire.Date? = nil,
    readOnly: String = "",
    citizens: UInt64 = 0,
    households: UInt64 = 0,
    cards: UInt64 = 0,
    signingKey: [UInt8] = []
  ) {
    self.version = version
    self.ledger = ledger
    self.epoch = epoch
    self.rehearsal = rehearsal
    self.lastEntry = lastEntry
    self.head = head
    self.instantUnixNanos = instantUnixNanos
    self.date = date
    self.readOnly = readOnly
    self.citizens = citizens
    self.households = households
    self.cards = cards
    self.signingKey = signingKey
  }
}

/// Drives the clock.
public struct DriveClockRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The new date; the time of day becomes 07:00 in Cairo unless this is today.
  public var date: Wire.Date?

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    date: Wire.Date? = nil
  ) {
    self.requestId = requestId
    self.date = date
  }
}

/// The clock moved.
public struct DriveClockResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil
  ) {
    self.receipt = receipt
  }
}

/// Confirms the clock.
public struct ConfirmClockRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = []
  ) {
    self.requestId = requestId
  }
}

/// The clock is confirmed.
public struct ConfirmClockResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil
  ) {
    self.receipt = receipt
  }
}

/// Rebuilds views.
public struct RebuildViewsRequest: Sendable, Hashable {
  /// The message has no fields.
  public init() {}
}

/// The views are being rebuilt.
public struct RebuildViewsResponse: Sendable, Hashable {
  /// Entries to read again.
  public var entries: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    entries: UInt64 = 0
  ) {
    self.entries = entries
  }
}

extension StatusRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__status_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__StatusRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__StatusRequest>) {
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__StatusRequest> {
    let c = try arena.one(Unicard__V1__StatusRequest.self)
    unicard__v1__status_request__init(c)
    return c
  }
}

extension StatusResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__status_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__StatusResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__StatusResponse>) {
    self.version = String(wire: c.pointee.version)
    self.ledger = [UInt8](wire: c.pointee.ledger)
    self.epoch = c.pointee.epoch
    self.rehearsal = c.pointee.rehearsal != 0
    self.lastEntry = c.pointee.last_entry
    self.head = [UInt8](wire: c.pointee.head)
    self.instantUnixNanos = c.pointee.instant_unix_nanos
    self.date = c.pointee.date.map { Wire.Date($0) }
    self.readOnly = String(wire: c.pointee.read_only)
    self.citizens = c.pointee.citizens
    self.households = c.pointee.households
    self.cards = c.pointee.cards
    self.signingKey = [UInt8](wire: c.pointee.signing_key)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__StatusResponse> {
    let c = try arena.one(Unicard__V1__StatusResponse.self)
    unicard__v1__status_response__init(c)
    if !self.version.isEmpty { c.pointee.version = try arena.text(self.version, in: "unicard.v1.StatusResponse.version") }
    c.pointee.ledger = try arena.bytes(self.ledger)
    c.pointee.epoch = self.epoch
    c.pointee.rehearsal = self.rehearsal ? 1 : 0
    c.pointee.last_entry = self.lastEntry
    c.pointee.head = try arena.bytes(self.head)
    c.pointee.instant_unix_nanos = self.instantUnixNanos
    if let value = self.date { c.pointee.date = try value.staged(in: arena) }
    if !self.readOnly.isEmpty { c.pointee.read_only = try arena.text(self.readOnly, in: "unicard.v1.StatusResponse.read_only") }
    c.pointee.citizens = self.citizens
    c.pointee.households = self.households
    c.pointee.cards = self.cards
    c.pointee.signing_key = try arena.bytes(self.signingKey)
    return c
  }
}

extension DriveClockRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__drive_clock_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DriveClockRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DriveClockRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.date = c.pointee.date.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DriveClockRequest> {
    let c = try arena.one(Unicard__V1__DriveClockRequest.self)
    unicard__v1__drive_clock_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.date { c.pointee.date = try value.staged(in: arena) }
    return c
  }
}

extension DriveClockResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__drive_clock_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DriveClockResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DriveClockResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DriveClockResponse> {
    let c = try arena.one(Unicard__V1__DriveClockResponse.self)
    unicard__v1__drive_clock_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    return c
  }
}

extension ConfirmClockRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__confirm_clock_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ConfirmClockRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ConfirmClockRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ConfirmClockRequest> {
    let c = try arena.one(Unicard__V1__ConfirmClockRequest.self)
    unicard__v1__confirm_clock_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    return c
  }
}

extension ConfirmClockResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__confirm_clock_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ConfirmClockResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ConfirmClockResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ConfirmClockResponse> {
    let c = try arena.one(Unicard__V1__ConfirmClockResponse.self)
    unicard__v1__confirm_clock_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    return c
  }
}

extension RebuildViewsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__rebuild_views_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RebuildViewsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RebuildViewsRequest>) {
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RebuildViewsRequest> {
    let c = try arena.one(Unicard__V1__RebuildViewsRequest.self)
    unicard__v1__rebuild_views_request__init(c)
    return c
  }
}

extension RebuildViewsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__rebuild_views_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RebuildViewsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RebuildViewsResponse>) {
    self.entries = c.pointee.entries
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RebuildViewsResponse> {
    let c = try arena.one(Unicard__V1__RebuildViewsResponse.self)
    unicard__v1__rebuild_views_response__init(c)
    c.pointee.entries = self.entries
    return c
  }
}
