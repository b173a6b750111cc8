internal import CSQLite

/// How far a checkpoint of the write-ahead log goes.
public enum Fold: Sendable {
  /// Everything is in the main file and synced; the log is used again from its beginning.
  case restart
  /// The same, and the log is cut to nothing. Not while serving: growing it again costs every commit.
  case truncate
}

extension Database {
  /// Copies the whole log into the main file and syncs it; false when a reader stands in the way.
  public func fold(_ fold: Fold) throws(DatabaseError) -> Bool {
    var logged: Int32 = 0
    var copied: Int32 = 0
    let mode = fold == .restart ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_TRUNCATE
    switch sqlite3_wal_checkpoint_v2(handle, "main", mode, &logged, &copied) {
    case SQLITE_OK: return logged == copied
    case SQLITE_BUSY: return false
    default: throw DatabaseError(of: handle, path: path, sql: "PRAGMA wal_checkpoint")
    }
  }
}
