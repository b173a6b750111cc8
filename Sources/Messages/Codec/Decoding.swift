internal import CMessages

extension Message {
  /// Decodes bytes that nobody vouches for: pre-scan, libprotobuf-c within a budget, Swift value.
  /// The arena is left empty.
  public init(
    decoding bytes: UnsafeRawBufferPointer, in arena: Arena, limits: DecodingLimits = .request
  ) throws(DecodingFault) {
    let schema = Self.schema
    try Prescan(limits: limits).check(bytes, against: schema)
    arena.reset(budget: limits.budget(for: bytes.count))
    defer { arena.reset(budget: 0) }
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    guard
      let message = protobuf_c_message_unpack(
        schema.descriptor, arena.allocator, bytes.count, start)
    else {
      throw DecodingFault(arena.isExhausted ? .budgetExceeded : .refusedByCodec, in: schema)
    }
    self.init(Unpacked(message: message))
  }

  /// Decodes an array.
  public init(
    decoding bytes: [UInt8], in arena: Arena, limits: DecodingLimits = .request
  ) throws(DecodingFault) {
    self = try bytes.withUnsafeBufferPointer { (bytes) throws(DecodingFault) in
      try Self(decoding: UnsafeRawBufferPointer(bytes), in: arena, limits: limits)
    }
  }

  /// Decodes an array in an arena of its own: for commands and tests, not for every call of a server.
  public init(decoding bytes: [UInt8], limits: DecodingLimits = .request) throws(DecodingFault) {
    try self.init(decoding: bytes, in: Arena(), limits: limits)
  }
}
