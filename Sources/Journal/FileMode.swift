internal import Glibc

/// Whether a segment is finished shows in its mode.
enum FileMode {
  static func isReadOnly(_ path: String) throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StateFault(call: "stat", path: path) }
    return status.st_mode & 0o222 == 0
  }

  static func makeReadOnly(_ path: String) throws {
    guard chmod(path, 0o400) == 0 else { throw StateFault(call: "chmod", path: path) }
  }
}
