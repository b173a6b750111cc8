// Generated from proto/unicard/v1/collection.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Requests, centres, windows, hand-over. A clerk's office fixes the centre; no request names one.
public enum Collection {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Collection" }

  /// Requests first cards for the next households and citizens that have none: the head, spouses and children past their
  /// 16th birthday (R54, C-31), each his own card. Goes on from the answer's cursor. Ministry, post.
  public static var requestBatch: Method<RequestBatchRequest, RequestBatchResponse> {
    Method(service: serviceName, method: "RequestBatch", kind: .unary)
  }

  /// Requests a first card, or one after destruction (C-16), for one citizen. Post.
  /// Refused: CITIZEN_UNKNOWN, TOO_YOUNG, ALREADY_HAS_CARD.
  public static var requestCard: Method<RequestCardRequest, RequestCardResponse> {
    Method(service: serviceName, method: "RequestCard", kind: .unary)
  }

  /// Takes shipped cards in at the clerk's own centre and queues the notice (R51). Post; governorate for its headquarters.
  /// Refused: CARD_UNKNOWN, NOT_IN_TRANSIT, WRONG_CENTRE.
  public static var receiveShipment: Method<ReceiveShipmentRequest, ReceiveShipmentResponse> {
    Method(service: serviceName, method: "ReceiveShipment", kind: .unary)
  }

  /// Attests that a mobile number is registered in the citizen's own name (R42, C-33). Post.
  /// Refused: CITIZEN_UNKNOWN, MOBILE_MALFORMED.
  public static var attestMobile: Method<AttestMobileRequest, AttestMobileResponse> {
    Method(service: serviceName, method: "AttestMobile", kind: .unary)
  }

  /// Hands a card over: ID seen, own mobile matched, PIN chosen (R62, R64). Payments are active at once (R67). Post.
  /// Month 1 at the assigned centre only, month 2 at the headquarters only (C-10).
  /// Refused: CITIZEN_UNKNOWN, CARD_UNKNOWN, NATIONAL_ID_MISMATCH, MOBILE_MISMATCH, WAITING_MOBILE, WRONG_CENTRE,
  /// NOT_AT_CENTRE, WINDOW_NOT_OPEN, WINDOW_CLOSED, PIN_TOO_SIMPLE, CARD_NOT_PRESENT.
  public static var deliver: Method<DeliverRequest, DeliverResponse> {
    Method(service: serviceName, method: "Deliver", kind: .unary)
  }

  /// Sends cards whose first window has lapsed to the headquarters. Post. Refused: WINDOW_NOT_OVER, WRONG_CENTRE.
  public static var forward: Method<ForwardRequest, ForwardResponse> {
    Method(service: serviceName, method: "Forward", kind: .unary)
  }

  /// Proposes the destruction of cards whose second window has lapsed (R60, C-15). Governorate, two persons.
  /// Refused: WINDOW_NOT_OVER, NOT_AT_CENTRE.
  public static var destroy: Method<DestroyRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Destroy", kind: .unary)
  }

  /// Tells an identified citizen where and when to collect (R66). If no notice ran yet, this one starts the window (C-12).
  /// Hotline; post and governorate for their own centre. Refused: CITIZEN_UNKNOWN, MOBILE_MISMATCH, NO_CARD_WAITING.
  public static var lookUp: Method<LookUpRequest, LookUpResponse> {
    Method(service: serviceName, method: "LookUp", kind: .unary)
  }

  /// Lists cards of the clerk's own centre by state. Post, governorate.
  public static var list: Method<ListCardsRequest, ListCardsResponse> {
    Method(service: serviceName, method: "List", kind: .unary)
  }
}

/// Requests the next first cards.
public struct RequestBatchRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Governorate of residence.
  public var governorate: UInt32
  /// Where the answer before ended; 0 for the start.
  public var cursor: UInt64
  /// At most so many cards in this entry; 0 means 500, and 1,000 is the most.
  public var limit: Int32

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    governorate: UInt32 = 0,
    cursor: UInt64 = 0,
    limit: Int32 = 0
  ) {
    self.requestId = requestId
    self.governorate = governorate
    self.cursor = cursor
    self.limit = limit
  }
}

/// Cards were requested.
public struct RequestBatchResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// How many cards.
  public var cards: UInt64
  /// Where to go on; 0 when there is nobody left.
  public var cursor: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    cards: UInt64 = 0,
    cursor: UInt64 = 0
  ) {
    self.receipt = receipt
    self.cards = cards
    self.cursor = cursor
  }
}

