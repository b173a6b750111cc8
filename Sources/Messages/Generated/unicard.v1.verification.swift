// Generated from proto/unicard/v1/verification.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Verification of a citizen by his card and his finger, before a health service. (How well the daemon itself is, is
/// grpc.health.v1.Health's to say.)
///
/// The unit begins and gets a nonce; the citizen lays his finger down; the unit sends the record from the card's chip and
/// the fresh one, signed by its capture device. The daemon compares, decides and counts in one entry: no terminal can say
/// that a print matched, and none can hide that it did not.
///
/// The signature is ECDSA on P-256 with SHA-256, in DER, over
/// "unicard/verification/1" ‖ 0x00 ‖ nonce ‖ attempt as eight big-endian bytes ‖ SHA-256(card number's 16 ASCII digits) ‖
/// SHA-256(gallery) ‖ SHA-256(probe).
public enum Verification {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Verification" }

  /// Begins an attempt with the card present: a nonce for one use, for as long as policy verification.nonce_seconds says,
  /// at the one device. A device has one attempt at a time; one that it begins and leaves counts against the device. Health.
  /// Refused: CAPTURE_DEVICE_UNKNOWN, CAPTURE_DEVICE_SUSPENDED, CAPTURE_DEVICE_MOVED, CARD_UNKNOWN, CARD_NOT_PRESENT,
  /// CARD_NOT_ACTIVE, CARD_SUSPENDED, CARD_STOPPED, CARD_EXPIRED, CARD_REPLACED, SERVICE_NOT_ACTIVE, NOT_ENROLLED.
  public static var begin: Method<BeginVerificationRequest, BeginVerificationResponse> {
    Method(service: serviceName, method: "Begin", kind: .unary)
  }

  /// Verifies the finger. Only a completed comparison that says "another finger" counts (C-19); the eighth in a row stops
  /// the card, in the entry that counts it (C-17). The attempt is over whatever is answered, except by a refusal of the
  /// device, the nonce or the signature. Health.
  /// Refused: CAPTURE_DEVICE_UNKNOWN, CAPTURE_DEVICE_SUSPENDED, CAPTURE_DEVICE_MOVED, NONCE_UNKNOWN, NONCE_USED,
  /// NONCE_STALE, CAPTURE_SIGNATURE_INVALID, the card's refusals as Begin, FINGERPRINT_MALFORMED, FINGER_NOT_ENROLLED,
  /// TEMPLATE_NOT_ENROLLED, CAPTURE_POOR, PROBE_COPIED; and, counted, FINGERPRINT_WRONG and FINGERPRINT_LOCKOUT.
  /// VERIFICATION_BUSY says that nothing was done and that asking again helps.
  public static var verify: Method<VerifyRequest, VerifyResponse> {
    Method(service: serviceName, method: "Verify", kind: .unary)
  }

  /// Opens the visit that a match was for: once, at the same unit, with the same card present, within policy
  /// verification.visit_minutes. What is later recorded of the visit names this entry (I-5). Health.
  /// Refused: the card's refusals as Begin, VERIFICATION_UNKNOWN, VERIFICATION_USED, VERIFICATION_OVER.
  public static var openVisit: Method<OpenVisitRequest, OpenVisitResponse> {
    Method(service: serviceName, method: "OpenVisit", kind: .unary)
  }

  /// Says whether a card present can be verified here, and how many attempts are left. Health. Refused: as Begin.
  public static var cardStatus: Method<CardStatusRequest, CardStatusResponse> {
    Method(service: serviceName, method: "CardStatus", kind: .unary)
  }

  /// Says whether a person has a card to be verified by. Health. Refused: CITIZEN_UNKNOWN, NO_CARD_FOR_PERSON (C-46): he is
  /// served by the ordinary ways, and nothing is recorded of it here.
  public static var personStatus: Method<PersonStatusRequest, PersonStatusResponse> {
    Method(service: serviceName, method: "PersonStatus", kind: .unary)
  }
}

/// Begins an attempt.
public struct BeginVerificationRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, read from its chip.
  public var card: Wire.PresentedCard?
  /// Code of the capture device.
  public var device: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = ""
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
  }
}

/// The attempt has begun.
public struct BeginVerificationResponse: Sendable, Hashable {
  /// The receipt; its entry number is the attempt.
  public var receipt: Wire.Receipt?
  /// 32 bytes for one use.
  public var nonce: [UInt8]
  /// When the nonce is stale, Unix time in nanoseconds by the ledger's clock.
  public var expiresUnixNanos: Int64
  /// The fingers that are enrolled on the card.
  public var fingers: [Wire.Finger]
  /// Attempts that are left: a wrong print at the last of them stops the card.
  public var attemptsLeft: UInt32

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    nonce: [UInt8] = [],
    expiresUnixNanos: Int64 = 0,
    fingers: [Wire.Finger] = [],
    attemptsLeft: UInt32 = 0
  ) {
    self.receipt = receipt
    self.nonce = nonce
    self.expiresUnixNanos = expiresUnixNanos
    self.fingers = fingers
    self.attemptsLeft = attemptsLeft
  }
}

