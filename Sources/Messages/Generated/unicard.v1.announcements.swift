// Generated from proto/unicard/v1/announcements.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Activation by announcement: data, not code.
public enum Announcements {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Announcements" }

  /// Announces a service for a governorate from a date, today or later. Ministry, two persons.
  /// Refused: GOVERNORATE_UNKNOWN, SERVICE_UNKNOWN, ALREADY_ANNOUNCED, DATE_IN_PAST.
  public static var announce: Method<AnnounceRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Announce", kind: .unary)
  }

  /// Lists what has been announced. Every role.
  public static var list: Method<ListAnnouncementsRequest, ListAnnouncementsResponse> {
    Method(service: serviceName, method: "List", kind: .unary)
  }
}

/// Announces a service.
public struct AnnounceRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Governorate code.
  public var governorate: UInt32
  /// Ration (with bread) or health; payments need no announcement.
  public var service: Wire.Service
  /// First day.
  public var effectiveFrom: Wire.Date?

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    governorate: UInt32 = 0,
    service: Wire.Service = .unspecified,
    effectiveFrom: Wire.Date? = nil
  ) {
    self.requestId = requestId
    self.governorate = governorate
    self.service = service
    self.effectiveFrom = effectiveFrom
  }
}

/// Asks for all announcements.
public struct ListAnnouncementsRequest: Sendable, Hashable {
  /// The message has no fields.
  public init() {}
}

extension Wire {
  /// One announcement.
  public struct Announcement: Sendable, Hashable {
    /// Governorate code.
    public var governorate: UInt32
    /// The service.
    public var service: Wire.Service
    /// First day.
    public var effectiveFrom: Wire.Date?

    /// Every field left out is as proto3 leaves it out.
    public init(
      governorate: UInt32 = 0,
      service: Wire.Service = .unspecified,
      effectiveFrom: Wire.Date? = nil
    ) {
      self.governorate = governorate
      self.service = service
      self.effectiveFrom = effectiveFrom
    }
  }
}

/// All announcements.
public struct ListAnnouncementsResponse: Sendable, Hashable {
  /// By governorate and service.
  public var announcements: [Wire.Announcement]

  /// Every field left out is as proto3 leaves it out.
  public init(
    announcements: [Wire.Announcement] = []
  ) {
    self.announcements = announcements
  }
}

extension AnnounceRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__announce_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AnnounceRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AnnounceRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.governorate = c.pointee.governorate
    self.service = Wire.Service(rawValue: Int32(bitPattern: c.pointee.service.rawValue))
    self.effectiveFrom = c.pointee.effective_from.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AnnounceRequest> {
    let c = try arena.one(Unicard__V1__AnnounceRequest.self)
    unicard__v1__announce_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.governorate = self.governorate
    c.pointee.service = Unicard__V1__Service(rawValue: UInt32(bitPattern: self.service.rawValue))
    if let value = self.effectiveFrom { c.pointee.effective_from = try value.staged(in: arena) }
    return c
  }
}

extension ListAnnouncementsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_announcements_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListAnnouncementsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListAnnouncementsRequest>) {
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListAnnouncementsRequest> {
    let c = try arena.one(Unicard__V1__ListAnnouncementsRequest.self)
    unicard__v1__list_announcements_request__init(c)
    return c
  }
}

extension Wire.Announcement: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__announcement()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Announcement.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Announcement>) {
    self.governorate = c.pointee.governorate
    self.service = Wire.Service(rawValue: Int32(bitPattern: c.pointee.service.rawValue))
    self.effectiveFrom = c.pointee.effective_from.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Announcement> {
    let c = try arena.one(Unicard__V1__Announcement.self)
    unicard__v1__announcement__init(c)
    c.pointee.governorate = self.governorate
    c.pointee.service = Unicard__V1__Service(rawValue: UInt32(bitPattern: self.service.rawValue))
    if let value = self.effectiveFrom { c.pointee.effective_from = try value.staged(in: arena) }
    return c
  }
}

extension ListAnnouncementsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_announcements_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListAnnouncementsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListAnnouncementsResponse>) {
    self.announcements = unpackedList(c.pointee.n_announcements, c.pointee.announcements) { Wire.Announcement($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListAnnouncementsResponse> {
    let c = try arena.one(Unicard__V1__ListAnnouncementsResponse.self)
    unicard__v1__list_announcements_response__init(c)
    (c.pointee.n_announcements, c.pointee.announcements) = try arena.list(self.announcements) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}
