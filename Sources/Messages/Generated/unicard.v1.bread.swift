// Generated from proto/unicard/v1/bread.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Bread at a bakery. The device travels in the request, must be one of the caller's, and fixes the outlet.
public enum Bread {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Bread" }

  /// Draws loaves from the household's account on its head's card. The first draw retires the old ration card in the same
  /// commit (R76). Bakery.
  /// Refused: CARD_UNKNOWN, CARD_NOT_PRESENT, CARD_NOT_ACTIVE, CARD_SUSPENDED, CARD_STOPPED, CARD_EXPIRED, NOT_HEAD_CARD,
  /// SERVICE_NOT_ACTIVE, QUOTA_EXCEEDED, AMOUNT_NOT_POSITIVE, DEVICE_UNKNOWN, DEVICE_NOT_YOURS, NOT_A_BAKERY, PIN_REQUIRED,
  /// PIN_WRONG, PIN_BLOCKED.
  public static var dispense: Method<DispenseRequest, DispenseResponse> {
    Method(service: serviceName, method: "Dispense", kind: .unary)
  }

  /// Takes back a draw of the same terminal on the same day, whole; the old card stays retired (C-2). Bakery.
  /// Refused: NOTHING_TO_REVERSE, REVERSAL_NOT_OWN, REVERSAL_TOO_LATE, ALREADY_REVERSED.
  public static var reverse: Method<ReverseRequest, ReverseResponse> {
    Method(service: serviceName, method: "Reverse", kind: .unary)
  }

  /// Reads what is left, with the card present. Bakery. Refused: as Dispense, without the quota.
  public static var quota: Method<QuotaRequest, QuotaResponse> {
    Method(service: serviceName, method: "Quota", kind: .unary)
  }
}

/// Draws bread.
public struct DispenseRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes, time-ordered (UUID version 7).
  public var requestId: [UInt8]
  /// The head's card, present.
  public var card: Wire.PresentedCard?
  /// Code of the terminal.
  public var device: String
  /// How many loaves, at least one.
  public var loaves: Int32
  /// The PIN, only where policy pin.required.ration asks for it; verified whenever it is sent (C-28).
  public var pin: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    loaves: Int32 = 0,
    pin: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.loaves = loaves
    self.pin = pin
  }
}

/// Bread was drawn.
public struct DispenseResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// Loaves drawn.
  public var loaves: Int32
  /// What the citizen pays the baker.
  public var pricePiastres: Int64
  /// Loaves the household can still draw today.
  public var leftToday: Int32
  /// Loaves left of the month's quota.
  public var leftThisMonth: Int32
  /// Persons the quota counts.
  public var persons: Int32
  /// True when this draw retired the household's old ration card (R76).
  public var legacyCardRetired: Bool
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    loaves: Int32 = 0,
    pricePiastres: Int64 = 0,
    leftToday: Int32 = 0,
    leftThisMonth: Int32 = 0,
    persons: Int32 = 0,
    legacyCardRetired: Bool = false,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.loaves = loaves
    self.pricePiastres = pricePiastres
    self.leftToday = leftToday
    self.leftThisMonth = leftThisMonth
    self.persons = persons
    self.legacyCardRetired = legacyCardRetired
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Takes a draw back.
public struct ReverseRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Code of the terminal that made the draw.
  public var device: String
  /// Entry number of the draw, from its receipt.
  public var entry: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    entry: UInt64 = 0
  ) {
    self.requestId = requestId
    self.device = device
    self.entry = entry
  }
}

/// The draw is taken back.
public struct ReverseResponse: Sendable, Hashable {
  /// The receipt of the reversal.
  public var receipt: Wire.Receipt?
  /// Loaves given back to the household.
  public var loaves: Int32
  /// What the baker pays back.
  public var pricePiastres: Int64
  /// Entry that was reversed.
  public var reversedEntry: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    loaves: Int32 = 0,
    pricePiastres: Int64 = 0,
    reversedEntry: UInt64 = 0
  ) {
    self.receipt = receipt
    self.loaves = loaves
    self.pricePiastres = pricePiastres
    self.reversedEntry = reversedEntry
  }
}