/// Requests a card for one citizen.
public struct RequestCardRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// His national ID, 14 digits.
  public var nationalId: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    nationalId: [UInt8] = []
  ) {
    self.requestId = requestId
    self.nationalId = nationalId
  }
}

/// The card was requested.
public struct RequestCardResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// The card's reference in the ledger (never its number).
  public var card: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    card: UInt64 = 0
  ) {
    self.receipt = receipt
    self.card = card
  }
}

/// Takes cards in.
public struct ReceiveShipmentRequest: Sendable, Hashable {
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

/// The cards are at the centre.
public struct ReceiveShipmentResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// How many cards.
  public var cards: UInt64
  /// How many notices were queued.
  public var notices: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    cards: UInt64 = 0,
    notices: UInt64 = 0
  ) {
    self.receipt = receipt
    self.cards = cards
    self.notices = notices
  }
}

/// Attests a mobile.
public struct AttestMobileRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The citizen's national ID, 14 digits.
  public var nationalId: [UInt8]
  /// The number, in any usual form.
  public var mobile: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    nationalId: [UInt8] = [],
    mobile: [UInt8] = []
  ) {
    self.requestId = requestId
    self.nationalId = nationalId
    self.mobile = mobile
  }
}

/// The mobile is attested.
public struct AttestMobileResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil
  ) {
    self.receipt = receipt
  }
}

/// Hands a card over.
public struct DeliverRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, read from its chip.
  public var card: Wire.PresentedCard?
  /// National ID as read from the citizen's ID card.
  public var nationalId: [UInt8]
  /// The mobile number registered in his name.
  public var mobile: [UInt8]
  /// The PIN he chose, digits.
  public var pin: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    nationalId: [UInt8] = [],
    mobile: [UInt8] = [],
    pin: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.nationalId = nationalId
    self.mobile = mobile
    self.pin = pin
  }
}

/// The card is active.
public struct DeliverResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// Last day of validity (C-42).
  public var expiresOn: Wire.Date?
  /// True when the card carries ration and bread for a household.
  public var carriesRation: Bool

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    expiresOn: Wire.Date? = nil,
    carriesRation: Bool = false
  ) {
    self.receipt = receipt
    self.expiresOn = expiresOn
    self.carriesRation = carriesRation
  }
}

/// Forwards cards to the headquarters.
public struct ForwardRequest: Sendable, Hashable {
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

/// The cards are on their way to the headquarters.
public struct ForwardResponse: Sendable, Hashable {
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

/// Proposes a destruction.
public struct DestroyRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Card references, at most 500.
  public var cards: [UInt64]
  /// Serial of the witnessed record of destruction (C-15).
  public var witnessSerial: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    cards: [UInt64] = [],
    witnessSerial: String = ""
  ) {
    self.requestId = requestId
    self.cards = cards
    self.witnessSerial = witnessSerial
  }
}

/// Asks for place and dates.
public struct LookUpRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The citizen's national ID.
  public var nationalId: [UInt8]
  /// His registered mobile, as he says it or as the line shows it (C-51).
  public var mobile: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    nationalId: [UInt8] = [],
    mobile: [UInt8] = []
  ) {
    self.requestId = requestId
    self.nationalId = nationalId
    self.mobile = mobile
  }
}

/// Place, dates, state; nothing else.
public struct LookUpResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// Name of the place of collection now.
  public var officeName: String
  /// Its code.
  public var office: String
  /// First day of the window that runs or comes next.
  public var from: Wire.Date?
  /// Last day of that window, inclusive.
  public var until: Wire.Date?
  /// Where the card stands.
  public var state: Wire.CardState
  /// True when this very call was the notice that started the window.
  public var windowStarted: Bool

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    officeName: String = "",
    office: String = "",
    from: Wire.Date? = nil,
    until: Wire.Date? = nil,
    state: Wire.CardState = .unspecified,
    windowStarted: Bool = false
  ) {
    self.receipt = receipt
    self.officeName = officeName
    self.office = office
    self.from = from
    self.until = until
    self.state = state
    self.windowStarted = windowStarted
  }
}

/// Which cards of the own centre.
public struct ListCardsRequest: Sendable, Hashable {
  /// Only cards in this state; unspecified for all that wait here.
  public var state: Wire.CardState
  /// Only those whose current window has lapsed.
  public var lapsed: Bool
  /// At most so many; 0 means 100, and 1,000 is the most.
  public var pageSize: Int32
  /// Where the page before ended; empty for the first.
  public var pageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    state: Wire.CardState = .unspecified,
    lapsed: Bool = false,
    pageSize: Int32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.lapsed = lapsed
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension Wire {
  /// A card that waits.
  public struct WaitingCard: Sendable, Hashable {
    /// Its reference.
    public var card: UInt64
    /// Last four digits.
    public var lastFour: String
    /// Where it stands.
    public var state: Wire.CardState
    /// Last day of the window that runs, if one does.
    public var until: Wire.Date?

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt64 = 0,
      lastFour: String = "",
      state: Wire.CardState = .unspecified,
      until: Wire.Date? = nil
    ) {
      self.card = card
      self.lastFour = lastFour
      self.state = state
      self.until = until
    }
  }
}

