import Foundation

/// A program of the machine that a test needs; nil, with a word, where the machine does not have
/// it.
struct Tool {
  struct Outcome: Equatable {
    var status: Int32
    var errors: String
  }

  private let path: String

  init?(_ name: String) {
    let places = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"].map { "\($0)/\(name)" }
    guard let path = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      print("Skipped: \(name) is not on this machine.")
      return nil
    }
    self.path = path
  }

  /// Runs to the end; what it writes on standard error is part of the answer.
  func run(_ arguments: String...) throws -> Outcome {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, errors: String(decoding: said, as: UTF8.self))
  }
}
