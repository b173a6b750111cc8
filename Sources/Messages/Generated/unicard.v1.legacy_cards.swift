// Generated from proto/unicard/v1/legacy_cards.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Old ration cards. They live until their household's first draw on the unified card (R76, R77).
public enum LegacyCards {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.LegacyCards" }

  /// Draws loaves on an old card. Bakery.
  /// Refused: LEGACY_CARD_UNKNOWN, LEGACY_CARD_RETIRED, QUOTA_EXCEEDED, AMOUNT_NOT_POSITIVE, DEVICE_UNKNOWN,
  /// DEVICE_NOT_YOURS, NOT_A_BAKERY.
  public static var draw: Method<LegacyDrawRequest, LegacyDrawResponse> {
    Method(service: serviceName, method: "Draw", kind: .unary)
  }

  /// Draws ration goods on an old card. Grocer.
  /// Refused: LEGACY_CARD_UNKNOWN, LEGACY_CARD_RETIRED, ITEM_UNKNOWN, ITEM_NOT_PRICED, LISTED_TWICE, AMOUNT_NOT_POSITIVE,
  /// RATION_EXCEEDED, DEVICE_UNKNOWN, DEVICE_NOT_YOURS, NOT_A_GROCER.
  public static var drawGoods: Method<LegacyGoodsRequest, LegacyGoodsResponse> {
    Method(service: serviceName, method: "DrawGoods", kind: .unary)
  }

  /// Tells whether an old card lives. Ministry. Refused: LEGACY_CARD_UNKNOWN.
  public static var status: Method<LegacyStatusRequest, LegacyStatusResponse> {
    Method(service: serviceName, method: "Status", kind: .unary)
  }

  /// Proposes to bring a retired old card back (C-2). Ministry, two persons.
  /// Refused: LEGACY_CARD_UNKNOWN, LEGACY_CARD_NOT_RETIRED.
  public static var reinstate: Method<ReinstateRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Reinstate", kind: .unary)
  }
}

/// Draws bread on an old card.
public struct LegacyDrawRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The old card's number, digits.
  public var legacyCard: [UInt8]
  /// Code of the terminal.
  public var device: String
  /// How many loaves, at least one.
  public var loaves: Int32

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    legacyCard: [UInt8] = [],
    device: String = "",
    loaves: Int32 = 0
  ) {
    self.requestId = requestId
    self.legacyCard = legacyCard
    self.device = device
    self.loaves = loaves
  }
}

/// Bread was drawn on the old card.
public struct LegacyDrawResponse: Sendable, Hashable {
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
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    loaves: Int32 = 0,
    pricePiastres: Int64 = 0,
    leftToday: Int32 = 0,
    leftThisMonth: Int32 = 0,
    persons: Int32 = 0,
    outlet: String = "",
    outletName: String = ""
  ) {
    self.receipt = receipt
    self.loaves = loaves
    self.pricePiastres = pricePiastres
    self.leftToday = leftToday
    self.leftThisMonth = leftThisMonth
    self.persons = persons
    self.outlet = outlet
    self.outletName = outletName
  }
}

/// Draws goods on an old card.
public struct LegacyGoodsRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The old card's number, digits.
  public var legacyCard: [UInt8]
  /// Code of the terminal.
  public var device: String
  /// The basket: 1 to 50 lines, each item once.
  public var lines: [Wire.BasketLine]
  /// True when the citizen agrees to pay what the basket costs beyond his entitlement; false has such a basket refused.
  public var paysExcess: Bool

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    legacyCard: [UInt8] = [],
    device: String = "",
    lines: [Wire.BasketLine] = [],
    paysExcess: Bool = false
  ) {
    self.requestId = requestId
    self.legacyCard = legacyCard
    self.device = device
    self.lines = lines
    self.paysExcess = paysExcess
  }
}

/// Goods were drawn on the old card.
public struct LegacyGoodsResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was drawn.
  public var goods: Wire.GoodsDrawn?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    goods: Wire.GoodsDrawn? = nil
  ) {
    self.receipt = receipt
    self.goods = goods
  }
}

/// Asks for an old card's state.
public struct LegacyStatusRequest: Sendable, Hashable {
  /// The old card's number, digits.
  public var legacyCard: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    legacyCard: [UInt8] = []
  ) {
    self.legacyCard = legacyCard
  }
}

/// An old card's state.
public struct LegacyStatusResponse: Sendable, Hashable {
  /// True when it has been retired.
  public var retired: Bool
  /// Entry that retired it.
  public var retiredByEntry: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    retired: Bool = false,
    retiredByEntry: UInt64 = 0
  ) {
    self.retired = retired
    self.retiredByEntry = retiredByEntry
  }
}

