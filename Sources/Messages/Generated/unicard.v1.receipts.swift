// Generated from proto/unicard/v1/receipts.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Receipts of draws and payments that were made before (R34).
public enum Receipts {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Receipts" }

  /// Gives the answer of an earlier act again, with its proof, from the entry it made. Bakery, grocer, pos and atm for acts
  /// of one of their own terminals; post and ministry for any. It is read from the journal and changes nothing.
  /// Refused: RECEIPT_UNKNOWN, RECEIPT_NOT_OWN, DEVICE_UNKNOWN, DEVICE_NOT_YOURS.
  public static var reprint: Method<ReprintRequest, ReprintResponse> {
    Method(service: serviceName, method: "Reprint", kind: .unary)
  }
}

/// Names an act by its entry.
public struct ReprintRequest: Sendable, Hashable {
  /// Entry number, from the slip or its QR code.
  public var entry: UInt64
  /// Code of the terminal that made the act; needed of an outlet's caller, empty for the others.
  public var device: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    entry: UInt64 = 0,
    device: String = ""
  ) {
    self.entry = entry
    self.device = device
  }
}

/// The act as its caller was told of it.
public struct ReprintResponse: Sendable, Hashable {
  /// What was asked, as Service/Method: Bread/Dispense.
  public var method: String
  /// The message that the method returned, encoded: for Bread/Dispense a DispenseResponse. A card's number and a name stand
  /// in none of them.
  public var answer: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    method: String = "",
    answer: [UInt8] = []
  ) {
    self.method = method
    self.answer = answer
  }
}

extension ReprintRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reprint_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReprintRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReprintRequest>) {
    self.entry = c.pointee.entry
    self.device = String(wire: c.pointee.device)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReprintRequest> {
    let c = try arena.one(Unicard__V1__ReprintRequest.self)
    unicard__v1__reprint_request__init(c)
    c.pointee.entry = self.entry
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ReprintRequest.device") }
    return c
  }
}

extension ReprintResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reprint_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReprintResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReprintResponse>) {
    self.method = String(wire: c.pointee.method)
    self.answer = [UInt8](wire: c.pointee.answer)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReprintResponse> {
    let c = try arena.one(Unicard__V1__ReprintResponse.self)
    unicard__v1__reprint_response__init(c)
    if !self.method.isEmpty { c.pointee.method = try arena.text(self.method, in: "unicard.v1.ReprintResponse.method") }
    c.pointee.answer = try arena.bytes(self.answer)
    return c
  }
}
