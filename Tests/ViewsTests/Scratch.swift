import Foundation
import Journal
import SQLite

/// A directory that goes away with the test.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "unicard-views-\(UUID().uuidString)"
    mkdir(path, 0o700)
  }

  // A leftover in the temporary directory is harmless.
  deinit { try? FileManager.default.removeItem(atPath: path) }

  var views: String { path + "/views.db" }

  /// A journal on the disk, with a new segment after that many bytes.
  func journal(segmentBytes: Int = 1 << 30) throws -> SQLiteJournal {
    try SQLiteJournal.create(in: path, identity: .sample)
    return try SQLiteJournal(directory: path, segmentBytes: segmentBytes)
  }

  /// The views as a killed process leaves them: main file and log, as they stand.
  func copyViews(to other: Scratch, only: String...) throws {
    for suffix in only.isEmpty ? ["", "-wal"] : only {
      try FileManager.default.copyItem(atPath: views + suffix, toPath: other.views + suffix)
    }
  }

  /// Overwrites a part of the views' file.
  func damageViews(at offset: UInt64, count: Int) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: views))
    try file.seek(toOffset: offset)
    try file.write(contentsOf: [UInt8](repeating: 0xA5, count: count))
    try file.close()
  }

  func alterViews(_ sql: String) throws {
    var settings = Settings()
    settings.synchronous = .normal
    let database = try Database(path: views, access: .readWrite, settings: settings)
    try database.execute(sql)
  }
}

extension LedgerIdentity {
  static let sample = LedgerIdentity(
    id: Array(1...16), kind: .rehearsal, createdUnixNanos: 1_700_000_000_000_000_000)
}

/// Every row of every view, as text.
func rows(ofViewsAt path: String) throws -> [String] {
  let database = try Database(path: path, access: .readOnly, settings: .reader)
  var all: [String] = []
  for (table, columns) in [
    ("progress", "layout, through, hex(root)"),
    ("history", "card, entry, instant, method, quote(refusal), loaves, place"),
    ("outlet_days", "outlet, day, draws, loaves, reversals, refusals"),
    ("places", "place, code"), ("devices", "code, outlet, uid"),
    ("draws", "slot, entry, outlet, day, loaves, card"),
  ] {
    let text = columns.replacing(", ", with: " || '|' || ")
    let row = try database.prepare("SELECT \(text) FROM \(table) ORDER BY 1")
    while try row.step() { all.append("\(table): \(row.text(0))") }
  }
  return all
}
