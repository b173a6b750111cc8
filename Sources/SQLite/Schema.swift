internal import CSQLite

/// What a kind of file holds: its mark in the header and its numbered migrations, of which only the end may grow.
public struct Schema: Sendable {
  /// SQLite's `application_id`: tells our files from each other and from anybody else's.
  public let applicationID: Int32
  /// `migrations[n]` brings a file from version n to n + 1 (SQLite's `user_version`).
  public let migrations: [String]

  public init(applicationID: Int32, migrations: [String]) {
    self.applicationID = applicationID
    self.migrations = migrations
  }
}

extension Database {
  /// Brings the file to the newest version known, all or nothing.
  ///
  /// Throws `newerSchema` for a file from a later program and `foreignFile` for one that is not ours.
  public func migrate(to schema: Schema) throws(DatabaseError) {
    let version = try verify(schema)
    guard version < schema.migrations.count else { return }
    do {
      try transaction {
        for migration in schema.migrations[version...] { try execute(migration) }
        try execute("PRAGMA application_id=\(schema.applicationID)")
        try execute("PRAGMA user_version=\(schema.migrations.count)")
      }
    } catch let error as DatabaseError {
      throw error
    } catch {
      preconditionFailure("A migration throws nothing but database errors: \(error)")
    }
  }

  /// Checks whose file this is and returns its version; changes nothing.
  @discardableResult
  public func verify(_ schema: Schema) throws(DatabaseError) -> Int {
    let version = try Int(number("user_version"))
    let application = try Int32(truncatingIfNeeded: number("application_id"))
    let structure = try number("schema_version")
    let untouched = version == 0 && application == 0 && structure == 0
    guard untouched || application == schema.applicationID else {
      let kind = DatabaseError.Kind.foreignFile(
        found: application, expected: schema.applicationID)
      throw DatabaseError(kind, message: "", path: path)
    }
    guard version <= schema.migrations.count else {
      let kind = DatabaseError.Kind.newerSchema(found: version, known: schema.migrations.count)
      throw DatabaseError(kind, message: "", path: path)
    }
    return version
  }

  private func number(_ pragma: String) throws(DatabaseError) -> Int64 {
    let statement = try prepare("PRAGMA \(pragma)")
    _ = try statement.step()
    return statement.int64(0)
  }

  /// Bytes of the main file as this connection sees it.
  public var fileBytes: Int {
    get throws(DatabaseError) { try Int(number("page_count") * number("page_size")) }
  }

  /// The schema as SQLite keeps it, one statement each, for the golden text in the tests.
  public func schemaText() throws(DatabaseError) -> String {
    let statement = try prepare(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    var text = ""
    while try statement.step() { text += statement.text(0) + ";\n" }
    return text
  }
}