/// Verifies a finger.
public struct VerifyRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, read from its chip.
  public var card: Wire.PresentedCard?
  /// Code of the capture device.
  public var device: String
  /// The attempt: the entry number of Begin's receipt.
  public var attempt: UInt64
  /// The nonce that Begin answered.
  public var nonce: [UInt8]
  /// The record from the card's chip. Never stored or logged.
  public var gallery: [UInt8]
  /// The record of the finger just laid down; the first impression counts. It may leave its finger unnamed.
  public var probe: [UInt8]
  /// The device's signature.
  public var signature: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    attempt: UInt64 = 0,
    nonce: [UInt8] = [],
    gallery: [UInt8] = [],
    probe: [UInt8] = [],
    signature: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.attempt = attempt
    self.nonce = nonce
    self.gallery = gallery
    self.probe = probe
    self.signature = signature
  }
}

/// The finger is the card holder's.
public struct VerifyResponse: Sendable, Hashable {
  /// The receipt; its entry number is the verification, which a visit is opened with.
  public var receipt: Wire.Receipt?
  /// The finger that was compared.
  public var finger: Wire.Finger
  /// How alike the prints are; comparable within one matcher version only.
  public var score: UInt32
  /// The score from which they are one finger's.
  public var threshold: UInt32
  /// The version of the matcher that compared them.
  public var matcher: UInt32
  /// Until when a visit can be opened with it, Unix time in nanoseconds by the ledger's clock.
  public var validUntilUnixNanos: Int64
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    finger: Wire.Finger = .unspecified,
    score: UInt32 = 0,
    threshold: UInt32 = 0,
    matcher: UInt32 = 0,
    validUntilUnixNanos: Int64 = 0,
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.finger = finger
    self.score = score
    self.threshold = threshold
    self.matcher = matcher
    self.validUntilUnixNanos = validUntilUnixNanos
    self.lastFour = lastFour
  }
}

/// Opens a visit.
public struct OpenVisitRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, read from its chip.
  public var card: Wire.PresentedCard?
  /// The verification: the entry number of Verify's receipt.
  public var verification: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    verification: UInt64 = 0
  ) {
    self.requestId = requestId
    self.card = card
    self.verification = verification
  }
}

/// The visit is open.
public struct OpenVisitResponse: Sendable, Hashable {
  /// The receipt; its entry number is the visit.
  public var receipt: Wire.Receipt?
  /// The verification it rests on.
  public var verification: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    verification: UInt64 = 0
  ) {
    self.receipt = receipt
    self.verification = verification
  }
}

/// Asks of a card present.
public struct CardStatusRequest: Sendable, Hashable {
  /// The card, read from its chip.
  public var card: Wire.PresentedCard?

  /// Every field left out is as proto3 leaves it out.
  public init(
    card: Wire.PresentedCard? = nil
  ) {
    self.card = card
  }
}

/// A card that can be verified.
public struct CardStatusResponse: Sendable, Hashable {
  /// The fingers that are enrolled on it; none where the holder has to enrol first.
  public var fingers: [Wire.Finger]
  /// Attempts that are left: a wrong print at the last of them stops the card.
  public var attemptsLeft: UInt32

  /// Every field left out is as proto3 leaves it out.
  public init(
    fingers: [Wire.Finger] = [],
    attemptsLeft: UInt32 = 0
  ) {
    self.fingers = fingers
    self.attemptsLeft = attemptsLeft
  }
}

/// Asks of a person.
public struct PersonStatusRequest: Sendable, Hashable {
  /// His national ID, 14 digits.
  public var nationalId: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    nationalId: [UInt8] = []
  ) {
    self.nationalId = nationalId
  }
}

/// A person who has a card.
public struct PersonStatusResponse: Sendable, Hashable {
  /// Where his newest card stands.
  public var state: Wire.CardState
  /// Its last four digits; empty until it is printed.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    state: Wire.CardState = .unspecified,
    lastFour: String = ""
  ) {
    self.state = state
    self.lastFour = lastFour
  }
}

extension BeginVerificationRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__begin_verification_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__BeginVerificationRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__BeginVerificationRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__BeginVerificationRequest> {
    let c = try arena.one(Unicard__V1__BeginVerificationRequest.self)
    unicard__v1__begin_verification_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.BeginVerificationRequest.device") }
    return c
  }
}

