import Foundation

/// The files under `systemd/`, as they are shipped.
enum Shipped {
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "systemd")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: directory.appending(path: name), encoding: .utf8)
  }

  /// The values of a unit's assignments, words split, over all its lines.
  static func words(_ key: String, in name: String) throws -> [String] {
    try text(name).split(separator: "\n").filter { $0.hasPrefix("\(key)=") }
      .flatMap { $0.dropFirst(key.count + 1).split(separator: " ").map(String.init) }
  }
}
