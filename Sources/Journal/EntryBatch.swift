/// The entries of one commit, laid end to end in one piece of memory.
///
/// An entry has two parts: `facts`, what a receipt shows, and `record`, who, why and which events. Bytes are kept as they
/// were written and never packed anew. Reuse one batch with `restart` rather than making one per commit.
public struct EntryBatch: Sendable {
  /// The number of the first entry.
  public private(set) var first: UInt64
  /// Facts and record of the first entry, facts and record of the second, and so on.
  public private(set) var bytes: [UInt8] = []
  private var ends: [Ends] = []

  private struct Ends {
    var facts: Int
    var record: Int
  }

  public init(first: UInt64) {
    precondition(first > 0, "Entries are numbered from 1.")
    self.first = first
  }

  public var count: Int { ends.count }
  public var isEmpty: Bool { ends.isEmpty }
  /// The number of the last entry; `first - 1` while there is none.
  public var last: UInt64 { first + UInt64(ends.count) - 1 }

  /// Empties the batch, keeping its memory.
  public mutating func restart(first: UInt64) {
    precondition(first > 0, "Entries are numbered from 1.")
    self.first = first
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}

// MARK: - Writing

extension EntryBatch {
  public mutating func append(facts: UnsafeRawBufferPointer, record: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: facts)
    bytes.append(contentsOf: record)
    close(facts: facts.count, record: record.count)
  }

  public mutating func append(facts: [UInt8], record: [UInt8]) {
    bytes.append(contentsOf: facts)
    bytes.append(contentsOf: record)
    close(facts: facts.count, record: record.count)
  }

  /// Appends an entry of known sizes, packed straight into the batch's memory.
  public mutating func append(
    factsCount: Int, recordCount: Int,
    packing: (_ facts: UnsafeMutableRawBufferPointer, _ record: UnsafeMutableRawBufferPointer) ->
      Void
  ) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: factsCount + recordCount))
    bytes.withUnsafeMutableBytes { all in
      let entry = UnsafeMutableRawBufferPointer(rebasing: all[start...])
      packing(
        UnsafeMutableRawBufferPointer(rebasing: entry[..<factsCount]),
        UnsafeMutableRawBufferPointer(rebasing: entry[factsCount...]))
    }
    close(facts: factsCount, record: recordCount)
  }

  /// Appends the entries of another batch, which takes up the numbers where this one ends.
  public mutating func append(_ other: EntryBatch) {
    precondition(other.first == last + 1, "Batches are joined without gaps.")
    let start = bytes.count
    bytes.append(contentsOf: other.bytes)
    for end in other.ends {
      ends.append(Ends(facts: start + end.facts, record: start + end.record))
    }
  }

  private mutating func close(facts: Int, record: Int) {
    let start = ends.last?.record ?? 0
    ends.append(Ends(facts: start + facts, record: start + facts + record))
  }
}

// MARK: - Reading

extension EntryBatch {
  /// The entry at a position counted from 0; the slices share the batch's memory.
  public subscript(
    position: Int
  ) -> (number: UInt64, facts: ArraySlice<UInt8>, record: ArraySlice<UInt8>) {
    let (start, end) = (start(of: position), ends[position])
    let number = first + UInt64(position)
    return (number, bytes[start..<end.facts], bytes[end.facts..<end.record])
  }

  /// Shows each entry in order; the pointers are good only inside the call.
  public func forEach<Failure: Error>(
    _ body: (
      _ number: UInt64, _ facts: UnsafeRawBufferPointer, _ record: UnsafeRawBufferPointer
    ) throws(Failure) -> Void
  ) throws(Failure) {
    try bytes.span.withUnsafeBytes { (all) throws(Failure) in
      for position in ends.indices {
        let (start, end) = (start(of: position), ends[position])
        try body(
          first + UInt64(position), UnsafeRawBufferPointer(rebasing: all[start..<end.facts]),
          UnsafeRawBufferPointer(rebasing: all[end.facts..<end.record]))
      }
    }
  }

  private func start(of position: Int) -> Int { position == 0 ? 0 : ends[position - 1].record }
}
