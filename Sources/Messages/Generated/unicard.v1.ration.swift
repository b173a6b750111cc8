// Generated from proto/unicard/v1/ration.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Ration goods at a grocer (baddal). The device travels in the request, must be one of the caller's, and fixes the outlet.
/// All amounts are piastres of entitlement, which is not money: what a basket costs beyond it is the citizen's to pay (C-54).
public enum Ration {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Ration" }

  /// Draws a basket from the household's account on its head's card, at the prices in force today. The first draw, of
  /// goods or bread, retires the old ration card in the same commit (R76). Grocer.
  /// Refused: CARD_UNKNOWN, CARD_NOT_PRESENT, CARD_NOT_ACTIVE, CARD_SUSPENDED, CARD_STOPPED, CARD_EXPIRED, NOT_HEAD_CARD,
  /// SERVICE_NOT_ACTIVE, ITEM_UNKNOWN, ITEM_NOT_PRICED, LISTED_TWICE, AMOUNT_NOT_POSITIVE, RATION_EXCEEDED, DEVICE_UNKNOWN,
  /// DEVICE_NOT_YOURS, NOT_A_GROCER, PIN_REQUIRED, PIN_WRONG, PIN_BLOCKED.
  public static var dispense: Method<DispenseGoodsRequest, DispenseGoodsResponse> {
    Method(service: serviceName, method: "Dispense", kind: .unary)
  }

  /// Takes back a draw of the same terminal on the same day, whole; what came from points and grants goes back there, and
  /// the old card stays retired (C-2). Grocer.
  /// Refused: NOTHING_TO_REVERSE, REVERSAL_NOT_OWN, REVERSAL_TOO_LATE, ALREADY_REVERSED, DEVICE_UNKNOWN, DEVICE_NOT_YOURS,
  /// NOT_A_GROCER.
  public static var reverse: Method<ReverseGoodsRequest, ReverseGoodsResponse> {
    Method(service: serviceName, method: "Reverse", kind: .unary)
  }

  /// Reads what is left to draw, with the card present. Grocer. Refused: as Dispense, without basket and PIN.
  public static var quota: Method<RationQuotaRequest, RationQuotaResponse> {
    Method(service: serviceName, method: "Quota", kind: .unary)
  }
}

extension Wire {
  /// A line of a basket as it is asked for.
  public struct BasketLine: Sendable, Hashable {
    /// The item's code in the price list.
    public var item: String
    /// How many of its units, at least one.
    public var quantity: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      item: String = "",
      quantity: Int32 = 0
    ) {
      self.item = item
      self.quantity = quantity
    }
  }
}

extension Wire {
  /// A line of a basket as it was priced.
  public struct GoodsLine: Sendable, Hashable {
    /// The item's code.
    public var item: String
    /// Its Arabic name.
    public var name: String
    /// What one of it is, in Arabic: a bag of a kilogram, a bottle.
    public var unit: String
    /// How many.
    public var quantity: Int32
    /// The price of one on the day.
    public var pricePiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      item: String = "",
      name: String = "",
      unit: String = "",
      quantity: Int32 = 0,
      pricePiastres: Int64 = 0
    ) {
      self.item = item
      self.name = name
      self.unit = unit
      self.quantity = quantity
      self.pricePiastres = pricePiastres
    }
  }
}

extension Wire {
  /// Entitlement by where it comes from. All three lapse when the month ends; the older right is used first, in this order.
  public struct RationValue: Sendable, Hashable {
    /// Points for the bread that the month before left undrawn.
    public var pointsPiastres: Int64
    /// Temporary grants.
    public var grantPiastres: Int64
    /// The month's own value, by persons.
    public var monthPiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      pointsPiastres: Int64 = 0,
      grantPiastres: Int64 = 0,
      monthPiastres: Int64 = 0
    ) {
      self.pointsPiastres = pointsPiastres
      self.grantPiastres = grantPiastres
      self.monthPiastres = monthPiastres
    }
  }
}

extension Wire {
  /// Goods that were drawn, on whichever card.
  public struct GoodsDrawn: Sendable, Hashable {
    /// The basket.
    public var lines: [Wire.GoodsLine]
    /// What the basket costs.
    public var totalPiastres: Int64
    /// What was drawn of each source.
    public var drawn: Wire.RationValue?
    /// What is left of each.
    public var left: Wire.RationValue?
    /// What the basket costs beyond the entitlement, for the citizen to pay (C-54).
    public var excessPiastres: Int64
    /// Persons that the month's value counts.
    public var persons: Int32
    /// The outlet's code.
    public var outlet: String
    /// The outlet's name in Arabic.
    public var outletName: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      lines: [Wire.GoodsLine] = [],
      totalPiastres: Int64 = 0,
      drawn: Wire.RationValue? = nil,
      left: Wire.RationValue? = nil,
      excessPiastres: Int64 = 0,
      persons: Int32 = 0,
      outlet: String = "",
      outletName: String = ""
    ) {
      self.lines = lines
      self.totalPiastres = totalPiastres
      self.drawn = drawn
      self.left = left
      self.excessPiastres = excessPiastres
      self.persons = persons
      self.outlet = outlet
      self.outletName = outletName
    }
  }
}

