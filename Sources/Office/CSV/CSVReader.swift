/// Reads a CSV file record by record: strict, in constant memory, and on past what is broken.
///
/// RFC 4180 with LF or CRLF, UTF-8 with or without a byte order mark, a header first. A broken
/// record is reported with its line and costs that line only: reading goes on with the next.
public struct CSVReader<Source: ByteSource & ~Copyable>: ~Copyable {
  /// The bytes it reads; ask it for its position.
  public private(set) var source: Source

  /// Longest record, in bytes.
  public static var longestRecord: Int { 16_384 }

  /// The line on which the next record begins.
  public private(set) var line = 1

  private var buffer: [UInt8] = []
  private var start = 0
  private var sourceEnded = false

  /// Whether the buffer begins inside a broken line, whose end has not been found yet.
  private var skipping = false
  private var order: [Int] = []

  /// Reads the header, which must name exactly these columns, in any order.
  /// Throws `CSVFault` when it does not, and whatever the source throws.
  public init(_ source: consuming Source, columns: [String]) throws {
    self.source = source
    try skipByteOrderMark()
    switch try scan() {
    case nil: throw CSVFault(line: 1, kind: .noHeader)
    case .broken(let fault): throw fault
    case .row(let header): order = try CSVHeader.order(of: columns, in: header)
    }
  }

  /// The next row or broken line; nil at the end. Throws only what the source throws.
  public mutating func next() throws -> CSVRecord? {
    switch try scan() {
    case nil: return nil
    case .broken(let fault): return .broken(fault)
    case .row(var row):
      guard row.count == order.count else { return .broken(miscounted(row)) }
      row.order = order
      return .row(row)
    }
  }

  private func miscounted(_ row: CSVRow) -> CSVFault {
    let blank = row.count == 1 && row.bytes.isEmpty
    return CSVFault(
      line: row.line,
      kind: blank ? .blankLine : .wrongFieldCount(expected: order.count, found: row.count))
  }
}

/// The buffer: a record is scanned from its first byte, again when more of it has arrived.
extension CSVReader where Source: ~Copyable {
  private mutating func scan() throws -> CSVRecord? {
    while true {
      if skipping { skip() }
      if start == buffer.count {
        guard try fill() else { return nil }
      } else if let record = scanBuffered() {
        return record
      } else {
        _ = try fill()
      }
    }
  }

  /// The record at `start`, or nil while its end has not arrived.
  private mutating func scanBuffered() -> CSVRecord? {
    var machine = CSVRecordMachine()
    for index in start..<min(buffer.count, start + Self.longestRecord) {
      switch machine.take(buffer[index]) {
      case .more: continue
      case .done: return accept(machine, upTo: index + 1)
      case .broken(let kind): return giveUp(kind)
      }
    }
    let tooLong = buffer.count - start >= Self.longestRecord
    guard tooLong || sourceEnded else { return nil }
    if case .broken(let kind) = machine.takeEnd() { return giveUp(kind) }
    return tooLong ? giveUp(.tooLong) : accept(machine, upTo: buffer.count)
  }

  private mutating func accept(_ machine: CSVRecordMachine, upTo end: Int) -> CSVRecord {
    guard isUTF8(start..<end) else { return giveUp(.notUTF8) }
    var row = machine.row
    row.line = line
    line += machine.lineFeeds
    start = end
    return .row(row)
  }

  /// Reports the record at `start` and goes to the line after the one it began on.
  private mutating func giveUp(_ kind: CSVFault.Kind) -> CSVRecord {
    defer {
      line += 1
      skip()
    }
    return .broken(CSVFault(line: line, kind: kind))
  }

  /// Passes over what the buffer holds of this line.
  private mutating func skip() {
    let lineFeed = buffer[start...].firstIndex(of: Byte.lineFeed)
    skipping = lineFeed == nil
    start = lineFeed.map { $0 + 1 } ?? buffer.count
  }

  /// Fetches another piece; false at the end.
  private mutating func fill() throws -> Bool {
    guard !sourceEnded else { return false }
    let piece = try source.read()
    sourceEnded = piece.isEmpty
    buffer.removeFirst(start)
    start = 0
    buffer += piece
    return !sourceEnded
  }

  private func isUTF8(_ range: Range<Int>) -> Bool {
    (try? UTF8Span(validating: buffer.span.extracting(range))) != nil  // the error is the answer
  }

  private mutating func skipByteOrderMark() throws {
    while buffer.count < 3, try fill() {}
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  }
}
