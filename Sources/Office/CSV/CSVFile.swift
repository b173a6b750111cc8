/// What is wrong with a row that is well-formed CSV: a stable reason of the catalogue.
public struct RowFault: Error, Hashable, Sendable {
  public let reason: String

  public init(_ reason: String) {
    self.reason = reason
  }
}

/// A list read to its end before anything is done with it: either every row is right, or every
/// wrong line is told by its number and nothing was sent.
public enum CSVFile {
  /// Reads the file at a path (`-` is standard input), whose header names these columns in any
  /// order, and turns each row into what it says. `parse` throws `RowFault`.
  /// Throws `FILE_UNREADABLE`, or `reason` with all wrong lines as violations.
  public static func rows<Row>(
    of path: String, columns: [String], orElse reason: String = "FILE_ROWS_INVALID",
    as parse: (CSVRow) throws(RowFault) -> Row
  ) throws(Trouble) -> [Row] {
    var rows: [Row] = []
    try read(path, columns: columns, orElse: reason) { row throws(RowFault) in
      rows.append(try parse(row))
    }
    return rows
  }

  /// The same, with each row handed on as it is read.
  public static func read(
    _ path: String, columns: [String], orElse reason: String,
    each take: (CSVRow) throws(RowFault) -> Void
  ) throws(Trouble) {
    var wrong: [Violation] = []
    do {
      var reader = try CSVReader(try FileBytes(path: path), columns: columns)
      while let record = try reader.next() {
        if let fault = faulted(record, take) { wrong.append(fault) }
      }
    } catch let fault as CSVFault {
      throw Trouble(reason, lines: [fault.violation])
    } catch {
      throw Trouble(.noInput, "FILE_UNREADABLE", details: ["cause": "\(error)", "path": path])
    }
    guard wrong.isEmpty else { throw Trouble(reason, lines: wrong) }
  }

  private static func faulted(
    _ record: CSVRecord, _ take: (CSVRow) throws(RowFault) -> Void
  ) -> Violation? {
    switch record {
    case .broken(let fault): return fault.violation
    case .row(let row):
      do {
        try take(row)
        return nil
      } catch {
        return Violation(line: row.line, reason: error.reason)
      }
    }
  }
}

extension Violation {
  /// A wrong line of a file.
  public init(line: Int, reason: String) {
    self.init(field: "line_\(line)", description: reason)
  }
}

extension CSVFault {
  fileprivate var violation: Violation { Violation(line: line, reason: kind.reason) }
}

extension Trouble {
  /// Lines of a file that are wrong, in their order; nothing of the file was used.
  public init(_ reason: String, lines: [Violation]) {
    self.init(.usage, reason, details: ["lines": "\(lines.count)"])
    violations = lines
  }
}
