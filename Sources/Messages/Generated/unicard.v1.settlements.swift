// Generated from proto/unicard/v1/settlements.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Settlement of outlets. An outlet's account closes by hand, or by itself when its day is over; what is closed never
/// changes: acts after the closing count for the next settlement, of the same day too, and a draw taken back after it
/// stands in the settlement in which it was taken back, on a line of its own.
public enum Settlements {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Settlements" }

  /// Closes the account of the outlet where the caller's own terminal stands. Bakery, grocer, pos, atm.
  /// Refused: NOTHING_TO_SETTLE, DEVICE_UNKNOWN, DEVICE_NOT_YOURS, NOT_A_BAKERY, NOT_A_GROCER, NOT_A_MERCHANT,
  /// NOT_A_POST_ATM.
  public static var closeDay: Method<CloseDayRequest, CloseDayResponse> {
    Method(service: serviceName, method: "CloseDay", kind: .unary)
  }

  /// Tells one settlement, closed or still open. Bakery, grocer, pos and atm for their own terminal's outlet; ministry any.
  /// Refused: SETTLEMENT_UNKNOWN, OUTLET_UNKNOWN, DEVICE_UNKNOWN, DEVICE_NOT_YOURS.
  public static var get: Method<GetSettlementRequest, GetSettlementResponse> {
    Method(service: serviceName, method: "Get", kind: .unary)
  }

  /// Lists closed settlements in the order they were closed. Bakery, grocer, pos and atm for their own terminal's outlet;
  /// ministry for one outlet, a governorate, or all. Refused: OUTLET_UNKNOWN, DEVICE_UNKNOWN, DEVICE_NOT_YOURS.
  public static var list: Method<ListSettlementsRequest, ListSettlementsResponse> {
    Method(service: serviceName, method: "List", kind: .unary)
  }
}

extension Wire {
  /// What acts of one kind come to.
  public struct SettlementTally: Sendable, Hashable {
    /// How many acts.
    public var count: Int64
    /// Loaves of bread.
    public var loaves: Int64
    /// What citizens paid for bread, in cash and across the counter.
    public var cashPiastres: Int64
    /// Ration value.
    public var valuePiastres: Int64
    /// Money out of accounts.
    public var moneyPiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      count: Int64 = 0,
      loaves: Int64 = 0,
      cashPiastres: Int64 = 0,
      valuePiastres: Int64 = 0,
      moneyPiastres: Int64 = 0
    ) {
      self.count = count
      self.loaves = loaves
      self.cashPiastres = cashPiastres
      self.valuePiastres = valuePiastres
      self.moneyPiastres = moneyPiastres
    }
  }
}

