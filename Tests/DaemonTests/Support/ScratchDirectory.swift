import Foundation
import Glibc

/// A directory of its own for one test: directly under /tmp, because a socket's path has at most
/// 107 bytes. Gone, with everything in it, at the end.
final class ScratchDirectory: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/uc-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure("mkdtemp") }
    path = String(cString: made)
  }

  /// A path inside.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  // What cannot be removed stays behind in /tmp, ignoring.
  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A system call that a test relies on failed.
struct SystemFailure: Error, CustomStringConvertible {
  let code: Int32
  let description: String

  init(_ call: String, _ code: Int32 = errno) {
    self.code = code
    description = "\(call): \(String(cString: strerror(code)))"
  }
}
