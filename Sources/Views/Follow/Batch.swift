internal import Journal
internal import SQLite

/// One transaction of the views: the next entries of the journal, folded together with how far they reach.
struct Batch {
  /// Keeps the journal's read transaction short and the view's own small.
  static let entries = 1000
  /// The same for large entries: an import's chunk can be a thousand citizens.
  static let bytes = 4 << 20

  /// Ends a reading that has got enough.
  private struct Enough: Error {}

  /// Folds what comes after the tables' last entry and says how many entries that was; 0 at the end of the journal.
  static func fold(from source: any EntrySource, into tables: ViewTables) throws -> Int {
    try tables.database.transaction {
      let start = try tables.progress().through
      let last = try fold(from: source, after: start, with: EntryFold(into: tables))
      guard last > start else { return 0 }
      try tables.advance(through: last, root: root(of: last, in: source))
      return Int(last - start)
    }
  }

  private static func fold(
    from source: any EntrySource, after start: UInt64, with fold: EntryFold
  ) throws -> UInt64 {
    var last = start
    var size = 0
    do {
      try source.readEntries(from: start + 1, limit: entries) { entry, facts, record in
        try fold.fold(entry, facts: facts, record: record)
        last = entry
        size += facts.count + record.count
        if size > bytes { throw Enough() }
      }
    } catch is Enough {}
    return last
  }

  /// What tells this journal's entry from another's of the same number; empty when there is no such entry.
  static func root(of entry: UInt64, in source: any EntrySource) throws -> [UInt8] {
    try source.seal(holding: entry)?.root ?? []
  }
}
