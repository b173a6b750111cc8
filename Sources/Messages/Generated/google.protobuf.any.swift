// Generated from proto/google/protobuf/any.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages

extension Google {
  /// A message of any type, carried as its encoded bytes beside the name of its type.
  public struct AnyMessage: Sendable, Hashable {
    /// The name of the type, for example `type.googleapis.com/google.rpc.ErrorInfo`.
    public var typeUrl: String
    /// The message, encoded.
    public var value: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      typeUrl: String = "",
      value: [UInt8] = []
    ) {
      self.typeUrl = typeUrl
      self.value = value
    }
  }
}

extension Google.AnyMessage: Message {
  public static var schema: Schema { Schema(descriptor_of_google__protobuf__any()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Protobuf__Any.self)) }

  init(_ c: UnsafeMutablePointer<Google__Protobuf__Any>) {
    self.typeUrl = String(wire: c.pointee.type_url)
    self.value = [UInt8](wire: c.pointee.value)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Protobuf__Any> {
    let c = try arena.one(Google__Protobuf__Any.self)
    google__protobuf__any__init(c)
    if !self.typeUrl.isEmpty { c.pointee.type_url = try arena.text(self.typeUrl, in: "google.protobuf.Any.type_url") }
    c.pointee.value = try arena.bytes(self.value)
    return c
  }
}
