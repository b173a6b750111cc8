internal import CSQLite

/// How a connection is set: the values that measured best, each read back, because a pragma that does not take is silent.
public struct Settings: Sendable {
  /// What COMMIT waits for. `normal` survives a crash of the process, not a power cut.
  public enum Synchronous: Int, Sendable {
    case normal = 1
    case full = 2
  }

  public var synchronous = Synchronous.full
  /// Bytes; fixed when the file is made.
  public var pageSize = 4096
  public var cacheKiB = 65_536
  /// The write-ahead log is folded into the file by the commit that leaves it this long or longer.
  public var autocheckpointPages = 16_000
  /// Overwrites deleted content with zeros.
  public var secureDelete = false
  /// How long a connection waits for a lock before it answers `busy`.
  public var busyMilliseconds: Int32 = 0
  /// The file may not grow beyond this many pages; nil is no limit. For tests of a full disk.
  public var pageLimit: Int?
  /// Another file layer under SQLite, for tests that cut the power; nil is the system's.
  public var fileLayer: String?

  public init() {}

  /// For connections that only read: a small cache, and patience with a writer that is just recovering the log.
  public static var reader: Settings { Settings().reading }

  /// The same file layer, for reading.
  public var reading: Settings {
    var settings = Settings()
    settings.fileLayer = fileLayer
    settings.cacheKiB = 2048
    settings.busyMilliseconds = 2000
    return settings
  }
}

extension Database {
  /// Sets a writing connection and refuses to go on with a value that does not hold.
  func applyWriting(_ settings: Settings) throws(DatabaseError) {
    try set("page_size", "\(settings.pageSize)")
    try set("journal_mode", "wal")
    try set("synchronous", "\(settings.synchronous.rawValue)")
    foldAutomatically(everyPages: settings.autocheckpointPages)
    try set("journal_size_limit", "-1")
    try set("secure_delete", settings.secureDelete ? "1" : "0")
    if let limit = settings.pageLimit { try set("max_page_count", "\(limit)") }
    try applyShared(settings)
  }

  func applyReading(_ settings: Settings) throws(DatabaseError) {
    try set("query_only", "1")
    try applyShared(settings)
  }

  private func applyShared(_ settings: Settings) throws(DatabaseError) {
    sqlite3_busy_timeout(handle, settings.busyMilliseconds)
    try set("cache_size", "-\(settings.cacheKiB)")
    try set("mmap_size", "0")
    try set("temp_store", "2")
    try set("cell_size_check", "1")
    try set("trusted_schema", "0")
  }

  private func set(_ name: String, _ wanted: String) throws(DatabaseError) {
    try execute("PRAGMA \(name)=\(wanted)")
    let found = try pragma(name)
    guard found == wanted else {
      let kind = DatabaseError.Kind.setting(name: name, wanted: wanted, found: found)
      throw DatabaseError(kind, message: "", path: path)
    }
  }
}