/// Cards of the centre.
public struct ListCardsResponse: Sendable, Hashable {
  /// The page.
  public var cards: [Wire.WaitingCard]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    cards: [Wire.WaitingCard] = [],
    nextPageToken: String = ""
  ) {
    self.cards = cards
    self.nextPageToken = nextPageToken
  }
}

extension RequestBatchRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__request_batch_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RequestBatchRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RequestBatchRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.governorate = c.pointee.governorate
    self.cursor = c.pointee.cursor
    self.limit = c.pointee.limit
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RequestBatchRequest> {
    let c = try arena.one(Unicard__V1__RequestBatchRequest.self)
    unicard__v1__request_batch_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.governorate = self.governorate
    c.pointee.cursor = self.cursor
    c.pointee.limit = self.limit
    return c
  }
}

extension RequestBatchResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__request_batch_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RequestBatchResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RequestBatchResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.cards = c.pointee.cards
    self.cursor = c.pointee.cursor
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RequestBatchResponse> {
    let c = try arena.one(Unicard__V1__RequestBatchResponse.self)
    unicard__v1__request_batch_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.cards = self.cards
    c.pointee.cursor = self.cursor
    return c
  }
}

extension RequestCardRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__request_card_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RequestCardRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RequestCardRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.nationalId = [UInt8](wire: c.pointee.national_id)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RequestCardRequest> {
    let c = try arena.one(Unicard__V1__RequestCardRequest.self)
    unicard__v1__request_card_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    return c
  }
}

extension RequestCardResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__request_card_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RequestCardResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RequestCardResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.card = c.pointee.card
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RequestCardResponse> {
    let c = try arena.one(Unicard__V1__RequestCardResponse.self)
    unicard__v1__request_card_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.card = self.card
    return c
  }
}

extension ReceiveShipmentRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__receive_shipment_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReceiveShipmentRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReceiveShipmentRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.cards = unpackedList(c.pointee.n_cards, c.pointee.cards) { $0 }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReceiveShipmentRequest> {
    let c = try arena.one(Unicard__V1__ReceiveShipmentRequest.self)
    unicard__v1__receive_shipment_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_cards, c.pointee.cards) = try arena.list(self.cards)
    return c
  }
}

extension ReceiveShipmentResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__receive_shipment_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReceiveShipmentResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReceiveShipmentResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.cards = c.pointee.cards
    self.notices = c.pointee.notices
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReceiveShipmentResponse> {
    let c = try arena.one(Unicard__V1__ReceiveShipmentResponse.self)
    unicard__v1__receive_shipment_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.cards = self.cards
    c.pointee.notices = self.notices
    return c
  }
}

extension AttestMobileRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__attest_mobile_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AttestMobileRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AttestMobileRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.mobile = [UInt8](wire: c.pointee.mobile)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AttestMobileRequest> {
    let c = try arena.one(Unicard__V1__AttestMobileRequest.self)
    unicard__v1__attest_mobile_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.mobile = try arena.bytes(self.mobile)
    return c
  }
}

extension AttestMobileResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__attest_mobile_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AttestMobileResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AttestMobileResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AttestMobileResponse> {
    let c = try arena.one(Unicard__V1__AttestMobileResponse.self)
    unicard__v1__attest_mobile_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    return c
  }
}

extension DeliverRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__deliver_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DeliverRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DeliverRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.mobile = [UInt8](wire: c.pointee.mobile)
    self.pin = [UInt8](wire: c.pointee.pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DeliverRequest> {
    let c = try arena.one(Unicard__V1__DeliverRequest.self)
    unicard__v1__deliver_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.mobile = try arena.bytes(self.mobile)
    c.pointee.pin = try arena.bytes(self.pin)
    return c
  }
}

extension DeliverResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__deliver_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DeliverResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DeliverResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.expiresOn = c.pointee.expires_on.map { Wire.Date($0) }
    self.carriesRation = c.pointee.carries_ration != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DeliverResponse> {
    let c = try arena.one(Unicard__V1__DeliverResponse.self)
    unicard__v1__deliver_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if let value = self.expiresOn { c.pointee.expires_on = try value.staged(in: arena) }
    c.pointee.carries_ration = self.carriesRation ? 1 : 0
    return c
  }
}

