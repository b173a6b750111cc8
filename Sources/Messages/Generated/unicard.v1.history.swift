// Generated from proto/unicard/v1/history.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Reads that rest on views, never on the ledger's state.
public enum History {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.History" }

  /// What happened to a citizen's card, newest first. Ministry. Refused: CITIZEN_UNKNOWN.
  public static var card: Method<CardHistoryRequest, HistoryResponse> {
    Method(service: serviceName, method: "Card", kind: .unary)
  }

  /// What an outlet drew on a day, with totals. Bakery and grocer for their own devices' outlet; ministry.
  /// Refused: OUTLET_UNKNOWN, DEVICE_UNKNOWN, DEVICE_NOT_YOURS.
  public static var outletDay: Method<OutletDayRequest, OutletDayResponse> {
    Method(service: serviceName, method: "OutletDay", kind: .unary)
  }
}

/// Asks for a card's history.
public struct CardHistoryRequest: Sendable, Hashable {
  /// The card's reference in the ledger.
  public var card: UInt64
  /// At most so many; 0 means 100, and 1,000 is the most.
  public var pageSize: Int32
  /// Where the page before ended; empty for the first.
  public var pageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    card: UInt64 = 0,
    pageSize: Int32 = 0,
    pageToken: String = ""
  ) {
    self.card = card
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension Wire {
  /// One line of history.
  public struct HistoryLine: Sendable, Hashable {
    /// The entry.
    public var entry: UInt64
    /// When, Unix time in nanoseconds.
    public var instantUnixNanos: Int64
    /// What was asked, as Service/Method.
    public var method: String
    /// Empty when granted, else the refusal's reason.
    public var refused: String
    /// Loaves, where bread was drawn (negative where it was taken back).
    public var loaves: Int32
    /// Code of the outlet or office, if any.
    public var place: String
    /// Ration value in piastres, where goods were drawn (negative where it was taken back).
    public var rationPiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      entry: UInt64 = 0,
      instantUnixNanos: Int64 = 0,
      method: String = "",
      refused: String = "",
      loaves: Int32 = 0,
      place: String = "",
      rationPiastres: Int64 = 0
    ) {
      self.entry = entry
      self.instantUnixNanos = instantUnixNanos
      self.method = method
      self.refused = refused
      self.loaves = loaves
      self.place = place
      self.rationPiastres = rationPiastres
    }
  }
}

/// History, newest first.
public struct HistoryResponse: Sendable, Hashable {
  /// The page.
  public var lines: [Wire.HistoryLine]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    lines: [Wire.HistoryLine] = [],
    nextPageToken: String = ""
  ) {
    self.lines = lines
    self.nextPageToken = nextPageToken
  }
}

/// Asks for an outlet's day.
public struct OutletDayRequest: Sendable, Hashable {
  /// The outlet's code; a bakery or a grocer leaves it empty and names its device.
  public var outlet: String
  /// Code of one of the caller's terminals, for a bakery or a grocer.
  public var device: String
  /// The day.
  public var date: Wire.Date?

  /// Every field left out is as proto3 leaves it out.
  public init(
    outlet: String = "",
    device: String = "",
    date: Wire.Date? = nil
  ) {
    self.outlet = outlet
    self.device = device
    self.date = date
  }
}

/// An outlet's day.
public struct OutletDayResponse: Sendable, Hashable {
  /// Draws that stand, of bread or goods: an outlet gives one of them.
  public var draws: UInt64
  /// Loaves that stand, reversals taken off.
  public var loaves: Int64
  /// Draws taken back.
  public var reversals: UInt64
  /// Refusals.
  public var refusals: UInt64
  /// The last entry that counts in these totals.
  public var throughEntry: UInt64
  /// Ration value that stands, reversals taken off: what a grocer gave out.
  public var rationPiastres: Int64

