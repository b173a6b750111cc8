import Foundation
import SQLite

/// A directory that goes away with the test.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "unicard-\(UUID().uuidString)"
    mkdir(path, 0o700)
  }

  // A leftover in the temporary directory is harmless.
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "test.db") -> String { path + "/" + name }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    return stat(file(name), &status) == 0 ? status.st_mode & 0o777 : 0
  }

  /// A small database with one table, made if it is not there.
  func database(
    _ settings: Settings = Settings(), schema: Schema = .notes
  ) throws -> Database {
    try Database.openOrProvision(path: file(), settings: settings, schema: schema)
  }
}

extension Schema {
  static let notes = Schema(
    applicationID: 7,
    migrations: ["CREATE TABLE notes(id INTEGER PRIMARY KEY, body BLOB UNIQUE) STRICT"])
}

extension Database {
  func insert(_ id: Int64, _ body: [UInt8]) throws {
    let statement = try prepare("INSERT INTO notes(id, body) VALUES (?, ?)")
    try statement.bind(id, at: 1)
    try statement.bind(copying: body, at: 2)
    try statement.run()
  }

  func number(_ sql: String) throws -> Int64 {
    let statement = try prepare(sql)
    _ = try statement.step()
    return statement.int64(0)
  }
}

/// The database error a body throws; nil when it throws none.
func databaseError(_ body: () throws -> Void) -> DatabaseError? {
  do { try body() } catch { return error as? DatabaseError }
  return nil
}
