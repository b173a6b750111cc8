// Generated from proto/unicard/v1/printing.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Printing. The personaliser draws the card number and reports it; the daemon keys it and forgets it.
public enum Printing {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Printing" }

  /// Lists cards to print, oldest request first. Print.
  public static var pull: Method<PullPrintJobsRequest, PullPrintJobsResponse> {
    Method(service: serviceName, method: "Pull", kind: .unary)
  }

  /// Reports cards as printed with the numbers drawn for them, all or nothing. Print.
  /// Refused: CARD_UNKNOWN, NOT_REQUESTED, CARD_NUMBER_MALFORMED, CARD_NUMBER_TAKEN.
  public static var reportPrinted: Method<ReportPrintedRequest, ReportPrintedResponse> {
    Method(service: serviceName, method: "ReportPrinted", kind: .unary)
  }

  /// Reports a print as spoiled before it left the house: the card goes back to the queue without a number. Print.
  /// Refused: CARD_UNKNOWN, NOT_PRINTED.
  public static var reportSpoiled: Method<ReportSpoiledRequest, ReportSpoiledResponse> {
    Method(service: serviceName, method: "ReportSpoiled", kind: .unary)
  }

  /// Sends printed cards to their assigned centres. Print. Refused: CARD_UNKNOWN, NOT_PRINTED.
  public static var ship: Method<ShipRequest, ShipResponse> {
    Method(service: serviceName, method: "Ship", kind: .unary)
  }
}

/// A page of print jobs.
public struct PullPrintJobsRequest: Sendable, Hashable {
  /// At most so many; 0 means 100, and 1,000 is the most.
  public var pageSize: Int32
  /// Where the page before ended; empty for the first.
  public var pageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    pageSize: Int32 = 0,
    pageToken: String = ""
  ) {
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension Wire {
  /// A card to print.
  public struct PrintJob: Sendable, Hashable {
    /// The card's reference.
    public var card: UInt64
    /// The holder's name in Arabic.
    public var name: String
    /// Code of the centre it will be sent to.
    public var centre: String
    /// Last day of validity if it is printed today; embossed as MM/YY.
    public var expiresOn: Wire.Date?

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt64 = 0,
      name: String = "",
      centre: String = "",
      expiresOn: Wire.Date? = nil
    ) {
      self.card = card
      self.name = name
      self.centre = centre
      self.expiresOn = expiresOn
    }
  }
}

/// Print jobs.
public struct PullPrintJobsResponse: Sendable, Hashable {
  /// The page.
  public var jobs: [Wire.PrintJob]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    jobs: [Wire.PrintJob] = [],
    nextPageToken: String = ""
  ) {
    self.jobs = jobs
    self.nextPageToken = nextPageToken
  }
}

extension Wire {
  /// One printed card.
  public struct PrintedCard: Sendable, Hashable {
    /// Its reference.
    public var card: UInt64
    /// The number drawn for it, 16 ASCII digits. Keyed and forgotten.
    public var number: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt64 = 0,
      number: [UInt8] = []
    ) {
      self.card = card
      self.number = number
    }
  }
}

/// Reports prints.
public struct ReportPrintedRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// At most 1,000 cards.
  public var cards: [Wire.PrintedCard]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    cards: [Wire.PrintedCard] = []
  ) {
    self.requestId = requestId
    self.cards = cards
  }
}

/// The prints are recorded.
public struct ReportPrintedResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// How many cards.
  public var cards: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    cards: UInt64 = 0
  ) {
    self.receipt = receipt
    self.cards = cards
  }
}

/// Reports a spoiled print.
public struct ReportSpoiledRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card's reference.
  public var card: UInt64
  /// What happened, for the record.
  public var cause: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: UInt64 = 0,
    cause: String = ""
  ) {
    self.requestId = requestId
    self.card = card
    self.cause = cause
  }
}

/// The card is back in the queue.
public struct ReportSpoiledResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil
  ) {
    self.receipt = receipt
  }
}

/// Sends cards out.
public struct ShipRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Card references, at most 1,000.
  public var cards: [UInt64]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    cards: [UInt64] = []
  ) {
    self.requestId = requestId
    self.cards = cards
  }
}

