internal import SQLite

/// A reading connection to one file of views, with its statements.
final class ViewConnection {
  private let database: Database
  private let lines: Statement
  private let totals: Statement
  private let progress: Statement

  init(path: String) throws {
    database = try Database(path: path, access: .readOnly, settings: .reader)
    try database.verify(.views)
    lines = try database.prepare(
      """
      SELECT entry, instant, method, refusal, loaves, code, ration
      FROM history LEFT JOIN places USING (place)
      WHERE card = ? AND entry < ? ORDER BY entry DESC LIMIT ?
      """)
    totals = try database.prepare(
      """
      SELECT draws, loaves, reversals, refusals, ration FROM outlet_days WHERE outlet = ? AND day = ?
      """)
    progress = try database.prepare("SELECT through FROM progress")
  }

  func history(_ card: UInt32, before: UInt64?, limit: Int) throws -> [HistoryLine] {
    defer { lines.reset() }
    try lines.bind(Int64(card), at: 1)
    try lines.bind(before.map(Int64.init(clamping:)) ?? .max, at: 2)
    try lines.bind(Int64(limit), at: 3)
    var page: [HistoryLine] = []
    while try lines.step() { page.append(HistoryLine(row: lines)) }
    return page
  }

  /// Totals and the entry they reach, of one moment.
  func outletDay(_ outlet: UInt32, _ day: Int32) throws -> OutletDay {
    try database.reading {
      defer { totals.reset() }
      try totals.bind(Int64(outlet), at: 1)
      try totals.bind(Int64(day), at: 2)
      let isKnown = try totals.step()
      let through = try through()
      return isKnown ? OutletDay(row: totals, through: through) : OutletDay(emptyThrough: through)
    }
  }

  func through() throws -> UInt64 {
    defer { progress.reset() }
    guard try progress.step() else { throw Unusable.unfinished }
    return UInt64(clamping: progress.int64(0))
  }
}

extension HistoryLine {
  fileprivate init(row: borrowing Statement) {
    self.init(
      entry: UInt64(clamping: row.int64(0)), instantUnixNanos: row.int64(1), method: row.text(2),
      refused: row.isNull(3) ? nil : row.text(3), loaves: Int32(clamping: row.int64(4)),
      rationPiastres: row.int64(6), place: row.text(5))
  }
}

extension OutletDay {
  fileprivate init(row: borrowing Statement, through: UInt64) {
    self.init(
      draws: UInt64(clamping: row.int64(0)), loaves: row.int64(1), rationPiastres: row.int64(4),
      reversals: UInt64(clamping: row.int64(2)), refusals: UInt64(clamping: row.int64(3)),
      throughEntry: through)
  }

  /// A day on which nothing happened.
  fileprivate init(emptyThrough through: UInt64) {
    self.init(draws: 0, loaves: 0, reversals: 0, refusals: 0, throughEntry: through)
  }
}
