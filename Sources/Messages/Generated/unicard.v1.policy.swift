// Generated from proto/unicard/v1/policy.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Policy lives in the journal: seeded once by the first entry, changed by two persons.
public enum Policies {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Policies" }

  /// Sets one value from a civil date on, today or later. Ministry, two persons.
  /// Refused: POLICY_UNKNOWN, POLICY_VALUE_INVALID, DATE_IN_PAST.
  public static var set: Method<SetPolicyRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Set", kind: .unary)
  }

  /// Reads the values in force today and those to come. Ministry, operator.
  public static var get: Method<GetPolicyRequest, GetPolicyResponse> {
    Method(service: serviceName, method: "Get", kind: .unary)
  }
}

/// Sets a value.
public struct SetPolicyRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The key, for example bread.loaves_per_person_per_day.
  public var key: String
  /// The value; switches are 0 or 1.
  public var value: Int64
  /// First day.
  public var effectiveFrom: Wire.Date?

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    key: String = "",
    value: Int64 = 0,
    effectiveFrom: Wire.Date? = nil
  ) {
    self.requestId = requestId
    self.key = key
    self.value = value
    self.effectiveFrom = effectiveFrom
  }
}

/// Asks for policy.
public struct GetPolicyRequest: Sendable, Hashable {
  /// The message has no fields.
  public init() {}
}

extension Wire {
  /// One value.
  public struct PolicyValue: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The value.
    public var value: Int64
    /// Since when, or from when.
    public var effectiveFrom: Wire.Date?

    /// Every field left out is as proto3 leaves it out.
    public init(
      key: String = "",
      value: Int64 = 0,
      effectiveFrom: Wire.Date? = nil
    ) {
      self.key = key
      self.value = value
      self.effectiveFrom = effectiveFrom
    }
  }
}

/// Policy.
public struct GetPolicyResponse: Sendable, Hashable {
  /// By key, then date: the value in force first.
  public var values: [Wire.PolicyValue]

  /// Every field left out is as proto3 leaves it out.
  public init(
    values: [Wire.PolicyValue] = []
  ) {
    self.values = values
  }
}

extension SetPolicyRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__set_policy_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__SetPolicyRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__SetPolicyRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.key = String(wire: c.pointee.key)
    self.value = c.pointee.value
    self.effectiveFrom = c.pointee.effective_from.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__SetPolicyRequest> {
    let c = try arena.one(Unicard__V1__SetPolicyRequest.self)
    unicard__v1__set_policy_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.key.isEmpty { c.pointee.key = try arena.text(self.key, in: "unicard.v1.SetPolicyRequest.key") }
    c.pointee.value = self.value
    if let value = self.effectiveFrom { c.pointee.effective_from = try value.staged(in: arena) }
    return c
  }
}

extension GetPolicyRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__get_policy_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__GetPolicyRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__GetPolicyRequest>) {
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__GetPolicyRequest> {
    let c = try arena.one(Unicard__V1__GetPolicyRequest.self)
    unicard__v1__get_policy_request__init(c)
    return c
  }
}

extension Wire.PolicyValue: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__policy_value()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PolicyValue.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PolicyValue>) {
    self.key = String(wire: c.pointee.key)
    self.value = c.pointee.value
    self.effectiveFrom = c.pointee.effective_from.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PolicyValue> {
    let c = try arena.one(Unicard__V1__PolicyValue.self)
    unicard__v1__policy_value__init(c)
    if !self.key.isEmpty { c.pointee.key = try arena.text(self.key, in: "unicard.v1.PolicyValue.key") }
    c.pointee.value = self.value
    if let value = self.effectiveFrom { c.pointee.effective_from = try value.staged(in: arena) }
    return c
  }
}

extension GetPolicyResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__get_policy_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__GetPolicyResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__GetPolicyResponse>) {
    self.values = unpackedList(c.pointee.n_values, c.pointee.values) { Wire.PolicyValue($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__GetPolicyResponse> {
    let c = try arena.one(Unicard__V1__GetPolicyResponse.self)
    unicard__v1__get_policy_response__init(c)
    (c.pointee.n_values, c.pointee.values) = try arena.list(self.values) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}
