// Generated from proto/google/protobuf/duration.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages

extension Google {
  /// A signed span of time. Both parts carry the same sign.
  public struct Duration: Sendable, Hashable {
    /// Whole seconds, from -315,576,000,000 to +315,576,000,000.
    public var seconds: Int64
    /// The rest in nanoseconds, from -999,999,999 to +999,999,999.
    public var nanos: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      seconds: Int64 = 0,
      nanos: Int32 = 0
    ) {
      self.seconds = seconds
      self.nanos = nanos
    }
  }
}

extension Google.Duration: Message {
  public static var schema: Schema { Schema(descriptor_of_google__protobuf__duration()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Protobuf__Duration.self)) }

  init(_ c: UnsafeMutablePointer<Google__Protobuf__Duration>) {
    self.seconds = c.pointee.seconds
    self.nanos = c.pointee.nanos
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Protobuf__Duration> {
    let c = try arena.one(Google__Protobuf__Duration.self)
    google__protobuf__duration__init(c)
    c.pointee.seconds = self.seconds
    c.pointee.nanos = self.nanos
    return c
  }
}
