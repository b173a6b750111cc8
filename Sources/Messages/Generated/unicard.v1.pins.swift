// Generated from proto/unicard/v1/pins.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Changing and resetting PINs. How long one is, policy pin.length says; too easily guessed ones are refused.
public enum Pins {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Pins" }

  /// Changes the PIN, with the card present and the old one (004:16). Cash machine.
  /// Refused: CARD_UNKNOWN, CARD_NOT_PRESENT, CARD_NOT_ACTIVE, CARD_SUSPENDED, CARD_STOPPED, CARD_EXPIRED, DEVICE_UNKNOWN,
  /// DEVICE_NOT_YOURS, NOT_A_POST_ATM, PIN_REQUIRED, PIN_WRONG, PIN_BLOCKED, PIN_UNCHANGED.
  public static var change: Method<ChangePinRequest, ChangePinResponse> {
    Method(service: serviceName, method: "Change", kind: .unary)
  }

  /// Sets a new PIN in person: the clerk has seen the national ID, the holder keys the PIN in unseen. It unblocks a blocked
  /// PIN, and lifts the suspension of a PIN reported lost; it lifts no other, and costs nothing (C-25). Post.
  /// Refused: CARD_UNKNOWN, CARD_NOT_PRESENT, CARD_NOT_ACTIVE, CARD_SUSPENDED, CARD_STOPPED, CARD_EXPIRED,
  /// NATIONAL_ID_MISMATCH, PIN_UNCHANGED.
  public static var reset: Method<ResetPinRequest, ResetPinResponse> {
    Method(service: serviceName, method: "Reset", kind: .unary)
  }
}

/// Changes a PIN.
public struct ChangePinRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the machine.
  public var device: String
  /// The PIN so far.
  public var pin: [UInt8]
  /// The new PIN.
  public var newPin: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    pin: [UInt8] = [],
    newPin: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.pin = pin
    self.newPin = newPin
  }
}

/// Changed.
public struct ChangePinResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.lastFour = lastFour
  }
}

/// Sets a PIN in person.
public struct ResetPinRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// National ID of the holder as the clerk has seen it, 14 ASCII digits.
  public var nationalId: [UInt8]
  /// The new PIN.
  public var newPin: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    nationalId: [UInt8] = [],
    newPin: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.nationalId = nationalId
    self.newPin = newPin
  }
}

/// Set.
public struct ResetPinResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// Last four digits of the card.
  public var lastFour: String
  /// True when the card was suspended for its lost PIN and is usable again.
  public var suspensionLifted: Bool

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    lastFour: String = "",
    suspensionLifted: Bool = false
  ) {
    self.receipt = receipt
    self.lastFour = lastFour
    self.suspensionLifted = suspensionLifted
  }
}

extension ChangePinRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__change_pin_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ChangePinRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ChangePinRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.pin = [UInt8](wire: c.pointee.pin)
    self.newPin = [UInt8](wire: c.pointee.new_pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ChangePinRequest> {
    let c = try arena.one(Unicard__V1__ChangePinRequest.self)
    unicard__v1__change_pin_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ChangePinRequest.device") }
    c.pointee.pin = try arena.bytes(self.pin)
    c.pointee.new_pin = try arena.bytes(self.newPin)
    return c
  }
}

extension ChangePinResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__change_pin_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ChangePinResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ChangePinResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ChangePinResponse> {
    let c = try arena.one(Unicard__V1__ChangePinResponse.self)
    unicard__v1__change_pin_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.ChangePinResponse.last_four") }
    return c
  }
}

extension ResetPinRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reset_pin_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ResetPinRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ResetPinRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.newPin = [UInt8](wire: c.pointee.new_pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ResetPinRequest> {
    let c = try arena.one(Unicard__V1__ResetPinRequest.self)
    unicard__v1__reset_pin_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.new_pin = try arena.bytes(self.newPin)
    return c
  }
}

extension ResetPinResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reset_pin_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ResetPinResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ResetPinResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.lastFour = String(wire: c.pointee.last_four)
    self.suspensionLifted = c.pointee.suspension_lifted != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ResetPinResponse> {
    let c = try arena.one(Unicard__V1__ResetPinResponse.self)
    unicard__v1__reset_pin_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.ResetPinResponse.last_four") }
    c.pointee.suspension_lifted = self.suspensionLifted ? 1 : 0
    return c
  }
}
