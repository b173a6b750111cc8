internal import SQLite

/// A reading connection to one file of views, with its statements.
final class ViewConnection {
  private let database: Database
  private let lines: Statement
  private let totals: Statement
  private let movements: Statement
  private let progress: Statement
  private let settlementsOfAll: Statement
  private let settlementsOfOne: Statement

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
    movements = try database.prepare(
      """
      SELECT entry, instant, method, amount, balance, code, reference
      FROM movements LEFT JOIN places USING (place)
      WHERE citizen = ? AND entry < ? ORDER BY entry DESC LIMIT ?
      """)
    progress = try database.prepare("SELECT through FROM progress")
    settlementsOfAll = try database.prepare(Self.settlements(where: "?4 = 0 OR governorate = ?4"))
    settlementsOfOne = try database.prepare(Self.settlements(where: "outlet = ?4"))
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

  func statement(_ citizen: UInt32, before: UInt64?, limit: Int) throws -> [MovementLine] {
    defer { movements.reset() }
    try movements.bind(Int64(citizen), at: 1)
    try movements.bind(before.map(Int64.init(clamping:)) ?? .max, at: 2)
    try movements.bind(Int64(limit), at: 3)
    var page: [MovementLine] = []
    while try movements.step() { page.append(MovementLine(row: movements)) }
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

  func settlements(
    _ wanted: WantedSettlements, after serial: UInt64, limit: Int
  ) throws -> [ClosedSettlement] {
    func page(_ query: borrowing Statement, of owner: UInt32) throws -> [ClosedSettlement] {
      defer { query.reset() }
      let parameters = [
        Int64(clamping: serial), Int64(wanted.days.lowerBound), Int64(wanted.days.upperBound),
        Int64(owner), Int64(wanted.number), Int64(limit),
      ]
      for (index, value) in parameters.enumerated() { try query.bind(value, at: Int32(index + 1)) }
      var page: [ClosedSettlement] = []
      while try query.step() { page.append(try ClosedSettlement(row: query)) }
      return page
    }
    switch wanted.owner {
    case .outlet(let outlet): return try page(settlementsOfOne, of: outlet)
    case .governorate(let code): return try page(settlementsOfAll, of: UInt32(code))
    case .everybody: return try page(settlementsOfAll, of: 0)
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

extension MovementLine {
  fileprivate init(row: borrowing Statement) {
    self.init(
      entry: UInt64(clamping: row.int64(0)), instantUnixNanos: row.int64(1), method: row.text(2),
      amountPiastres: row.int64(3), balancePiastres: row.int64(4), place: row.text(5),
      reference: row.text(6))
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