extension Wire {
  /// A settlement. Refusals count in none of its lines.
  public struct Settlement: Sendable, Hashable {
    /// The outlet's code.
    public var outlet: String
    /// The outlet's name in Arabic.
    public var outletName: String
    /// What the outlet is.
    public var kind: Wire.OutletKind
    /// Code of the governorate where it stands.
    public var governorate: UInt32
    /// From 1 without gaps, for each outlet; of an open one the number it will have.
    public var number: UInt32
    /// The civil day of its acts.
    public var day: Wire.Date?
    /// Its place among the settlements of that day, from 1.
    public var sequence: UInt32
    /// The entry that closed it; 0 while it is open.
    public var entry: UInt64
    /// Bread or goods drawn on entitlements.
    public var draws: Wire.SettlementTally?
    /// Money paid out of accounts: purchases, withdrawals.
    public var payments: Wire.SettlementTally?
    /// Money given back as an act of its own.
    public var refunds: Wire.SettlementTally?
    /// Draws and payments of this settlement that were taken back.
    public var reversals: Wire.SettlementTally?
    /// The same of settlements closed before this one.
    public var lateReversals: Wire.SettlementTally?
    /// Cash that citizens brought to a machine, for their accounts.
    public var deposits: Wire.SettlementTally?
    /// Loaves that stand.
    public var loaves: Int64
    /// The citizens' price of these loaves, which the outlet holds in cash.
    public var cashPiastres: Int64
    /// What the state adds to each loaf, by policy bread.subsidy_piastres_per_loaf of the day.
    public var subsidyPerLoafPiastres: Int64
    /// The subsidy of the loaves that stand.
    public var subsidyPiastres: Int64
    /// Ration value that stands.
    public var valuePiastres: Int64
    /// Money out of accounts that stands.
    public var moneyPiastres: Int64
    /// What the outlet is owed: subsidy, ration value and money together.
    public var duePiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      outlet: String = "",
      outletName: String = "",
      kind: Wire.OutletKind = .unspecified,
      governorate: UInt32 = 0,
      number: UInt32 = 0,
      day: Wire.Date? = nil,
      sequence: UInt32 = 0,
      entry: UInt64 = 0,
      draws: Wire.SettlementTally? = nil,
      payments: Wire.SettlementTally? = nil,
      refunds: Wire.SettlementTally? = nil,
      reversals: Wire.SettlementTally? = nil,
      lateReversals: Wire.SettlementTally? = nil,
      deposits: Wire.SettlementTally? = nil,
      loaves: Int64 = 0,
      cashPiastres: Int64 = 0,
      subsidyPerLoafPiastres: Int64 = 0,
      subsidyPiastres: Int64 = 0,
      valuePiastres: Int64 = 0,
      moneyPiastres: Int64 = 0,
      duePiastres: Int64 = 0
    ) {
      self.outlet = outlet
      self.outletName = outletName
      self.kind = kind
      self.governorate = governorate
      self.number = number
      self.day = day
      self.sequence = sequence
      self.entry = entry
      self.draws = draws
      self.payments = payments
      self.refunds = refunds
      self.reversals = reversals
      self.lateReversals = lateReversals
      self.deposits = deposits
      self.loaves = loaves
      self.cashPiastres = cashPiastres
      self.subsidyPerLoafPiastres = subsidyPerLoafPiastres
      self.subsidyPiastres = subsidyPiastres
      self.valuePiastres = valuePiastres
      self.moneyPiastres = moneyPiastres
      self.duePiastres = duePiastres
    }
  }
}

/// Closes a day.
public struct CloseDayRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Code of one of the caller's terminals, which fixes the outlet.
  public var device: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = ""
  ) {
    self.requestId = requestId
    self.device = device
  }
}

/// The day is closed.
public struct CloseDayResponse: Sendable, Hashable {
  /// The receipt, which proves the settlement.
  public var receipt: Wire.Receipt?
  /// The settlement, as it will always stand.
  public var settlement: Wire.Settlement?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    settlement: Wire.Settlement? = nil
  ) {
    self.receipt = receipt
    self.settlement = settlement
  }
}

/// Asks for a settlement.
public struct GetSettlementRequest: Sendable, Hashable {
  /// The outlet's code; an outlet's own caller leaves it empty and names his device.
  public var outlet: String
  /// Code of one of the caller's terminals, for an outlet's own caller.
  public var device: String
  /// Which one; 0 for the one that is open.
  public var number: UInt32

  /// Every field left out is as proto3 leaves it out.
  public init(
    outlet: String = "",
    device: String = "",
    number: UInt32 = 0
  ) {
    self.outlet = outlet
    self.device = device
    self.number = number
  }
}

/// The settlement.
public struct GetSettlementResponse: Sendable, Hashable {
  /// Closed, or as it stands at this moment.
  public var settlement: Wire.Settlement?

  /// Every field left out is as proto3 leaves it out.
  public init(
    settlement: Wire.Settlement? = nil
  ) {
    self.settlement = settlement
  }
}

