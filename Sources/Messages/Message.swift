/// A protobuf message as a Swift value: nothing in it points into a buffer or an arena.
///
/// It describes itself by its name alone, so that no PIN, card number or name reaches a log by being interpolated.
public protocol Message:
  Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible
{
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

  /// The message's name, and nothing of what it holds.
  public var description: String { Self.messageName }

  /// The message's name, and nothing of what it holds.
  public var debugDescription: String { Self.messageName }
}

/// An enum of the wire. A number that this build does not know is kept, never refused and never a trap.
public protocol WireEnum: Sendable, Hashable, CaseIterable {
  /// The case with that number.
  init(rawValue: Int32)

  /// The number on the wire.
  var rawValue: Int32 { get }
}
