internal import CSQLite
internal import Glibc

/// What went wrong in a database file: the codes, SQLite's own words and the SQL, but never the arguments, which may be
/// personal data and must not reach a log.
public struct DatabaseError: Error, Sendable, Equatable {
  /// The failures a caller or an operator treats differently.
  public enum Kind: Sendable, Equatable {
    /// No space (or no quota) left for the file.
    case diskFull
    /// The disk failed to read, write or sync.
    case inputOutput
    /// The file is not a database, or is damaged.
    case corrupt
    /// The file, its directory or its mount does not accept writes.
    case readOnly
    /// Another connection holds a lock.
    case busy
    /// The file is missing or may not be opened.
    case cannotOpen
    /// A row breaks a constraint of the schema.
    case constraint
    /// The file was written by a newer version of this program.
    case newerSchema(found: Int, known: Int)
    /// The file is a database of something else; both are SQLite application ids.
    case foreignFile(found: Int32, expected: Int32)
    /// A pragma did not hold when it was read back.
    case setting(name: String, wanted: String, found: String)
    /// Anything else: a defect of ours.
    case other
  }

  public let kind: Kind
  /// SQLite's primary result code; 0 when the finding is ours.
  public let code: Int32
  /// SQLite's extended result code; 0 when the finding is ours.
  public let extendedCode: Int32
  /// SQLite's words, or the operating system's.
  public let message: String
  /// The statement's text with its placeholders.
  public let sql: String?
  public let path: String

  public init(_ kind: Kind, message: String, path: String, sql: String? = nil) {
    self.init(kind, code: 0, extendedCode: 0, message: message, sql: sql, path: path)
  }

  init(
    _ kind: Kind, code: Int32, extendedCode: Int32, message: String, sql: String?, path: String
  ) {
    self.kind = kind
    self.code = code
    self.extendedCode = extendedCode
    self.message = message
    self.sql = sql
    self.path = path
  }
}

extension DatabaseError {
  /// The last failure of a connection.
  init(of handle: OpaquePointer?, path: String, sql: String? = nil) {
    let extended = sqlite3_extended_errcode(handle)
    let message = sqlite3_errmsg(handle).map { String(cString: $0) } ?? "out of memory"
    self.init(
      Kind(code: extended & 0xFF, systemError: sqlite3_system_errno(handle)),
      code: extended & 0xFF, extendedCode: extended, message: message, sql: sql, path: path)
  }

  /// A failed system call on the file or its directory; reads `errno`.
  init(call: String, path: String) {
    let number = errno
    self.init(
      Kind(systemError: number), message: "\(call): \(String(cString: strerror(number)))",
      path: path)
  }
}

extension DatabaseError.Kind {
  init(code: Int32, systemError: Int32) {
    switch code {
    case SQLITE_FULL: self = .diskFull
    case SQLITE_IOERR: self = systemError.meansNoSpace ? .diskFull : .inputOutput
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .corrupt
    case SQLITE_READONLY: self = .readOnly
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self = systemError.meansNoSpace ? .diskFull : systemError == EROFS ? .readOnly : .cannotOpen
    case SQLITE_CONSTRAINT: self = .constraint
    default: self = .other
    }
  }

  init(systemError: Int32) {
    switch systemError {
    case ENOSPC, EDQUOT: self = .diskFull
    case EIO: self = .inputOutput
    case EROFS: self = .readOnly
    default: self = .cannotOpen
    }
  }
}

extension Int32 {
  fileprivate var meansNoSpace: Bool { self == ENOSPC || self == EDQUOT }
}
