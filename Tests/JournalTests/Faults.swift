import Foundation
import SQLite

@testable import Journal

/// What an operator would read of the error a body throws; nil when it throws none.
func faultText(_ body: () throws -> Void) -> String? {
  do { try body() } catch { return "\(error)" }
  return nil
}

func copyFile(_ from: String, to: String) throws {
  // Through a child process: closing a descriptor of a live database here would drop its locks.
  let process = try Process.run(URL(fileURLWithPath: "/bin/cp"), arguments: [from, to])
  process.waitUntilExit()
}

extension Settings {
  /// A disk on which nothing more fits.
  static var full: Settings {
    var settings = Settings()
    settings.pageLimit = 12
    return settings
  }
}