/// The cards are on their way.
public struct ShipResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// How many cards.
  public var cards: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    cards: UInt64 = 0
  ) {
    self.receipt = receipt
    self.cards = cards
  }
}

extension PullPrintJobsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pull_print_jobs_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PullPrintJobsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PullPrintJobsRequest>) {
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PullPrintJobsRequest> {
    let c = try arena.one(Unicard__V1__PullPrintJobsRequest.self)
    unicard__v1__pull_print_jobs_request__init(c)
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.PullPrintJobsRequest.page_token") }
    return c
  }
}

extension Wire.PrintJob: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__print_job()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PrintJob.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PrintJob>) {
    self.card = c.pointee.card
    self.name = String(wire: c.pointee.name)
    self.centre = String(wire: c.pointee.centre)
    self.expiresOn = c.pointee.expires_on.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PrintJob> {
    let c = try arena.one(Unicard__V1__PrintJob.self)
    unicard__v1__print_job__init(c)
    c.pointee.card = self.card
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.v1.PrintJob.name") }
    if !self.centre.isEmpty { c.pointee.centre = try arena.text(self.centre, in: "unicard.v1.PrintJob.centre") }
    if let value = self.expiresOn { c.pointee.expires_on = try value.staged(in: arena) }
    return c
  }
}

extension PullPrintJobsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pull_print_jobs_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PullPrintJobsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PullPrintJobsResponse>) {
    self.jobs = unpackedList(c.pointee.n_jobs, c.pointee.jobs) { Wire.PrintJob($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PullPrintJobsResponse> {
    let c = try arena.one(Unicard__V1__PullPrintJobsResponse.self)
    unicard__v1__pull_print_jobs_response__init(c)
    (c.pointee.n_jobs, c.pointee.jobs) = try arena.list(self.jobs) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.PullPrintJobsResponse.next_page_token") }
    return c
  }
}

extension Wire.PrintedCard: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__printed_card()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PrintedCard.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PrintedCard>) {
    self.card = c.pointee.card
    self.number = [UInt8](wire: c.pointee.number)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PrintedCard> {
    let c = try arena.one(Unicard__V1__PrintedCard.self)
    unicard__v1__printed_card__init(c)
    c.pointee.card = self.card
    c.pointee.number = try arena.bytes(self.number)
    return c
  }
}

extension ReportPrintedRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_printed_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportPrintedRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportPrintedRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.cards = unpackedList(c.pointee.n_cards, c.pointee.cards) { Wire.PrintedCard($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportPrintedRequest> {
    let c = try arena.one(Unicard__V1__ReportPrintedRequest.self)
    unicard__v1__report_printed_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_cards, c.pointee.cards) = try arena.list(self.cards) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension ReportPrintedResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_printed_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportPrintedResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportPrintedResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.cards = c.pointee.cards
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportPrintedResponse> {
    let c = try arena.one(Unicard__V1__ReportPrintedResponse.self)
    unicard__v1__report_printed_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.cards = self.cards
    return c
  }
}

extension ReportSpoiledRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_spoiled_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportSpoiledRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportSpoiledRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportSpoiledRequest> {
    let c = try arena.one(Unicard__V1__ReportSpoiledRequest.self)
    unicard__v1__report_spoiled_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.card = self.card
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.v1.ReportSpoiledRequest.cause") }
    return c
  }
}

extension ReportSpoiledResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_spoiled_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportSpoiledResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportSpoiledResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportSpoiledResponse> {
    let c = try arena.one(Unicard__V1__ReportSpoiledResponse.self)
    unicard__v1__report_spoiled_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    return c
  }
}

extension ShipRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__ship_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ShipRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ShipRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.cards = unpackedList(c.pointee.n_cards, c.pointee.cards) { $0 }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ShipRequest> {
    let c = try arena.one(Unicard__V1__ShipRequest.self)
    unicard__v1__ship_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_cards, c.pointee.cards) = try arena.list(self.cards)
    return c
  }
}

extension ShipResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__ship_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ShipResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ShipResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.cards = c.pointee.cards
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ShipResponse> {
    let c = try arena.one(Unicard__V1__ShipResponse.self)
    unicard__v1__ship_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.cards = self.cards
    return c
  }
}