extension ForwardRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__forward_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ForwardRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ForwardRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.cards = unpackedList(c.pointee.n_cards, c.pointee.cards) { $0 }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ForwardRequest> {
    let c = try arena.one(Unicard__V1__ForwardRequest.self)
    unicard__v1__forward_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_cards, c.pointee.cards) = try arena.list(self.cards)
    return c
  }
}

extension ForwardResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__forward_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ForwardResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ForwardResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.cards = c.pointee.cards
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ForwardResponse> {
    let c = try arena.one(Unicard__V1__ForwardResponse.self)
    unicard__v1__forward_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.cards = self.cards
    return c
  }
}

extension DestroyRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__destroy_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DestroyRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DestroyRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.cards = unpackedList(c.pointee.n_cards, c.pointee.cards) { $0 }
    self.witnessSerial = String(wire: c.pointee.witness_serial)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DestroyRequest> {
    let c = try arena.one(Unicard__V1__DestroyRequest.self)
    unicard__v1__destroy_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_cards, c.pointee.cards) = try arena.list(self.cards)
    if !self.witnessSerial.isEmpty { c.pointee.witness_serial = try arena.text(self.witnessSerial, in: "unicard.v1.DestroyRequest.witness_serial") }
    return c
  }
}

extension LookUpRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__look_up_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LookUpRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LookUpRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.mobile = [UInt8](wire: c.pointee.mobile)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LookUpRequest> {
    let c = try arena.one(Unicard__V1__LookUpRequest.self)
    unicard__v1__look_up_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.mobile = try arena.bytes(self.mobile)
    return c
  }
}

extension LookUpResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__look_up_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__LookUpResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__LookUpResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.officeName = String(wire: c.pointee.office_name)
    self.office = String(wire: c.pointee.office)
    self.from = c.pointee.from.map { Wire.Date($0) }
    self.until = c.pointee.until.map { Wire.Date($0) }
    self.state = Wire.CardState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    self.windowStarted = c.pointee.window_started != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__LookUpResponse> {
    let c = try arena.one(Unicard__V1__LookUpResponse.self)
    unicard__v1__look_up_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if !self.officeName.isEmpty { c.pointee.office_name = try arena.text(self.officeName, in: "unicard.v1.LookUpResponse.office_name") }
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.v1.LookUpResponse.office") }
    if let value = self.from { c.pointee.from = try value.staged(in: arena) }
    if let value = self.until { c.pointee.until = try value.staged(in: arena) }
    c.pointee.state = Unicard__V1__CardState(rawValue: UInt32(bitPattern: self.state.rawValue))
    c.pointee.window_started = self.windowStarted ? 1 : 0
    return c
  }
}

extension ListCardsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_cards_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListCardsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListCardsRequest>) {
    self.state = Wire.CardState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    self.lapsed = c.pointee.lapsed != 0
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListCardsRequest> {
    let c = try arena.one(Unicard__V1__ListCardsRequest.self)
    unicard__v1__list_cards_request__init(c)
    c.pointee.state = Unicard__V1__CardState(rawValue: UInt32(bitPattern: self.state.rawValue))
    c.pointee.lapsed = self.lapsed ? 1 : 0
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.ListCardsRequest.page_token") }
    return c
  }
}

extension Wire.WaitingCard: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__waiting_card()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__WaitingCard.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__WaitingCard>) {
    self.card = c.pointee.card
    self.lastFour = String(wire: c.pointee.last_four)
    self.state = Wire.CardState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    self.until = c.pointee.until.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__WaitingCard> {
    let c = try arena.one(Unicard__V1__WaitingCard.self)
    unicard__v1__waiting_card__init(c)
    c.pointee.card = self.card
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.WaitingCard.last_four") }
    c.pointee.state = Unicard__V1__CardState(rawValue: UInt32(bitPattern: self.state.rawValue))
    if let value = self.until { c.pointee.until = try value.staged(in: arena) }
    return c
  }
}

extension ListCardsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_cards_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListCardsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListCardsResponse>) {
    self.cards = unpackedList(c.pointee.n_cards, c.pointee.cards) { Wire.WaitingCard($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListCardsResponse> {
    let c = try arena.one(Unicard__V1__ListCardsResponse.self)
    unicard__v1__list_cards_response__init(c)
    (c.pointee.n_cards, c.pointee.cards) = try arena.list(self.cards) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.ListCardsResponse.next_page_token") }
    return c
  }
}
