// Generated from proto/unicard/v1/capture_devices.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Capture devices of health units and post offices. Every change is an act of two persons of the ministry.
public enum CaptureDevices {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.CaptureDevices" }

  /// Registers devices, up to 500 rows, all or nothing. Ministry.
  /// Refused: CAPTURE_DEVICE_EXISTS, CAPTURE_KEY_TAKEN, OFFICE_UNKNOWN, ROW_INVALID.
  public static var registerDevices: Method<RegisterCaptureDevicesRequest, Wire.Proposed> {
    Method(service: serviceName, method: "RegisterDevices", kind: .unary)
  }

  /// Suspends a device: nothing that it signs is taken any more. Ministry.
  /// Refused: CAPTURE_DEVICE_UNKNOWN, CAPTURE_DEVICE_SUSPENDED.
  public static var suspend: Method<SuspendCaptureDeviceRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Suspend", kind: .unary)
  }

  /// Lets a suspended device work again, and takes the flag off one that is flagged. Ministry.
  /// Refused: CAPTURE_DEVICE_UNKNOWN, CAPTURE_DEVICE_IN_ORDER.
  public static var restore: Method<RestoreCaptureDeviceRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Restore", kind: .unary)
  }

  /// Moves a device to another unit. Ministry. Refused: CAPTURE_DEVICE_UNKNOWN, OFFICE_UNKNOWN.
  public static var move: Method<MoveCaptureDeviceRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Move", kind: .unary)
  }

  /// Lists devices and what became of their attempts. Ministry.
  public static var list: Method<ListCaptureDevicesRequest, ListCaptureDevicesResponse> {
    Method(service: serviceName, method: "List", kind: .unary)
  }
}

extension Wire {
  /// A capture device.
  public struct CaptureDevice: Sendable, Hashable {
    /// Its code, for example F0001.
    public var code: String
    /// Code of the health unit or post office where it stands.
    public var office: String
    /// Its public key on P-256: X9.63, compressed (33 bytes) or not (65 bytes).
    public var publicKey: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      office: String = "",
      publicKey: [UInt8] = []
    ) {
      self.code = code
      self.office = office
      self.publicKey = publicKey
    }
  }
}

/// Devices to register.
public struct RegisterCaptureDevicesRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The rows.
  public var devices: [Wire.CaptureDevice]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    devices: [Wire.CaptureDevice] = []
  ) {
    self.requestId = requestId
    self.devices = devices
  }
}

/// A device to suspend.
public struct SuspendCaptureDeviceRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Its code.
  public var device: String
  /// Why, for the record.
  public var cause: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    cause: String = ""
  ) {
    self.requestId = requestId
    self.device = device
    self.cause = cause
  }
}

/// A device to restore.
public struct RestoreCaptureDeviceRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Its code.
  public var device: String
  /// Why, for the record.
  public var cause: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    cause: String = ""
  ) {
    self.requestId = requestId
    self.device = device
    self.cause = cause
  }
}

/// A device to move.
public struct MoveCaptureDeviceRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Its code.
  public var device: String
  /// Code of the unit where it stands from now on.
  public var office: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    office: String = ""
  ) {
    self.requestId = requestId
    self.device = device
    self.office = office
  }
}

/// Which devices.
public struct ListCaptureDevicesRequest: Sendable, Hashable {
  /// Only flagged ones.
  public var flagged: Bool
  /// At most so many; 0 means 100, and 1,000 is the most.
  public var pageSize: Int32
  /// Where the page before ended; empty for the first.
  public var pageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    flagged: Bool = false,
    pageSize: Int32 = 0,
    pageToken: String = ""
  ) {
    self.flagged = flagged
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension Wire {
  /// A device and what became of its attempts.
  public struct CaptureDeviceStanding: Sendable, Hashable {
    /// Its code.
    public var code: String
    /// Code of the unit where it stands.
    public var office: String
    /// True while nothing that it signs is taken.
    public var suspended: Bool
    /// Attempts that it began and left, ever; one that is stale by now is counted.
    public var abandoned: UInt64
    /// Captures too poor to compare, ever.
    public var poor: UInt64
    /// The entry that flagged it for leaving more attempts in a day than policy verification.abandoned_per_day; 0 for none.
    public var flaggedByEntry: UInt64

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      office: String = "",
      suspended: Bool = false,
      abandoned: UInt64 = 0,
      poor: UInt64 = 0,
      flaggedByEntry: UInt64 = 0
    ) {
      self.code = code
      self.office = office
      self.suspended = suspended
      self.abandoned = abandoned
      self.poor = poor
      self.flaggedByEntry = flaggedByEntry
    }
  }
}