/// Draws a basket.
public struct DispenseGoodsRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes, time-ordered (UUID version 7).
  public var requestId: [UInt8]
  /// The head's card, present.
  public var card: Wire.PresentedCard?
  /// Code of the terminal.
  public var device: String
  /// The basket: 1 to 50 lines, each item once.
  public var lines: [Wire.BasketLine]
  /// The PIN, only where policy pin.required.ration asks for it; verified whenever it is sent (C-28).
  public var pin: [UInt8]
  /// True when the citizen agrees to pay what the basket costs beyond his entitlement; false has such a basket refused.
  public var paysExcess: Bool

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    lines: [Wire.BasketLine] = [],
    pin: [UInt8] = [],
    paysExcess: Bool = false
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.lines = lines
    self.pin = pin
    self.paysExcess = paysExcess
  }
}

/// Goods were drawn.
public struct DispenseGoodsResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was drawn.
  public var goods: Wire.GoodsDrawn?
  /// True when this draw retired the household's old ration card (R76).
  public var legacyCardRetired: Bool
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    goods: Wire.GoodsDrawn? = nil,
    legacyCardRetired: Bool = false,
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.goods = goods
    self.legacyCardRetired = legacyCardRetired
    self.lastFour = lastFour
  }
}

/// Takes a draw back.
public struct ReverseGoodsRequest: Sendable, Hashable {
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
public struct ReverseGoodsResponse: Sendable, Hashable {
  /// The receipt of the reversal.
  public var receipt: Wire.Receipt?
  /// What went back to each source.
  public var returned: Wire.RationValue?
  /// What the draw had left for the citizen to pay; whoever took it pays it back.
  public var excessPiastres: Int64
  /// Entry that was reversed.
  public var reversedEntry: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    returned: Wire.RationValue? = nil,
    excessPiastres: Int64 = 0,
    reversedEntry: UInt64 = 0
  ) {
    self.receipt = receipt
    self.returned = returned
    self.excessPiastres = excessPiastres
    self.reversedEntry = reversedEntry
  }
}

/// Asks what is left.
public struct RationQuotaRequest: Sendable, Hashable {
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
public struct RationQuotaResponse: Sendable, Hashable {
  /// Of each source.
  public var left: Wire.RationValue?
  /// Persons that the month's value counts.
  public var persons: Int32
  /// The last day on which it can be drawn.
  public var lastDay: Wire.Date?

  /// Every field left out is as proto3 leaves it out.
  public init(
    left: Wire.RationValue? = nil,
    persons: Int32 = 0,
    lastDay: Wire.Date? = nil
  ) {
    self.left = left
    self.persons = persons
    self.lastDay = lastDay
  }
}

extension Wire.BasketLine: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__basket_line()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__BasketLine.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__BasketLine>) {
    self.item = String(wire: c.pointee.item)
    self.quantity = c.pointee.quantity
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__BasketLine> {
    let c = try arena.one(Unicard__V1__BasketLine.self)
    unicard__v1__basket_line__init(c)
    if !self.item.isEmpty { c.pointee.item = try arena.text(self.item, in: "unicard.v1.BasketLine.item") }
    c.pointee.quantity = self.quantity
    return c
  }
}

extension Wire.GoodsLine: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__goods_line()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__GoodsLine.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__GoodsLine>) {
    self.item = String(wire: c.pointee.item)
    self.name = String(wire: c.pointee.name)
    self.unit = String(wire: c.pointee.unit)
    self.quantity = c.pointee.quantity
    self.pricePiastres = c.pointee.price_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__GoodsLine> {
    let c = try arena.one(Unicard__V1__GoodsLine.self)
    unicard__v1__goods_line__init(c)
    if !self.item.isEmpty { c.pointee.item = try arena.text(self.item, in: "unicard.v1.GoodsLine.item") }
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.v1.GoodsLine.name") }
    if !self.unit.isEmpty { c.pointee.unit = try arena.text(self.unit, in: "unicard.v1.GoodsLine.unit") }
    c.pointee.quantity = self.quantity
    c.pointee.price_piastres = self.pricePiastres
    return c
  }
}

extension Wire.RationValue: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__ration_value()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RationValue.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RationValue>) {
    self.pointsPiastres = c.pointee.points_piastres
    self.grantPiastres = c.pointee.grant_piastres
    self.monthPiastres = c.pointee.month_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RationValue> {
    let c = try arena.one(Unicard__V1__RationValue.self)
    unicard__v1__ration_value__init(c)
    c.pointee.points_piastres = self.pointsPiastres
    c.pointee.grant_piastres = self.grantPiastres
    c.pointee.month_piastres = self.monthPiastres
    return c
  }
}