/// Asks for closed settlements.
public struct ListSettlementsRequest: Sendable, Hashable {
  /// The outlet's code; empty for all. An outlet's own caller leaves it empty and names his device.
  public var outlet: String
  /// Code of one of the caller's terminals, for an outlet's own caller.
  public var device: String
  /// Code of the governorate where the outlets stand; 0 for all.
  public var governorate: UInt32
  /// First day.
  public var from: Wire.Date?
  /// Last day.
  public var to: Wire.Date?
  /// At most so many; 0 means 100, and 1,000 is the most.
  public var pageSize: Int32
  /// Where the page before ended; empty for the first.
  public var pageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    outlet: String = "",
    device: String = "",
    governorate: UInt32 = 0,
    from: Wire.Date? = nil,
    to: Wire.Date? = nil,
    pageSize: Int32 = 0,
    pageToken: String = ""
  ) {
    self.outlet = outlet
    self.device = device
    self.governorate = governorate
    self.from = from
    self.to = to
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

/// Closed settlements.
public struct ListSettlementsResponse: Sendable, Hashable {
  /// The page.
  public var settlements: [Wire.Settlement]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    settlements: [Wire.Settlement] = [],
    nextPageToken: String = ""
  ) {
    self.settlements = settlements
    self.nextPageToken = nextPageToken
  }
}

extension Wire.SettlementTally: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__settlement_tally()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__SettlementTally.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__SettlementTally>) {
    self.count = c.pointee.count
    self.loaves = c.pointee.loaves
    self.cashPiastres = c.pointee.cash_piastres
    self.valuePiastres = c.pointee.value_piastres
    self.moneyPiastres = c.pointee.money_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__SettlementTally> {
    let c = try arena.one(Unicard__V1__SettlementTally.self)
    unicard__v1__settlement_tally__init(c)
    c.pointee.count = self.count
    c.pointee.loaves = self.loaves
    c.pointee.cash_piastres = self.cashPiastres
    c.pointee.value_piastres = self.valuePiastres
    c.pointee.money_piastres = self.moneyPiastres
    return c
  }
}

extension Wire.Settlement: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__settlement()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Settlement.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Settlement>) {
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.kind = Wire.OutletKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    self.governorate = c.pointee.governorate
    self.number = c.pointee.number
    self.day = c.pointee.day.map { Wire.Date($0) }
    self.sequence = c.pointee.sequence
    self.entry = c.pointee.entry
    self.draws = c.pointee.draws.map { Wire.SettlementTally($0) }
    self.payments = c.pointee.payments.map { Wire.SettlementTally($0) }
    self.refunds = c.pointee.refunds.map { Wire.SettlementTally($0) }
    self.reversals = c.pointee.reversals.map { Wire.SettlementTally($0) }
    self.lateReversals = c.pointee.late_reversals.map { Wire.SettlementTally($0) }
    self.deposits = c.pointee.deposits.map { Wire.SettlementTally($0) }
    self.loaves = c.pointee.loaves
    self.cashPiastres = c.pointee.cash_piastres
    self.subsidyPerLoafPiastres = c.pointee.subsidy_per_loaf_piastres
    self.subsidyPiastres = c.pointee.subsidy_piastres
    self.valuePiastres = c.pointee.value_piastres
    self.moneyPiastres = c.pointee.money_piastres
    self.duePiastres = c.pointee.due_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Settlement> {
    let c = try arena.one(Unicard__V1__Settlement.self)
    unicard__v1__settlement__init(c)
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.Settlement.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.Settlement.outlet_name") }
    c.pointee.kind = Unicard__V1__OutletKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
    c.pointee.governorate = self.governorate
    c.pointee.number = self.number
    if let value = self.day { c.pointee.day = try value.staged(in: arena) }
    c.pointee.sequence = self.sequence
    c.pointee.entry = self.entry
    if let value = self.draws { c.pointee.draws = try value.staged(in: arena) }
    if let value = self.payments { c.pointee.payments = try value.staged(in: arena) }
    if let value = self.refunds { c.pointee.refunds = try value.staged(in: arena) }
    if let value = self.reversals { c.pointee.reversals = try value.staged(in: arena) }
    if let value = self.lateReversals { c.pointee.late_reversals = try value.staged(in: arena) }
    if let value = self.deposits { c.pointee.deposits = try value.staged(in: arena) }
    c.pointee.loaves = self.loaves
    c.pointee.cash_piastres = self.cashPiastres
    c.pointee.subsidy_per_loaf_piastres = self.subsidyPerLoafPiastres
    c.pointee.subsidy_piastres = self.subsidyPiastres
    c.pointee.value_piastres = self.valuePiastres
    c.pointee.money_piastres = self.moneyPiastres
    c.pointee.due_piastres = self.duePiastres
    return c
  }
}

