internal import Journal
internal import SQLite

/// One transaction of the views: the next entries of the journal, folded together with how far they reach.
struct Batch {
  /// Keeps the journal's read transaction short.
  static let entries = 1000
  /// So many readings make one transaction of the view: a page that many entries touch is then written once.
  static let readings = 20
  /// Ends both for large entries: an import's chunk can be a thousand citizens.
  static let bytes = 4 << 20

  /// Ends a reading that has got enough.
  private struct Enough: Error {}

  /// Folds what comes after the tables' last entry and says how many entries that was; 0 at the end of the journal.
  static func fold(from source: any EntrySource, into tables: ViewTables) throws -> Int {
    try tables.database.transaction {
      let start = try tables.progress().through
      let fold = EntryFold(into: tables)
      var (last, size) = (start, 0)
      for _ in 0..<readings where size <= bytes {
        let reached = try read(from: source, after: last, with: fold, counting: &size)
        if reached == last { break }
        last = reached
      }
      guard last > start else { return 0 }
      try tables.advance(through: last, root: root(of: last, in: source))
      return Int(last - start)
    }
  }

  /// One short reading of the journal; returns the last entry it folded.
  private static func read(
    from source: any EntrySource, after start: UInt64, with fold: EntryFold,
    counting size: inout Int
  ) throws -> UInt64 {
    var last = start
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
