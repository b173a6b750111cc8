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

extension Database {
  /// Folds the log after the commit that made it long enough, as far as readers allow.
  ///
  /// SQLite's own way of doing this keeps the errors to itself. Here the commit reports them, though it has happened: a
  /// sync that failed must not pass in silence.
  func foldAutomatically(everyPages limit: Int) {
    foldLimit = limit
    // The connection is closed by the object's deinit, so the hook never outlives it.
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        return Unmanaged<Database>.fromOpaque(context).takeUnretainedValue()
          .committed(logPages: Int(pages))
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func committed(logPages: Int) -> Int32 {
    guard logPages >= foldLimit else { return SQLITE_OK }
    let mode = SQLITE_CHECKPOINT_PASSIVE
    let code = sqlite3_wal_checkpoint_v2(handle, "main", mode, nil, nil)
    guard code != SQLITE_OK, code != SQLITE_BUSY else { return SQLITE_OK }
    foldFailure = DatabaseError(of: handle, path: path, sql: "PRAGMA wal_checkpoint")
    return code
  }

  /// The error of a statement that failed: of the fold, if that is what failed it, for SQLite then says only "error".
  func failure(_ sql: String?) -> DatabaseError {
    defer { foldFailure = nil }
    return foldFailure ?? DatabaseError(of: handle, path: path, sql: sql)
  }
}