extension BeginVerificationResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__begin_verification_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__BeginVerificationResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__BeginVerificationResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.nonce = [UInt8](wire: c.pointee.nonce)
    self.expiresUnixNanos = c.pointee.expires_unix_nanos
    self.fingers = unpackedList(c.pointee.n_fingers, c.pointee.fingers) { Wire.Finger(rawValue: Int32(bitPattern: $0.rawValue)) }
    self.attemptsLeft = c.pointee.attempts_left
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__BeginVerificationResponse> {
    let c = try arena.one(Unicard__V1__BeginVerificationResponse.self)
    unicard__v1__begin_verification_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.nonce = try arena.bytes(self.nonce)
    c.pointee.expires_unix_nanos = self.expiresUnixNanos
    (c.pointee.n_fingers, c.pointee.fingers) = try arena.list(self.fingers) { (value) throws(EncodingFault) in Unicard__V1__Finger(rawValue: UInt32(bitPattern: value.rawValue)) }
    c.pointee.attempts_left = self.attemptsLeft
    return c
  }
}

extension VerifyRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__verify_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__VerifyRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__VerifyRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.attempt = c.pointee.attempt
    self.nonce = [UInt8](wire: c.pointee.nonce)
    self.gallery = [UInt8](wire: c.pointee.gallery)
    self.probe = [UInt8](wire: c.pointee.probe)
    self.signature = [UInt8](wire: c.pointee.signature)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__VerifyRequest> {
    let c = try arena.one(Unicard__V1__VerifyRequest.self)
    unicard__v1__verify_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.VerifyRequest.device") }
    c.pointee.attempt = self.attempt
    c.pointee.nonce = try arena.bytes(self.nonce)
    c.pointee.gallery = try arena.bytes(self.gallery)
    c.pointee.probe = try arena.bytes(self.probe)
    c.pointee.signature = try arena.bytes(self.signature)
    return c
  }
}

extension VerifyResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__verify_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__VerifyResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__VerifyResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.finger = Wire.Finger(rawValue: Int32(bitPattern: c.pointee.finger.rawValue))
    self.score = c.pointee.score
    self.threshold = c.pointee.threshold
    self.matcher = c.pointee.matcher
    self.validUntilUnixNanos = c.pointee.valid_until_unix_nanos
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__VerifyResponse> {
    let c = try arena.one(Unicard__V1__VerifyResponse.self)
    unicard__v1__verify_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.finger = Unicard__V1__Finger(rawValue: UInt32(bitPattern: self.finger.rawValue))
    c.pointee.score = self.score
    c.pointee.threshold = self.threshold
    c.pointee.matcher = self.matcher
    c.pointee.valid_until_unix_nanos = self.validUntilUnixNanos
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.VerifyResponse.last_four") }
    return c
  }
}

extension OpenVisitRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__open_visit_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__OpenVisitRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__OpenVisitRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.verification = c.pointee.verification
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__OpenVisitRequest> {
    let c = try arena.one(Unicard__V1__OpenVisitRequest.self)
    unicard__v1__open_visit_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    c.pointee.verification = self.verification
    return c
  }
}

extension OpenVisitResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__open_visit_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__OpenVisitResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__OpenVisitResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.verification = c.pointee.verification
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__OpenVisitResponse> {
    let c = try arena.one(Unicard__V1__OpenVisitResponse.self)
    unicard__v1__open_visit_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.verification = self.verification
    return c
  }
}

extension CardStatusRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__card_status_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CardStatusRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CardStatusRequest>) {
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CardStatusRequest> {
    let c = try arena.one(Unicard__V1__CardStatusRequest.self)
    unicard__v1__card_status_request__init(c)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    return c
  }
}

extension CardStatusResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__card_status_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CardStatusResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CardStatusResponse>) {
    self.fingers = unpackedList(c.pointee.n_fingers, c.pointee.fingers) { Wire.Finger(rawValue: Int32(bitPattern: $0.rawValue)) }
    self.attemptsLeft = c.pointee.attempts_left
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CardStatusResponse> {
    let c = try arena.one(Unicard__V1__CardStatusResponse.self)
    unicard__v1__card_status_response__init(c)
    (c.pointee.n_fingers, c.pointee.fingers) = try arena.list(self.fingers) { (value) throws(EncodingFault) in Unicard__V1__Finger(rawValue: UInt32(bitPattern: value.rawValue)) }
    c.pointee.attempts_left = self.attemptsLeft
    return c
  }
}

extension PersonStatusRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__person_status_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PersonStatusRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PersonStatusRequest>) {
    self.nationalId = [UInt8](wire: c.pointee.national_id)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PersonStatusRequest> {
    let c = try arena.one(Unicard__V1__PersonStatusRequest.self)
    unicard__v1__person_status_request__init(c)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    return c
  }
}

extension PersonStatusResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__person_status_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PersonStatusResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PersonStatusResponse>) {
    self.state = Wire.CardState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PersonStatusResponse> {
    let c = try arena.one(Unicard__V1__PersonStatusResponse.self)
    unicard__v1__person_status_response__init(c)
    c.pointee.state = Unicard__V1__CardState(rawValue: UInt32(bitPattern: self.state.rawValue))
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.PersonStatusResponse.last_four") }
    return c
  }
}
