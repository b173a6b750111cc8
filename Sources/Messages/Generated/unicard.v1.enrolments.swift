// Generated from proto/unicard/v1/enrolments.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Enrolment of fingers. The impressions go onto the card's chip and nowhere else: the ledger keeps a salted digest of the
/// record, the salt and the finger's position, and nobody can read a fingerprint out of it.
///
/// A record is ISO/IEC 19794-2:2005 with three impressions of one finger. It is signed by the capture device that took it:
/// ECDSA on P-256 with SHA-256, in DER, over
/// "unicard/enrolment/1" ‖ 0x00 ‖ request_id ‖ SHA-256(card number's 16 ASCII digits) ‖ SHA-256(record).
public enum Enrolments {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Enrolments" }

  /// Enrols a finger on the card present, its holder's ID seen. The first at the hand-over, others later as policy
  /// enrolment.fingers allows. Post; a health unit where nothing is enrolled and policy enrolment.by_health_unit allows it.
  /// Once granted, the very bytes of `record` are written onto the chip.
  /// Refused: CARD_UNKNOWN, CARD_NOT_PRESENT, CARD_NOT_ACTIVE, CARD_SUSPENDED, CARD_STOPPED, CARD_EXPIRED, CITIZEN_UNKNOWN,
  /// NATIONAL_ID_MISMATCH, NOT_PERMITTED, CAPTURE_DEVICE_UNKNOWN, CAPTURE_DEVICE_SUSPENDED, CAPTURE_DEVICE_MOVED,
  /// CAPTURE_SIGNATURE_INVALID, FINGERPRINT_MALFORMED, IMPRESSIONS_NEEDED, CAPTURE_POOR, IMPRESSIONS_DISAGREE,
  /// FINGER_ENROLLED, FINGERS_ENROLLED.
  public static var enrol: Method<EnrolRequest, EnrolResponse> {
    Method(service: serviceName, method: "Enrol", kind: .unary)
  }

  /// Enrols anew in place of an enrolled finger: a worn or injured finger, a chip that lost its record. Only with the old
  /// card present and the holder in person, his ID seen. Wrong prints counted so far stay counted. Post.
  /// Refused: as Enrol, and FINGER_NOT_ENROLLED.
  public static var reEnrol: Method<ReEnrolRequest, ReEnrolResponse> {
    Method(service: serviceName, method: "ReEnrol", kind: .unary)
  }
}

/// Enrols a finger.
public struct EnrolRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, read from its chip.
  public var card: Wire.PresentedCard?
  /// National ID as read from the citizen's ID card.
  public var nationalId: [UInt8]
  /// Code of the capture device.
  public var device: String
  /// The record: three impressions of one finger, which it names. At most 8,192 bytes. Never stored or logged.
  public var record: [UInt8]
  /// The device's signature.
  public var signature: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    nationalId: [UInt8] = [],
    device: String = "",
    record: [UInt8] = [],
    signature: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.nationalId = nationalId
    self.device = device
    self.record = record
    self.signature = signature
  }
}

/// The finger is enrolled.
public struct EnrolResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// The finger.
  public var finger: Wire.Finger
  /// How many fingers of the card are enrolled now.
  public var fingers: UInt32

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    finger: Wire.Finger = .unspecified,
    fingers: UInt32 = 0
  ) {
    self.receipt = receipt
    self.finger = finger
    self.fingers = fingers
  }
}

/// Enrols anew.
public struct ReEnrolRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card whose enrolment it is, read from its chip.
  public var card: Wire.PresentedCard?
  /// National ID as read from the citizen's ID card.
  public var nationalId: [UInt8]
  /// Code of the capture device.
  public var device: String
  /// The record of the finger that is enrolled now.
  public var record: [UInt8]
  /// The device's signature.
  public var signature: [UInt8]
  /// The enrolled finger it takes the place of; unspecified for the record's own.
  public var replaces: Wire.Finger

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    nationalId: [UInt8] = [],
    device: String = "",
    record: [UInt8] = [],
    signature: [UInt8] = [],
    replaces: Wire.Finger = .unspecified
  ) {
    self.requestId = requestId
    self.card = card
    self.nationalId = nationalId
    self.device = device
    self.record = record
    self.signature = signature
    self.replaces = replaces
  }
}

/// The finger is enrolled in the other's place.
public struct ReEnrolResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// The finger.
  public var finger: Wire.Finger
  /// The finger that is no longer enrolled; the same one where only its record is new.
  public var replaced: Wire.Finger

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    finger: Wire.Finger = .unspecified,
    replaced: Wire.Finger = .unspecified
  ) {
    self.receipt = receipt
    self.finger = finger
    self.replaced = replaced
  }
}

extension EnrolRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__enrol_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__EnrolRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__EnrolRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.device = String(wire: c.pointee.device)
    self.record = [UInt8](wire: c.pointee.record)
    self.signature = [UInt8](wire: c.pointee.signature)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__EnrolRequest> {
    let c = try arena.one(Unicard__V1__EnrolRequest.self)
    unicard__v1__enrol_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    c.pointee.national_id = try arena.bytes(self.nationalId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.EnrolRequest.device") }
    c.pointee.record = try arena.bytes(self.record)
    c.pointee.signature = try arena.bytes(self.signature)
    return c
  }
}

extension EnrolResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__enrol_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__EnrolResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__EnrolResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.finger = Wire.Finger(rawValue: Int32(bitPattern: c.pointee.finger.rawValue))
    self.fingers = c.pointee.fingers
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__EnrolResponse> {
    let c = try arena.one(Unicard__V1__EnrolResponse.self)
    unicard__v1__enrol_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.finger = Unicard__V1__Finger(rawValue: UInt32(bitPattern: self.finger.rawValue))
    c.pointee.fingers = self.fingers
    return c
  }
}

extension ReEnrolRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__re_enrol_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReEnrolRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReEnrolRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.device = String(wire: c.pointee.device)
    self.record = [UInt8](wire: c.pointee.record)
    self.signature = [UInt8](wire: c.pointee.signature)
    self.replaces = Wire.Finger(rawValue: Int32(bitPattern: c.pointee.replaces.rawValue))
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReEnrolRequest> {
    let c = try arena.one(Unicard__V1__ReEnrolRequest.self)
    unicard__v1__re_enrol_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    c.pointee.national_id = try arena.bytes(self.nationalId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ReEnrolRequest.device") }
    c.pointee.record = try arena.bytes(self.record)
    c.pointee.signature = try arena.bytes(self.signature)
    c.pointee.replaces = Unicard__V1__Finger(rawValue: UInt32(bitPattern: self.replaces.rawValue))
    return c
  }
}

extension ReEnrolResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__re_enrol_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReEnrolResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReEnrolResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.finger = Wire.Finger(rawValue: Int32(bitPattern: c.pointee.finger.rawValue))
    self.replaced = Wire.Finger(rawValue: Int32(bitPattern: c.pointee.replaced.rawValue))
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReEnrolResponse> {
    let c = try arena.one(Unicard__V1__ReEnrolResponse.self)
    unicard__v1__re_enrol_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.finger = Unicard__V1__Finger(rawValue: UInt32(bitPattern: self.finger.rawValue))
    c.pointee.replaced = Unicard__V1__Finger(rawValue: UInt32(bitPattern: self.replaced.rawValue))
    return c
  }
}