/// Devices.
public struct ListCaptureDevicesResponse: Sendable, Hashable {
  /// The page.
  public var devices: [Wire.CaptureDeviceStanding]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    devices: [Wire.CaptureDeviceStanding] = [],
    nextPageToken: String = ""
  ) {
    self.devices = devices
    self.nextPageToken = nextPageToken
  }
}

extension Wire.CaptureDevice: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__capture_device()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CaptureDevice.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CaptureDevice>) {
    self.code = String(wire: c.pointee.code)
    self.office = String(wire: c.pointee.office)
    self.publicKey = [UInt8](wire: c.pointee.public_key)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CaptureDevice> {
    let c = try arena.one(Unicard__V1__CaptureDevice.self)
    unicard__v1__capture_device__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.v1.CaptureDevice.code") }
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.v1.CaptureDevice.office") }
    c.pointee.public_key = try arena.bytes(self.publicKey)
    return c
  }
}

extension RegisterCaptureDevicesRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__register_capture_devices_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RegisterCaptureDevicesRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RegisterCaptureDevicesRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.devices = unpackedList(c.pointee.n_devices, c.pointee.devices) { Wire.CaptureDevice($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RegisterCaptureDevicesRequest> {
    let c = try arena.one(Unicard__V1__RegisterCaptureDevicesRequest.self)
    unicard__v1__register_capture_devices_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_devices, c.pointee.devices) = try arena.list(self.devices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension SuspendCaptureDeviceRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__suspend_capture_device_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__SuspendCaptureDeviceRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__SuspendCaptureDeviceRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__SuspendCaptureDeviceRequest> {
    let c = try arena.one(Unicard__V1__SuspendCaptureDeviceRequest.self)
    unicard__v1__suspend_capture_device_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.SuspendCaptureDeviceRequest.device") }
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.v1.SuspendCaptureDeviceRequest.cause") }
    return c
  }
}

extension RestoreCaptureDeviceRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__restore_capture_device_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RestoreCaptureDeviceRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RestoreCaptureDeviceRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RestoreCaptureDeviceRequest> {
    let c = try arena.one(Unicard__V1__RestoreCaptureDeviceRequest.self)
    unicard__v1__restore_capture_device_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.RestoreCaptureDeviceRequest.device") }
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.v1.RestoreCaptureDeviceRequest.cause") }
    return c
  }
}

extension MoveCaptureDeviceRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__move_capture_device_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__MoveCaptureDeviceRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__MoveCaptureDeviceRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.office = String(wire: c.pointee.office)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__MoveCaptureDeviceRequest> {
    let c = try arena.one(Unicard__V1__MoveCaptureDeviceRequest.self)
    unicard__v1__move_capture_device_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.MoveCaptureDeviceRequest.device") }
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.v1.MoveCaptureDeviceRequest.office") }
    return c
  }
}

extension ListCaptureDevicesRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_capture_devices_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListCaptureDevicesRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListCaptureDevicesRequest>) {
    self.flagged = c.pointee.flagged != 0
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListCaptureDevicesRequest> {
    let c = try arena.one(Unicard__V1__ListCaptureDevicesRequest.self)
    unicard__v1__list_capture_devices_request__init(c)
    c.pointee.flagged = self.flagged ? 1 : 0
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.ListCaptureDevicesRequest.page_token") }
    return c
  }
}

extension Wire.CaptureDeviceStanding: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__capture_device_standing()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CaptureDeviceStanding.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CaptureDeviceStanding>) {
    self.code = String(wire: c.pointee.code)
    self.office = String(wire: c.pointee.office)
    self.suspended = c.pointee.suspended != 0
    self.abandoned = c.pointee.abandoned
    self.poor = c.pointee.poor
    self.flaggedByEntry = c.pointee.flagged_by_entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CaptureDeviceStanding> {
    let c = try arena.one(Unicard__V1__CaptureDeviceStanding.self)
    unicard__v1__capture_device_standing__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.v1.CaptureDeviceStanding.code") }
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.v1.CaptureDeviceStanding.office") }
    c.pointee.suspended = self.suspended ? 1 : 0
    c.pointee.abandoned = self.abandoned
    c.pointee.poor = self.poor
    c.pointee.flagged_by_entry = self.flaggedByEntry
    return c
  }
}

extension ListCaptureDevicesResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_capture_devices_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListCaptureDevicesResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListCaptureDevicesResponse>) {
    self.devices = unpackedList(c.pointee.n_devices, c.pointee.devices) { Wire.CaptureDeviceStanding($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListCaptureDevicesResponse> {
    let c = try arena.one(Unicard__V1__ListCaptureDevicesResponse.self)
    unicard__v1__list_capture_devices_response__init(c)
    (c.pointee.n_devices, c.pointee.devices) = try arena.list(self.devices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.ListCaptureDevicesResponse.next_page_token") }
    return c
  }
}