/// Asks what is left.
public struct QuotaRequest: Sendable, Hashable {
  /// The head's card, present.
  public var card: Wire.PresentedCard?
  /// Code of the terminal.
  public var device: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    card: Wire.PresentedCard? = nil,
    device: String = ""
  ) {
    self.card = card
    self.device = device
  }
}

/// What is left.
public struct QuotaResponse: Sendable, Hashable {
  /// Loaves the household can draw today.
  public var leftToday: Int32
  /// Loaves left of the month's quota.
  public var leftThisMonth: Int32
  /// Persons the quota counts.
  public var persons: Int32

  /// Every field left out is as proto3 leaves it out.
  public init(
    leftToday: Int32 = 0,
    leftThisMonth: Int32 = 0,
    persons: Int32 = 0
  ) {
    self.leftToday = leftToday
    self.leftThisMonth = leftThisMonth
    self.persons = persons
  }
}

extension DispenseRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__dispense_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DispenseRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DispenseRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.loaves = c.pointee.loaves
    self.pin = [UInt8](wire: c.pointee.pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DispenseRequest> {
    let c = try arena.one(Unicard__V1__DispenseRequest.self)
    unicard__v1__dispense_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.DispenseRequest.device") }
    c.pointee.loaves = self.loaves
    c.pointee.pin = try arena.bytes(self.pin)
    return c
  }
}

extension DispenseResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__dispense_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DispenseResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DispenseResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.loaves = c.pointee.loaves
    self.pricePiastres = c.pointee.price_piastres
    self.leftToday = c.pointee.left_today
    self.leftThisMonth = c.pointee.left_this_month
    self.persons = c.pointee.persons
    self.legacyCardRetired = c.pointee.legacy_card_retired != 0
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DispenseResponse> {
    let c = try arena.one(Unicard__V1__DispenseResponse.self)
    unicard__v1__dispense_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.loaves = self.loaves
    c.pointee.price_piastres = self.pricePiastres
    c.pointee.left_today = self.leftToday
    c.pointee.left_this_month = self.leftThisMonth
    c.pointee.persons = self.persons
    c.pointee.legacy_card_retired = self.legacyCardRetired ? 1 : 0
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.DispenseResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.DispenseResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.DispenseResponse.last_four") }
    return c
  }
}

extension ReverseRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reverse_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReverseRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReverseRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.entry = c.pointee.entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReverseRequest> {
    let c = try arena.one(Unicard__V1__ReverseRequest.self)
    unicard__v1__reverse_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ReverseRequest.device") }
    c.pointee.entry = self.entry
    return c
  }
}

extension ReverseResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reverse_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReverseResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReverseResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.loaves = c.pointee.loaves
    self.pricePiastres = c.pointee.price_piastres
    self.reversedEntry = c.pointee.reversed_entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReverseResponse> {
    let c = try arena.one(Unicard__V1__ReverseResponse.self)
    unicard__v1__reverse_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.loaves = self.loaves
    c.pointee.price_piastres = self.pricePiastres
    c.pointee.reversed_entry = self.reversedEntry
    return c
  }
}

extension QuotaRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__quota_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__QuotaRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__QuotaRequest>) {
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__QuotaRequest> {
    let c = try arena.one(Unicard__V1__QuotaRequest.self)
    unicard__v1__quota_request__init(c)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.QuotaRequest.device") }
    return c
  }
}

extension QuotaResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__quota_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__QuotaResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__QuotaResponse>) {
    self.leftToday = c.pointee.left_today
    self.leftThisMonth = c.pointee.left_this_month
    self.persons = c.pointee.persons
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__QuotaResponse> {
    let c = try arena.one(Unicard__V1__QuotaResponse.self)
    unicard__v1__quota_response__init(c)
    c.pointee.left_today = self.leftToday
    c.pointee.left_this_month = self.leftThisMonth
    c.pointee.persons = self.persons
    return c
  }
}
