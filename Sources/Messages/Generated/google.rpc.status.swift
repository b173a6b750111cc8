// Generated from proto/google/rpc/status.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages

extension Google {
  /// How a call ended when it did not end well.
  public struct Status: Sendable, Hashable {
    /// One of the google.rpc.Code numbers; 0 is OK.
    public var code: Int32
    /// What happened, in English, for a developer. Never personal data.
    public var message: String
    /// Details for machines: an ErrorInfo always, others where they help.
    public var details: [Google.AnyMessage]

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: Int32 = 0,
      message: String = "",
      details: [Google.AnyMessage] = []
    ) {
      self.code = code
      self.message = message
      self.details = details
    }
  }
}

extension Google.Status: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__status()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__Status.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__Status>) {
    self.code = c.pointee.code
    self.message = String(wire: c.pointee.message)
    self.details = unpackedList(c.pointee.n_details, c.pointee.details) { Google.AnyMessage($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__Status> {
    let c = try arena.one(Google__Rpc__Status.self)
    google__rpc__status__init(c)
    c.pointee.code = self.code
    if !self.message.isEmpty { c.pointee.message = try arena.text(self.message, in: "google.rpc.Status.message") }
    (c.pointee.n_details, c.pointee.details) = try arena.list(self.details) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}
