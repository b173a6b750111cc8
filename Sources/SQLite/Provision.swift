internal import Glibc

extension Database {
  /// Opens the file for writing, making it first if it is not there.
  public static func openOrProvision(
    path: String, settings: Settings, schema: Schema, fill: (Database) throws -> Void = { _ in }
  ) throws -> Database {
    if access(path, F_OK) != 0 {
      try provision(path: path, settings: settings, schema: schema, fill: fill)
    }
    return try open(path: path, settings: settings, schema: schema)
  }

  /// Opens an existing file for writing and brings it to the newest version.
  public static func open(
    path: String, settings: Settings, schema: Schema
  ) throws(DatabaseError) -> Database {
    let database = try Database(path: path, access: .readWrite, settings: settings)
    try database.migrate(to: schema)
    return database
  }

  /// Makes a new file, mode 0600, whole or not at all: it is built under another name, switched to its write-ahead log,
  /// filled, closed, moved into place, and the directory synced.
  ///
  /// The closing and syncing matter: a rollback journal whose removal is not yet durable could undo the whole file.
  public static func provision(
    path: String, settings: Settings, schema: Schema, fill: (Database) throws -> Void = { _ in }
  ) throws {
    guard access(path, F_OK) != 0 else {
      throw DatabaseError(.cannotOpen, message: "it exists already", path: path)
    }
    let draft = path + ".new"
    for leftover in [draft, draft + "-wal", draft + "-shm", draft + "-journal"] {
      guard unlink(leftover) == 0 || errno == ENOENT else {
        throw DatabaseError(call: "unlink", path: leftover)
      }
    }
    try createEmpty(draft)
    try build(draft, settings, schema, fill)
    try move(draft, to: path)
  }

  private static func createEmpty(_ path: String) throws(DatabaseError) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw DatabaseError(call: "open", path: path) }
    close(descriptor)
  }

  private static func build(
    _ path: String, _ settings: Settings, _ schema: Schema, _ fill: (Database) throws -> Void
  ) throws {
    let database = try open(path: path, settings: settings, schema: schema)
    try database.transaction { try fill(database) }
    guard try database.fold(.truncate) else {
      throw DatabaseError(.busy, message: "", path: path)
    }
  }

  private static func move(_ draft: String, to path: String) throws(DatabaseError) {
    guard access(draft + "-wal", F_OK) != 0 else {
      throw DatabaseError(.busy, message: "its log outlived the connection", path: draft)
    }
    guard rename(draft, path) == 0 else { throw DatabaseError(call: "rename", path: path) }
    try syncDirectory(of: path)
  }

  /// Makes the names in the file's directory durable.
  public static func syncDirectory(of path: String) throws(DatabaseError) {
    let end = path.lastIndex(of: "/")
    let directory = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DatabaseError(call: "open", path: directory) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw DatabaseError(call: "fsync", path: directory) }
  }
}
