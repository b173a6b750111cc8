internal import Glibc
internal import SQLite

/// The file of the views and how it is laid out. Everything in it can be folded from the journal again, so it has no
/// migrations: a file of another layout is thrown away.
enum ViewFile {
  static let name = "/views.db"

  /// Raise it with every change to the tables, or to what a fold writes into them.
  static let layout: Int64 = 5

  /// `normal`: a power cut may cost the last transactions, and they are folded again.
  static var settings: Settings {
    var settings = Settings()
    settings.synchronous = .normal
    settings.cacheKiB = 8192
    settings.autocheckpointPages = 1000
    settings.busyMilliseconds = 2000
    return settings
  }
}

extension ViewFile {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Puts an empty file, through entry 0, in the place of whatever is there. No writing connection is open to it.
  ///
  /// The main file goes first and its log is always cleared away: a log left beside a new file would be recovered into it.
  static func replace(_ path: String) throws {
    for suffix in ["", "-wal", "-shm"] {
      guard unlink(path + suffix) == 0 || errno == ENOENT else {
        throw DatabaseError(.cannotOpen, message: "its removal failed", path: path + suffix)
      }
    }
    try Database.provision(path: path, settings: settings, schema: .views) { database in
      try database.execute(
        "INSERT INTO progress(one, layout, through, root) VALUES (1, \(layout), 0, x'')")
    }
  }
}

extension ViewFile {
  /// Whether an error speaks against the file of views itself, so that only a new one helps. A failing journal does not.
  static func isUnusable(_ path: String, after error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return error is Unusable }
    guard error.path == path else { return false }
    switch error.kind {
    // A damaged head can look like a newer format, another setting or a schema that lacks a table.
    case .corrupt, .newerSchema, .foreignFile, .setting, .constraint, .other: return true
    case .diskFull, .inputOutput, .readOnly, .busy, .cannotOpen: return false
    }
  }
}