extension CloseDayRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__close_day_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CloseDayRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CloseDayRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CloseDayRequest> {
    let c = try arena.one(Unicard__V1__CloseDayRequest.self)
    unicard__v1__close_day_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.CloseDayRequest.device") }
    return c
  }
}

extension CloseDayResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__close_day_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CloseDayResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CloseDayResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.settlement = c.pointee.settlement.map { Wire.Settlement($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CloseDayResponse> {
    let c = try arena.one(Unicard__V1__CloseDayResponse.self)
    unicard__v1__close_day_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if let value = self.settlement { c.pointee.settlement = try value.staged(in: arena) }
    return c
  }
}

extension GetSettlementRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__get_settlement_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__GetSettlementRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__GetSettlementRequest>) {
    self.outlet = String(wire: c.pointee.outlet)
    self.device = String(wire: c.pointee.device)
    self.number = c.pointee.number
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__GetSettlementRequest> {
    let c = try arena.one(Unicard__V1__GetSettlementRequest.self)
    unicard__v1__get_settlement_request__init(c)
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.GetSettlementRequest.outlet") }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.GetSettlementRequest.device") }
    c.pointee.number = self.number
    return c
  }
}

extension GetSettlementResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__get_settlement_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__GetSettlementResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__GetSettlementResponse>) {
    self.settlement = c.pointee.settlement.map { Wire.Settlement($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__GetSettlementResponse> {
    let c = try arena.one(Unicard__V1__GetSettlementResponse.self)
    unicard__v1__get_settlement_response__init(c)
    if let value = self.settlement { c.pointee.settlement = try value.staged(in: arena) }
    return c
  }
}

extension ListSettlementsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_settlements_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListSettlementsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListSettlementsRequest>) {
    self.outlet = String(wire: c.pointee.outlet)
    self.device = String(wire: c.pointee.device)
    self.governorate = c.pointee.governorate
    self.from = c.pointee.from.map { Wire.Date($0) }
    self.to = c.pointee.to.map { Wire.Date($0) }
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListSettlementsRequest> {
    let c = try arena.one(Unicard__V1__ListSettlementsRequest.self)
    unicard__v1__list_settlements_request__init(c)
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.ListSettlementsRequest.outlet") }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ListSettlementsRequest.device") }
    c.pointee.governorate = self.governorate
    if let value = self.from { c.pointee.from = try value.staged(in: arena) }
    if let value = self.to { c.pointee.to = try value.staged(in: arena) }
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.ListSettlementsRequest.page_token") }
    return c
  }
}

extension ListSettlementsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_settlements_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListSettlementsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListSettlementsResponse>) {
    self.settlements = unpackedList(c.pointee.n_settlements, c.pointee.settlements) { Wire.Settlement($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListSettlementsResponse> {
    let c = try arena.one(Unicard__V1__ListSettlementsResponse.self)
    unicard__v1__list_settlements_response__init(c)
    (c.pointee.n_settlements, c.pointee.settlements) = try arena.list(self.settlements) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.ListSettlementsResponse.next_page_token") }
    return c
  }
}
