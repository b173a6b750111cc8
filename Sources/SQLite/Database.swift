internal import CSQLite

/// One connection to one file, confined to one thread at a time (the library takes no lock of its own here). A file has
/// one connection that writes and checkpoints; every other one only reads.
///
/// No code may open or close a live database file by another way: closing any descriptor of it drops the process's locks.
public final class Database {
  public enum Access: Sendable {
    /// The one writer; the file must exist (`provision` makes it).
    case readWrite
    /// Reads beside a writer.
    case readOnly
    /// Reads a file that nothing writes any more; needs no lock and no writable directory.
    case sealed
  }

  public let path: String
  let handle: OpaquePointer
  var foldLimit = Int.max
  var foldFailure: DatabaseError?

  /// Opens an existing file and sets the connection.
  public init(path: String, access: Access, settings: Settings) throws(DatabaseError) {
    _ = quietMemory
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      access == .sealed ? sealedURI(path) : path, &opened, access.flags, settings.fileLayer)
    guard code == SQLITE_OK, let opened else {
      let error = DatabaseError(of: opened, path: path)
      sqlite3_close_v2(opened)
      throw error
    }
    self.path = path
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    try set(access, settings)
  }

  /// Statements keep their connection alive, so none is left when this runs.
  deinit { sqlite3_close_v2(handle) }

  private func set(_ access: Access, _ settings: Settings) throws(DatabaseError) {
    guard access == .readWrite else { return try applyReading(settings) }
    // Denied write access makes SQLite open for reading without a word.
    guard sqlite3_db_readonly(handle, "main") == 0 else {
      throw DatabaseError(.readOnly, message: "", path: path)
    }
    try applyWriting(settings)
  }

  /// Runs SQL that returns nothing. Never build it from values: bind them.
  public func execute(_ sql: String) throws(DatabaseError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw failure(sql)
    }
  }

  /// Compiles one statement, to be kept and run often.
  public func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    guard sqlite3_prepare_v3(handle, sql, -1, flags, &statement, nil) == SQLITE_OK, let statement
    else { throw DatabaseError(of: handle, path: path, sql: sql) }
    return Statement(statement, of: self)
  }

  /// The value of a pragma as text; empty when it has none.
  public func pragma(_ name: String) throws(DatabaseError) -> String {
    let statement = try prepare("PRAGMA \(name)")
    return try statement.step() ? statement.text(0) : ""
  }
}

extension Database.Access {
  fileprivate var flags: Int32 {
    switch self {
    case .readWrite: SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE
    case .readOnly: SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY
    case .sealed: SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    }
  }
}

/// Statistics of memory take a lock on every allocation. Once per process; a library somebody else has already started
/// keeps its setting, which costs speed and nothing more.
private let quietMemory: Int32 = unicard_sqlite_memstatus_off()

private func sealedURI(_ path: String) -> String {
  var uri = "file:"
  for byte in path.utf8 {
    switch UInt8(ascii: "%") == byte ? 0 : byte {
    case 0: uri += "%25"
    case UInt8(ascii: "?"): uri += "%3f"
    case UInt8(ascii: "#"): uri += "%23"
    default: uri.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
  return uri + "?immutable=1"
}
