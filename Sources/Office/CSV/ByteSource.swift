/// Where bytes come from, a piece at a time.
public protocol ByteSource: ~Copyable {
  /// The next piece; empty at the end.
  mutating func read() throws -> [UInt8]
}

/// Bytes already in memory, handed out in pieces.
public struct MemoryBytes: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let piece: Int

  /// Hands these bytes out, `piece` at a time.
  public init(_ bytes: [UInt8], piece: Int = 1 << 16) {
    precondition(piece > 0, "A piece has at least a byte.")
    rest = bytes[...]
    self.piece = piece
  }

  /// The next piece; empty at the end.
  public mutating func read() -> [UInt8] {
    defer { rest = rest.dropFirst(piece) }
    return Array(rest.prefix(piece))
  }
}