extension Wire.GoodsDrawn: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__goods_drawn()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__GoodsDrawn.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__GoodsDrawn>) {
    self.lines = unpackedList(c.pointee.n_lines, c.pointee.lines) { Wire.GoodsLine($0!) }
    self.totalPiastres = c.pointee.total_piastres
    self.drawn = c.pointee.drawn.map { Wire.RationValue($0) }
    self.left = c.pointee.left.map { Wire.RationValue($0) }
    self.excessPiastres = c.pointee.excess_piastres
    self.persons = c.pointee.persons
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__GoodsDrawn> {
    let c = try arena.one(Unicard__V1__GoodsDrawn.self)
    unicard__v1__goods_drawn__init(c)
    (c.pointee.n_lines, c.pointee.lines) = try arena.list(self.lines) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    c.pointee.total_piastres = self.totalPiastres
    if let value = self.drawn { c.pointee.drawn = try value.staged(in: arena) }
    if let value = self.left { c.pointee.left = try value.staged(in: arena) }
    c.pointee.excess_piastres = self.excessPiastres
    c.pointee.persons = self.persons
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.GoodsDrawn.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.GoodsDrawn.outlet_name") }
    return c
  }
}

extension DispenseGoodsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__dispense_goods_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DispenseGoodsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DispenseGoodsRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.lines = unpackedList(c.pointee.n_lines, c.pointee.lines) { Wire.BasketLine($0!) }
    self.pin = [UInt8](wire: c.pointee.pin)
    self.paysExcess = c.pointee.pays_excess != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DispenseGoodsRequest> {
    let c = try arena.one(Unicard__V1__DispenseGoodsRequest.self)
    unicard__v1__dispense_goods_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.DispenseGoodsRequest.device") }
    (c.pointee.n_lines, c.pointee.lines) = try arena.list(self.lines) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    c.pointee.pin = try arena.bytes(self.pin)
    c.pointee.pays_excess = self.paysExcess ? 1 : 0
    return c
  }
}

extension DispenseGoodsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__dispense_goods_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DispenseGoodsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DispenseGoodsResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.goods = c.pointee.goods.map { Wire.GoodsDrawn($0) }
    self.legacyCardRetired = c.pointee.legacy_card_retired != 0
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DispenseGoodsResponse> {
    let c = try arena.one(Unicard__V1__DispenseGoodsResponse.self)
    unicard__v1__dispense_goods_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if let value = self.goods { c.pointee.goods = try value.staged(in: arena) }
    c.pointee.legacy_card_retired = self.legacyCardRetired ? 1 : 0
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.DispenseGoodsResponse.last_four") }
    return c
  }
}

extension ReverseGoodsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reverse_goods_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReverseGoodsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReverseGoodsRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.entry = c.pointee.entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReverseGoodsRequest> {
    let c = try arena.one(Unicard__V1__ReverseGoodsRequest.self)
    unicard__v1__reverse_goods_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ReverseGoodsRequest.device") }
    c.pointee.entry = self.entry
    return c
  }
}

extension ReverseGoodsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reverse_goods_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReverseGoodsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReverseGoodsResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.returned = c.pointee.returned.map { Wire.RationValue($0) }
    self.excessPiastres = c.pointee.excess_piastres
    self.reversedEntry = c.pointee.reversed_entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReverseGoodsResponse> {
    let c = try arena.one(Unicard__V1__ReverseGoodsResponse.self)
    unicard__v1__reverse_goods_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if let value = self.returned { c.pointee.returned = try value.staged(in: arena) }
    c.pointee.excess_piastres = self.excessPiastres
    c.pointee.reversed_entry = self.reversedEntry
    return c
  }
}

extension RationQuotaRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__ration_quota_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RationQuotaRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RationQuotaRequest>) {
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RationQuotaRequest> {
    let c = try arena.one(Unicard__V1__RationQuotaRequest.self)
    unicard__v1__ration_quota_request__init(c)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.RationQuotaRequest.device") }
    return c
  }
}

extension RationQuotaResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__ration_quota_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RationQuotaResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RationQuotaResponse>) {
    self.left = c.pointee.left.map { Wire.RationValue($0) }
    self.persons = c.pointee.persons
    self.lastDay = c.pointee.last_day.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RationQuotaResponse> {
    let c = try arena.one(Unicard__V1__RationQuotaResponse.self)
    unicard__v1__ration_quota_response__init(c)
    if let value = self.left { c.pointee.left = try value.staged(in: arena) }
    c.pointee.persons = self.persons
    if let value = self.lastDay { c.pointee.last_day = try value.staged(in: arena) }
    return c
  }
}
