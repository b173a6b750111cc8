import SQLite

/// How far the images of a ledger's state have come, read beside the daemon that writes them.
struct SavedState {
  /// The last entry that stands in them.
  let through: UInt64
  /// The entry with which a start would begin its replay.
  let replayFrom: UInt64

  init(in directory: String) throws {
    let file = try Database(
      path: "\(directory)/checkpoint.db", access: .readOnly, settings: .reader)
    let row = try file.prepare("SELECT through, replay_from FROM watermark")
    guard try row.step() else { throw OutOfPatience(description: "The checkpoint is empty.") }
    through = row.uint64(0)
    replayFrom = row.uint64(1)
  }
}
