// Generated from proto/unicard/v1/registry.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// The ministry's registry. Every registration is an act of two persons; each call carries up to 500 rows, all or nothing.
public enum Registry {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Registry" }

  /// Registers delivery centres (R57). Ministry. Refused: OFFICE_EXISTS, GOVERNORATE_UNKNOWN, ROW_INVALID.
  public static var registerOffices: Method<RegisterOfficesRequest, Wire.Proposed> {
    Method(service: serviceName, method: "RegisterOffices", kind: .unary)
  }

  /// Registers bakeries, grocers, merchants and cash machines. Ministry. Refused: OUTLET_EXISTS, GOVERNORATE_UNKNOWN, ROW_INVALID.
  public static var registerOutlets: Method<RegisterOutletsRequest, Wire.Proposed> {
    Method(service: serviceName, method: "RegisterOutlets", kind: .unary)
  }

  /// Registers terminals: each stands in one outlet and is relayed by one uid. Ministry.
  /// Refused: DEVICE_EXISTS, OUTLET_UNKNOWN, CLERK_UNKNOWN.
  public static var registerDevices: Method<RegisterDevicesRequest, Wire.Proposed> {
    Method(service: serviceName, method: "RegisterDevices", kind: .unary)
  }

  /// Registers clerks by the uid the kernel vouches for. Ministry. Refused: CLERK_EXISTS, OFFICE_UNKNOWN.
  public static var registerClerks: Method<RegisterClerksRequest, Wire.Proposed> {
    Method(service: serviceName, method: "RegisterClerks", kind: .unary)
  }
}

extension Wire {
  /// A delivery centre.
  public struct Office: Sendable, Hashable {
    /// Its code, 1 to 16 letters and digits, for example P001.
    public var code: String
    /// What kind of centre it is.
    public var kind: Wire.OfficeKind
    /// Governorate code of facts §4.1, for example 3 for Port Said.
    public var governorate: UInt32
    /// Name in Arabic, as it stands in the SMS.
    public var name: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      kind: Wire.OfficeKind = .unspecified,
      governorate: UInt32 = 0,
      name: String = ""
    ) {
      self.code = code
      self.kind = kind
      self.governorate = governorate
      self.name = name
    }
  }
}

/// Offices to register.
public struct RegisterOfficesRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The rows.
  public var offices: [Wire.Office]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    offices: [Wire.Office] = []
  ) {
    self.requestId = requestId
    self.offices = offices
  }
}

extension Wire {
  /// A place that serves the card: a bakery, a grocer, a merchant or a cash machine.
  public struct Outlet: Sendable, Hashable {
    /// Its code, for example B0001.
    public var code: String
    /// What it gives.
    public var kind: Wire.OutletKind
    /// Governorate code.
    public var governorate: UInt32
    /// Name in Arabic, as it stands on the receipt.
    public var name: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      kind: Wire.OutletKind = .unspecified,
      governorate: UInt32 = 0,
      name: String = ""
    ) {
      self.code = code
      self.kind = kind
      self.governorate = governorate
      self.name = name
    }
  }
}

/// Outlets to register.
public struct RegisterOutletsRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The rows.
  public var outlets: [Wire.Outlet]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    outlets: [Wire.Outlet] = []
  ) {
    self.requestId = requestId
    self.outlets = outlets
  }
}

extension Wire {
  /// A terminal.
  public struct Device: Sendable, Hashable {
    /// Its code, for example D0001.
    public var code: String
    /// Code of the outlet where it stands.
    public var outlet: String
    /// The uid that speaks for it: the outlet's own account or its gateway's.
    public var uid: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      outlet: String = "",
      uid: UInt32 = 0
    ) {
      self.code = code
      self.outlet = outlet
      self.uid = uid
    }
  }
}

/// Devices to register.
public struct RegisterDevicesRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The rows.
  public var devices: [Wire.Device]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    devices: [Wire.Device] = []
  ) {
    self.requestId = requestId
    self.devices = devices
  }
}

extension Wire {
  /// A clerk: a person the kernel knows by uid, in one role.
  public struct Clerk: Sendable, Hashable {
    /// The uid.
    public var uid: UInt32
    /// The role whose socket he may use.
    public var role: Wire.Role
    /// Code of his office, which fixes the centre of what he does; required for post and governorate.
    public var office: String
    /// Name or service number, for the record.
    public var name: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      uid: UInt32 = 0,
      role: Wire.Role = .unspecified,
      office: String = "",
      name: String = ""
    ) {
      self.uid = uid
      self.role = role
      self.office = office
      self.name = name
    }
  }
}