/// Proposes a reinstatement.
public struct ReinstateRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The old card's number, digits.
  public var legacyCard: [UInt8]
  /// Why, for the record.
  public var cause: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    legacyCard: [UInt8] = [],
    cause: String = ""
  ) {
    self.requestId = requestId
    self.legacyCard = legacyCard
    self.cause = cause
  }
}

extension LegacyDrawRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__legacy_draw_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LegacyDrawRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LegacyDrawRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.legacyCard = [UInt8](wire: c.pointee.legacy_card)
    self.device = String(wire: c.pointee.device)
    self.loaves = c.pointee.loaves
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LegacyDrawRequest> {
    let c = try arena.one(Unicard__V1__LegacyDrawRequest.self)
    unicard__v1__legacy_draw_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.legacy_card = try arena.bytes(self.legacyCard)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.LegacyDrawRequest.device") }
    c.pointee.loaves = self.loaves
    return c
  }
}

extension LegacyDrawResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__legacy_draw_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LegacyDrawResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LegacyDrawResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.loaves = c.pointee.loaves
    self.pricePiastres = c.pointee.price_piastres
    self.leftToday = c.pointee.left_today
    self.leftThisMonth = c.pointee.left_this_month
    self.persons = c.pointee.persons
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LegacyDrawResponse> {
    let c = try arena.one(Unicard__V1__LegacyDrawResponse.self)
    unicard__v1__legacy_draw_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.loaves = self.loaves
    c.pointee.price_piastres = self.pricePiastres
    c.pointee.left_today = self.leftToday
    c.pointee.left_this_month = self.leftThisMonth
    c.pointee.persons = self.persons
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.LegacyDrawResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.LegacyDrawResponse.outlet_name") }
    return c
  }
}

extension LegacyGoodsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__legacy_goods_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LegacyGoodsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LegacyGoodsRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.legacyCard = [UInt8](wire: c.pointee.legacy_card)
    self.device = String(wire: c.pointee.device)
    self.lines = unpackedList(c.pointee.n_lines, c.pointee.lines) { Wire.BasketLine($0!) }
    self.paysExcess = c.pointee.pays_excess != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LegacyGoodsRequest> {
    let c = try arena.one(Unicard__V1__LegacyGoodsRequest.self)
    unicard__v1__legacy_goods_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.legacy_card = try arena.bytes(self.legacyCard)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.LegacyGoodsRequest.device") }
    (c.pointee.n_lines, c.pointee.lines) = try arena.list(self.lines) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    c.pointee.pays_excess = self.paysExcess ? 1 : 0
    return c
  }
}

extension LegacyGoodsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__legacy_goods_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LegacyGoodsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LegacyGoodsResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.goods = c.pointee.goods.map { Wire.GoodsDrawn($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LegacyGoodsResponse> {
    let c = try arena.one(Unicard__V1__LegacyGoodsResponse.self)
    unicard__v1__legacy_goods_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if let value = self.goods { c.pointee.goods = try value.staged(in: arena) }
    return c
  }
}

extension LegacyStatusRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__legacy_status_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LegacyStatusRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LegacyStatusRequest>) {
    self.legacyCard = [UInt8](wire: c.pointee.legacy_card)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LegacyStatusRequest> {
    let c = try arena.one(Unicard__V1__LegacyStatusRequest.self)
    unicard__v1__legacy_status_request__init(c)
    c.pointee.legacy_card = try arena.bytes(self.legacyCard)
    return c
  }
}

extension LegacyStatusResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__legacy_status_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LegacyStatusResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LegacyStatusResponse>) {
    self.retired = c.pointee.retired != 0
    self.retiredByEntry = c.pointee.retired_by_entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LegacyStatusResponse> {
    let c = try arena.one(Unicard__V1__LegacyStatusResponse.self)
    unicard__v1__legacy_status_response__init(c)
    c.pointee.retired = self.retired ? 1 : 0
    c.pointee.retired_by_entry = self.retiredByEntry
    return c
  }
}

extension ReinstateRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reinstate_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReinstateRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReinstateRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.legacyCard = [UInt8](wire: c.pointee.legacy_card)
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReinstateRequest> {
    let c = try arena.one(Unicard__V1__ReinstateRequest.self)
    unicard__v1__reinstate_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.legacy_card = try arena.bytes(self.legacyCard)
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.v1.ReinstateRequest.cause") }
    return c
  }
}
