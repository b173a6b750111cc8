// Generated from proto/unicard/v1/grants.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// A grant is entitlement, not money: it is drawn in goods and lapses with each of its months.
public enum Grants {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Grants" }

  /// Proposes a grant. Each head is told of it by SMS, from the day after its approval on. It begins with a later month than this one, so that every household has it from the month's first
  /// day. Several grants for one month add up. Ministry, two persons.
  /// Refused: GOVERNORATE_UNKNOWN, DATE_IN_PAST, AMOUNT_NOT_POSITIVE, ALREADY_ANNOUNCED.
  public static var announce: Method<AnnounceGrantRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Announce", kind: .unary)
  }

  /// Lists the grants of this month and of those to come. Grocer, ministry.
  public static var list: Method<ListGrantsRequest, ListGrantsResponse> {
    Method(service: serviceName, method: "List", kind: .unary)
  }
}

extension Wire {
  /// A month of the civil calendar.
  public struct CalendarMonth: Sendable, Hashable {
    /// Year, for example 2026.
    public var year: Int32
    /// Month, 1 to 12.
    public var month: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      year: Int32 = 0,
      month: Int32 = 0
    ) {
      self.year = year
      self.month = month
    }
  }
}

extension Wire {
  /// A grant.
  public struct Grant: Sendable, Hashable {
    /// Governorate code.
    public var governorate: UInt32
    /// How much for each card and month.
    public var amountPiastres: Int64
    /// First month.
    public var firstMonth: Wire.CalendarMonth?
    /// Last month, the same or a later one.
    public var lastMonth: Wire.CalendarMonth?

    /// Every field left out is as proto3 leaves it out.
    public init(
      governorate: UInt32 = 0,
      amountPiastres: Int64 = 0,
      firstMonth: Wire.CalendarMonth? = nil,
      lastMonth: Wire.CalendarMonth? = nil
    ) {
      self.governorate = governorate
      self.amountPiastres = amountPiastres
      self.firstMonth = firstMonth
      self.lastMonth = lastMonth
    }
  }
}

/// Announces a grant.
public struct AnnounceGrantRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The grant.
  public var grant: Wire.Grant?

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    grant: Wire.Grant? = nil
  ) {
    self.requestId = requestId
    self.grant = grant
  }
}

/// Asks for grants.
public struct ListGrantsRequest: Sendable, Hashable {
  /// The message has no fields.
  public init() {}
}

/// Grants.
public struct ListGrantsResponse: Sendable, Hashable {
  /// By governorate, then first month.
  public var grants: [Wire.Grant]

  /// Every field left out is as proto3 leaves it out.
  public init(
    grants: [Wire.Grant] = []
  ) {
    self.grants = grants
  }
}

extension Wire.CalendarMonth: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__calendar_month()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CalendarMonth.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CalendarMonth>) {
    self.year = c.pointee.year
    self.month = c.pointee.month
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CalendarMonth> {
    let c = try arena.one(Unicard__V1__CalendarMonth.self)
    unicard__v1__calendar_month__init(c)
    c.pointee.year = self.year
    c.pointee.month = self.month
    return c
  }
}

extension Wire.Grant: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__grant()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Grant.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Grant>) {
    self.governorate = c.pointee.governorate
    self.amountPiastres = c.pointee.amount_piastres
    self.firstMonth = c.pointee.first_month.map { Wire.CalendarMonth($0) }
    self.lastMonth = c.pointee.last_month.map { Wire.CalendarMonth($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Grant> {
    let c = try arena.one(Unicard__V1__Grant.self)
    unicard__v1__grant__init(c)
    c.pointee.governorate = self.governorate
    c.pointee.amount_piastres = self.amountPiastres
    if let value = self.firstMonth { c.pointee.first_month = try value.staged(in: arena) }
    if let value = self.lastMonth { c.pointee.last_month = try value.staged(in: arena) }
    return c
  }
}

extension AnnounceGrantRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__announce_grant_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AnnounceGrantRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AnnounceGrantRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.grant = c.pointee.grant.map { Wire.Grant($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AnnounceGrantRequest> {
    let c = try arena.one(Unicard__V1__AnnounceGrantRequest.self)
    unicard__v1__announce_grant_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.grant { c.pointee.grant = try value.staged(in: arena) }
    return c
  }
}

extension ListGrantsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_grants_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListGrantsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListGrantsRequest>) {
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListGrantsRequest> {
    let c = try arena.one(Unicard__V1__ListGrantsRequest.self)
    unicard__v1__list_grants_request__init(c)
    return c
  }
}

extension ListGrantsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_grants_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListGrantsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListGrantsResponse>) {
    self.grants = unpackedList(c.pointee.n_grants, c.pointee.grants) { Wire.Grant($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListGrantsResponse> {
    let c = try arena.one(Unicard__V1__ListGrantsResponse.self)
    unicard__v1__list_grants_response__init(c)
    (c.pointee.n_grants, c.pointee.grants) = try arena.list(self.grants) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}
