internal import SQLite
internal import Synchronization

/// The way to the file for everybody: a reader that opens it never meets it half replaced, and knows when to open it anew.
final class ViewDoor: Sendable {
  let path: String
  private let generation = Mutex(0)

  init(path: String) { self.path = path }

  /// Counts the files that have stood here.
  var current: Int { generation.withLock { $0 } }

  /// Puts an empty file in place. Only the builder, with its own connection closed.
  func replace() throws {
    try generation.withLock { generation in
      generation += 1
      try ViewFile.replace(path)
    }
  }

  /// Runs the body while the file cannot be replaced.
  func whileStanding<Result>(_ body: () throws -> sending Result) throws -> sending Result {
    try generation.withLock { _ in try body() }
  }
}