/// Clerks to register.
public struct RegisterClerksRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The rows.
  public var clerks: [Wire.Clerk]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    clerks: [Wire.Clerk] = []
  ) {
    self.requestId = requestId
    self.clerks = clerks
  }
}

extension Wire.Office: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__office()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Office.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Office>) {
    self.code = String(wire: c.pointee.code)
    self.kind = Wire.OfficeKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    self.governorate = c.pointee.governorate
    self.name = String(wire: c.pointee.name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Office> {
    let c = try arena.one(Unicard__V1__Office.self)
    unicard__v1__office__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.v1.Office.code") }
    c.pointee.kind = Unicard__V1__OfficeKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
    c.pointee.governorate = self.governorate
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.v1.Office.name") }
    return c
  }
}

extension RegisterOfficesRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__register_offices_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RegisterOfficesRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RegisterOfficesRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.offices = unpackedList(c.pointee.n_offices, c.pointee.offices) { Wire.Office($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RegisterOfficesRequest> {
    let c = try arena.one(Unicard__V1__RegisterOfficesRequest.self)
    unicard__v1__register_offices_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_offices, c.pointee.offices) = try arena.list(self.offices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Wire.Outlet: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__outlet()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Outlet.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Outlet>) {
    self.code = String(wire: c.pointee.code)
    self.kind = Wire.OutletKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    self.governorate = c.pointee.governorate
    self.name = String(wire: c.pointee.name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Outlet> {
    let c = try arena.one(Unicard__V1__Outlet.self)
    unicard__v1__outlet__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.v1.Outlet.code") }
    c.pointee.kind = Unicard__V1__OutletKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
    c.pointee.governorate = self.governorate
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.v1.Outlet.name") }
    return c
  }
}

extension RegisterOutletsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__register_outlets_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RegisterOutletsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RegisterOutletsRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.outlets = unpackedList(c.pointee.n_outlets, c.pointee.outlets) { Wire.Outlet($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RegisterOutletsRequest> {
    let c = try arena.one(Unicard__V1__RegisterOutletsRequest.self)
    unicard__v1__register_outlets_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_outlets, c.pointee.outlets) = try arena.list(self.outlets) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Wire.Device: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__device()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Device.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Device>) {
    self.code = String(wire: c.pointee.code)
    self.outlet = String(wire: c.pointee.outlet)
    self.uid = c.pointee.uid
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Device> {
    let c = try arena.one(Unicard__V1__Device.self)
    unicard__v1__device__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.v1.Device.code") }
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.Device.outlet") }
    c.pointee.uid = self.uid
    return c
  }
}

extension RegisterDevicesRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__register_devices_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RegisterDevicesRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RegisterDevicesRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.devices = unpackedList(c.pointee.n_devices, c.pointee.devices) { Wire.Device($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RegisterDevicesRequest> {
    let c = try arena.one(Unicard__V1__RegisterDevicesRequest.self)
    unicard__v1__register_devices_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_devices, c.pointee.devices) = try arena.list(self.devices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Wire.Clerk: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__clerk()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Clerk.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Clerk>) {
    self.uid = c.pointee.uid
    self.role = Wire.Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    self.office = String(wire: c.pointee.office)
    self.name = String(wire: c.pointee.name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Clerk> {
    let c = try arena.one(Unicard__V1__Clerk.self)
    unicard__v1__clerk__init(c)
    c.pointee.uid = self.uid
    c.pointee.role = Unicard__V1__Role(rawValue: UInt32(bitPattern: self.role.rawValue))
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.v1.Clerk.office") }
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.v1.Clerk.name") }
    return c
  }
}

extension RegisterClerksRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__register_clerks_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RegisterClerksRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RegisterClerksRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.clerks = unpackedList(c.pointee.n_clerks, c.pointee.clerks) { Wire.Clerk($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RegisterClerksRequest> {
    let c = try arena.one(Unicard__V1__RegisterClerksRequest.self)
    unicard__v1__register_clerks_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_clerks, c.pointee.clerks) = try arena.list(self.clerks) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}
