/// A protobuf message as a Swift value: nothing in it points into a buffer or an arena.
public protocol Message: Sendable, Hashable {
  /// What libprotobuf-c knows of the message.
  static var schema: Schema { get }

  /// Copies the value out of the struct that libprotobuf-c unpacked.
  init(_ unpacked: Unpacked)

  /// Copies the value into a C struct that lives in the arena, ready to be packed.
  func stage(in arena: Arena) throws(EncodingFault) -> Staged
}

extension Message {
  /// The full proto name, for example `unicard.v1.DispenseRequest`.
  public static var messageName: String { schema.name }
}

/// An enum of the wire. A number that this build does not know is kept, never refused and never a trap.
public protocol WireEnum: Sendable, Hashable, CaseIterable {
  /// The case with that number.
  init(rawValue: Int32)

  /// The number on the wire.
  var rawValue: Int32 { get }
}
