import Foundation
import SQLite
import Testing

@testable import Journal

/// The tables as they stand on the disk, against the text that was reviewed. `RECORD=1` writes the text anew; a change
/// to it means a new migration, never an edited one.
@Suite struct SchemaGoldenTests {
  @Test(arguments: [
    ("journal.sql", Schema.segment), ("checkpoint.sql", .checkpoint), ("citizens-keys.sql", .keys),
  ])
  func `the schema is the one that was reviewed`(_ name: String, _ schema: Schema) throws {
    let scratch = Scratch()
    let database = try Database.openOrProvision(
      path: scratch.file("golden.db"), settings: Settings(), schema: schema)
    let text =
      "-- application_id \(try database.pragma("application_id")),"
      + " user_version \(try database.pragma("user_version"))\n" + (try database.schemaText())
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
  }
}
