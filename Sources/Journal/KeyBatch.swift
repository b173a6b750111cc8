/// Citizens' wrapped keys to be stored in one commit, laid end to end.
public struct KeyBatch: Sendable {
  private var bytes: [UInt8] = []
  private var rows: [(citizen: Int64, end: Int)] = []

  public init() {}

  public var count: Int { rows.count }
  public var isEmpty: Bool { rows.isEmpty }

  public mutating func append(citizen: Int64, wrapped: some Collection<UInt8>) {
    bytes.append(contentsOf: wrapped)
    rows.append((citizen, bytes.count))
  }

  public mutating func append(citizen: Int64, wrapped: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: wrapped)
    rows.append((citizen, bytes.count))
  }

  /// Empties the batch, keeping its memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  func forEach(
    _ body: (_ citizen: Int64, _ wrapped: UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try bytes.withUnsafeBytes { all in
      var start = 0
      for (citizen, end) in rows {
        try body(citizen, UnsafeRawBufferPointer(rebasing: all[start..<end]))
        start = end
      }
    }
  }
}
