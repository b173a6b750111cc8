// Generated from proto/unicard/v1/prices.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Prices live in the journal and are never changed, only followed by later ones.
public enum Prices {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Prices" }

  /// Proposes prices from a civil date on, today or later: all rows or none. Ministry, two persons.
  /// Refused: DATE_IN_PAST, LISTED_TWICE, AMOUNT_NOT_POSITIVE.
  public static var set: Method<SetPricesRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Set", kind: .unary)
  }

  /// Lists the prices in force today and those to come. Grocer, ministry.
  public static var list: Method<ListPricesRequest, ListPricesResponse> {
    Method(service: serviceName, method: "List", kind: .unary)
  }
}

extension Wire {
  /// An item's price from a day on.
  public struct Price: Sendable, Hashable {
    /// The item's code.
    public var item: String
    /// Its Arabic name.
    public var name: String
    /// What one of it is, in Arabic: a bag of a kilogram, a bottle.
    public var unit: String
    /// The price of one; 0 takes the item off the list from that day on.
    public var pricePiastres: Int64
    /// First day.
    public var effectiveFrom: Wire.Date?

    /// Every field left out is as proto3 leaves it out.
    public init(
      item: String = "",
      name: String = "",
      unit: String = "",
      pricePiastres: Int64 = 0,
      effectiveFrom: Wire.Date? = nil
    ) {
      self.item = item
      self.name = name
      self.unit = unit
      self.pricePiastres = pricePiastres
      self.effectiveFrom = effectiveFrom
    }
  }
}

/// Sets prices.
public struct SetPricesRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The rows, 1 to 500; an item once for each day.
  public var prices: [Wire.Price]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    prices: [Wire.Price] = []
  ) {
    self.requestId = requestId
    self.prices = prices
  }
}

/// Asks for the list.
public struct ListPricesRequest: Sendable, Hashable {
  /// The message has no fields.
  public init() {}
}

/// The list.
public struct ListPricesResponse: Sendable, Hashable {
  /// By item, then date: the price in force first.
  public var prices: [Wire.Price]

  /// Every field left out is as proto3 leaves it out.
  public init(
    prices: [Wire.Price] = []
  ) {
    self.prices = prices
  }
}

extension Wire.Price: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__price()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Price.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Price>) {
    self.item = String(wire: c.pointee.item)
    self.name = String(wire: c.pointee.name)
    self.unit = String(wire: c.pointee.unit)
    self.pricePiastres = c.pointee.price_piastres
    self.effectiveFrom = c.pointee.effective_from.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Price> {
    let c = try arena.one(Unicard__V1__Price.self)
    unicard__v1__price__init(c)
    if !self.item.isEmpty { c.pointee.item = try arena.text(self.item, in: "unicard.v1.Price.item") }
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.v1.Price.name") }
    if !self.unit.isEmpty { c.pointee.unit = try arena.text(self.unit, in: "unicard.v1.Price.unit") }
    c.pointee.price_piastres = self.pricePiastres
    if let value = self.effectiveFrom { c.pointee.effective_from = try value.staged(in: arena) }
    return c
  }
}

extension SetPricesRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__set_prices_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__SetPricesRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__SetPricesRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.prices = unpackedList(c.pointee.n_prices, c.pointee.prices) { Wire.Price($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__SetPricesRequest> {
    let c = try arena.one(Unicard__V1__SetPricesRequest.self)
    unicard__v1__set_prices_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_prices, c.pointee.prices) = try arena.list(self.prices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension ListPricesRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_prices_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListPricesRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListPricesRequest>) {
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListPricesRequest> {
    let c = try arena.one(Unicard__V1__ListPricesRequest.self)
    unicard__v1__list_prices_request__init(c)
    return c
  }
}

extension ListPricesResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_prices_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListPricesResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListPricesResponse>) {
    self.prices = unpackedList(c.pointee.n_prices, c.pointee.prices) { Wire.Price($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListPricesResponse> {
    let c = try arena.one(Unicard__V1__ListPricesResponse.self)
    unicard__v1__list_prices_response__init(c)
    (c.pointee.n_prices, c.pointee.prices) = try arena.list(self.prices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}
