public import SQLite

/// Reads a journal beside its writer, across its segments: for answers to retries, for the views and for an audit.
///
/// Open one per thread. Transactions are short (1,000 rows), so that the writer's log can be reused.
public final class JournalReader: EntrySource {
  private static let rowsPerTransaction = 1000
  private static let segmentsKeptOpen = 4

  private let settings: Settings
  private var catalog: SegmentCatalog
  private var firsts: [Int: UInt64] = [:]
  private var opened: [(number: Int, reader: SegmentReader)] = []

  /// Throws `noLedger` when the directory has no segment.
  public init(directory: String, settings: Settings = .reader) throws {
    self.settings = settings
    catalog = try SegmentCatalog(directory: directory)
  }

  /// Whose entries these are, as the last segment says.
  public func identity() throws -> LedgerIdentity {
    catalog.refresh()
    return try segment(catalog.tail).header.identity
  }

  @discardableResult
  public func readEntries(from: UInt64, limit: Int, _ body: EntryBody) throws -> Int {
    try read(from: max(from, 1), limit: limit) { segment, position, limit in
      let count = try segment.readEntries(from: position, limit: limit, body)
      return (count, position + UInt64(count))
    }
  }

  @discardableResult
  public func readSeals(
    from: UInt64, limit: Int, _ body: (CommitSeal) throws -> Void
  ) throws -> Int {
    try read(from: max(from, 1), limit: limit) { segment, position, limit in
      var end = position
      let count = try segment.readSeals(from: position, limit: limit) {
        try body($0)
        end = $0.last + 1
      }
      return (count, end)
    }
  }

  public func lastSeal() throws -> CommitSeal? {
    catalog.refresh()
    return try segment(catalog.tail).lastSeal()
  }
}

// MARK: - Across segments

extension JournalReader {
  private typealias Step = (
    _ segment: SegmentReader, _ position: UInt64, _ limit: Int
  ) throws -> (count: Int, position: UInt64)

  /// Goes from segment to segment. Whether one has a successor is asked *before* it is read: what is then read to the end
  /// was complete, and nothing written meanwhile can be skipped.
  private func read(from: UInt64, limit: Int, _ step: Step) throws -> Int {
    catalog.refresh()
    var number = try segment(holding: from)
    var position = from
    var total = 0
    while total < limit {
      catalog.refresh()
      let finished = number < catalog.tail
      let wanted = min(limit - total, Self.rowsPerTransaction)
      let (count, next) = try step(segment(number, for: position), position, wanted)
      total += count
      position = next
      guard count < wanted else { continue }
      guard finished else { break }
      number += 1
    }
    return total
  }

  private func segment(holding entry: UInt64) throws -> Int {
    for number in catalog.numbers.reversed() {
      let first = try firsts[number] ?? segment(number).header.first
      firsts[number] = first
      if first <= entry { return number }
      guard number - 1 == 0 || catalog.numbers.contains(number - 1) else {
        throw JournalFault.segmentMissing(entry: entry, file: catalog.path(number - 1))
      }
    }
    return catalog.numbers[0]
  }

  private func segment(_ number: Int, for entry: UInt64 = 0) throws -> SegmentReader {
    if let found = opened.first(where: { $0.number == number }) { return found.reader }
    guard catalog.numbers.contains(number) else {
      throw JournalFault.segmentMissing(entry: entry, file: catalog.path(number))
    }
    let reader = try SegmentReader(
      path: catalog.path(number), finished: number < catalog.tail, settings: settings)
    if opened.count == Self.segmentsKeptOpen { opened.removeFirst() }
    opened.append((number, reader))
    return reader
  }
}
