/// One page of a table of the state, as the checkpoint keeps it. The pointer is good only inside the call that shows it.
public struct PageImage {
  public let table: UInt32
  public let page: UInt32
  /// The last entry folded into it: replay skips what it already has.
  public let entry: UInt64
  /// The version of the table's record layout, so that an older image can still be read.
  public let layout: UInt32
  public let image: UnsafeRawBufferPointer
}

/// Pages to be written in one transaction, copied end to end so that another thread can write them.
public struct PageBatch: Sendable {
  private var bytes: [UInt8] = []
  private var rows: [Row] = []

  private struct Row {
    var table: UInt32
    var page: UInt32
    var entry: UInt64
    var layout: UInt32
    var end: Int
  }

  public init() {}

  public var count: Int { rows.count }
  public var isEmpty: Bool { rows.isEmpty }
  /// Bytes of all images.
  public var byteCount: Int { bytes.count }
  /// The highest entry any of its pages rests on; 0 when empty.
  public private(set) var highestEntry: UInt64 = 0

  public mutating func append(
    table: UInt32, page: UInt32, entry: UInt64, layout: UInt32, image: UnsafeRawBufferPointer
  ) {
    bytes.append(contentsOf: image)
    rows.append(Row(table: table, page: page, entry: entry, layout: layout, end: bytes.count))
    highestEntry = max(highestEntry, entry)
  }

  /// Empties the batch, keeping its memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    highestEntry = 0
  }

  public func forEach(_ body: (PageImage) throws -> Void) throws {
    try bytes.withUnsafeBytes { all in
      var start = 0
      for row in rows {
        let image = UnsafeRawBufferPointer(rebasing: all[start..<row.end])
        start = row.end
        try body(
          PageImage(
            table: row.table, page: row.page, entry: row.entry, layout: row.layout, image: image))
      }
    }
  }
}
