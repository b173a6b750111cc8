internal import CMessages

extension Message {
  /// Appends the encoded message and leaves the arena empty. On a fault nothing is appended.
  public func encode(into bytes: inout [UInt8], in arena: Arena) throws(EncodingFault) {
    defer { arena.reset(budget: 0) }
    let packed = try pack(in: arena)
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: packed.count))
    bytes.withUnsafeMutableBytes { packed.write(to: .init(rebasing: $0[start...])) }
  }

  /// The encoded message; the arena is left empty.
  public func encoded(in arena: Arena) throws(EncodingFault) -> [UInt8] {
    defer { arena.reset(budget: 0) }
    let packed = try pack(in: arena)
    return [UInt8](unsafeUninitializedCapacity: packed.count) { bytes, count in
      packed.write(to: UnsafeMutableRawBufferPointer(bytes))
      count = packed.count
    }
  }

  /// The encoded message, by way of an arena of its own: for commands and tests, not for every call of a server.
  public func encoded() throws(EncodingFault) -> [UInt8] { try encoded(in: Arena()) }

  /// The message ready to be written into a buffer of the caller's, and how many bytes that takes.
  /// Good until the arena is used again, whose former content is gone.
  public func pack(in arena: Arena) throws(EncodingFault) -> Packed {
    arena.reset(budget: .max)
    return Packed(try stage(in: arena))
  }
}

/// A message about to be written: its length is known, its place is not.
public struct Packed {
  private let message: UnsafeMutablePointer<ProtobufCMessage>

  /// The encoded length.
  public let count: Int

  init(_ staged: Staged) {
    message = staged.message
    count = protobuf_c_message_get_packed_size(message)
  }

  /// Writes the message at the start of `room`, which holds at least `count` bytes.
  public func write(to room: UnsafeMutableRawBufferPointer) {
    precondition(room.count >= count, "A message was given less room than it said it needs.")
    guard count > 0, let start = room.baseAddress else { return }
    protobuf_c_message_pack(message, start.assumingMemoryBound(to: UInt8.self))
  }
}