  /// Every field left out is as proto3 leaves it out.
  public init(
    draws: UInt64 = 0,
    loaves: Int64 = 0,
    reversals: UInt64 = 0,
    refusals: UInt64 = 0,
    throughEntry: UInt64 = 0,
    rationPiastres: Int64 = 0
  ) {
    self.draws = draws
    self.loaves = loaves
    self.reversals = reversals
    self.refusals = refusals
    self.throughEntry = throughEntry
    self.rationPiastres = rationPiastres
  }
}

extension CardHistoryRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__card_history_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CardHistoryRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CardHistoryRequest>) {
    self.card = c.pointee.card
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CardHistoryRequest> {
    let c = try arena.one(Unicard__V1__CardHistoryRequest.self)
    unicard__v1__card_history_request__init(c)
    c.pointee.card = self.card
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.CardHistoryRequest.page_token") }
    return c
  }
}

extension Wire.HistoryLine: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__history_line()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__HistoryLine.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__HistoryLine>) {
    self.entry = c.pointee.entry
    self.instantUnixNanos = c.pointee.instant_unix_nanos
    self.method = String(wire: c.pointee.method)
    self.refused = String(wire: c.pointee.refused)
    self.loaves = c.pointee.loaves
    self.place = String(wire: c.pointee.place)
    self.rationPiastres = c.pointee.ration_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__HistoryLine> {
    let c = try arena.one(Unicard__V1__HistoryLine.self)
    unicard__v1__history_line__init(c)
    c.pointee.entry = self.entry
    c.pointee.instant_unix_nanos = self.instantUnixNanos
    if !self.method.isEmpty { c.pointee.method = try arena.text(self.method, in: "unicard.v1.HistoryLine.method") }
    if !self.refused.isEmpty { c.pointee.refused = try arena.text(self.refused, in: "unicard.v1.HistoryLine.refused") }
    c.pointee.loaves = self.loaves
    if !self.place.isEmpty { c.pointee.place = try arena.text(self.place, in: "unicard.v1.HistoryLine.place") }
    c.pointee.ration_piastres = self.rationPiastres
    return c
  }
}

extension HistoryResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__history_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__HistoryResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__HistoryResponse>) {
    self.lines = unpackedList(c.pointee.n_lines, c.pointee.lines) { Wire.HistoryLine($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__HistoryResponse> {
    let c = try arena.one(Unicard__V1__HistoryResponse.self)
    unicard__v1__history_response__init(c)
    (c.pointee.n_lines, c.pointee.lines) = try arena.list(self.lines) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.HistoryResponse.next_page_token") }
    return c
  }
}

extension OutletDayRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__outlet_day_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__OutletDayRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__OutletDayRequest>) {
    self.outlet = String(wire: c.pointee.outlet)
    self.device = String(wire: c.pointee.device)
    self.date = c.pointee.date.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__OutletDayRequest> {
    let c = try arena.one(Unicard__V1__OutletDayRequest.self)
    unicard__v1__outlet_day_request__init(c)
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.OutletDayRequest.outlet") }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.OutletDayRequest.device") }
    if let value = self.date { c.pointee.date = try value.staged(in: arena) }
    return c
  }
}

extension OutletDayResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__outlet_day_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__OutletDayResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__OutletDayResponse>) {
    self.draws = c.pointee.draws
    self.loaves = c.pointee.loaves
    self.reversals = c.pointee.reversals
    self.refusals = c.pointee.refusals
    self.throughEntry = c.pointee.through_entry
    self.rationPiastres = c.pointee.ration_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__OutletDayResponse> {
    let c = try arena.one(Unicard__V1__OutletDayResponse.self)
    unicard__v1__outlet_day_response__init(c)
    c.pointee.draws = self.draws
    c.pointee.loaves = self.loaves
    c.pointee.reversals = self.reversals
    c.pointee.refusals = self.refusals
    c.pointee.through_entry = self.throughEntry
    c.pointee.ration_piastres = self.rationPiastres
    return c
  }
}
