import Glibc

/// A file without a name that a child writes to (or reads from) and the test reads back. Unlike a
/// pipe it never fills up, so nobody has to drain it while the child runs.
final class CaptureFile: Sendable {
  let descriptor: Int32

  init(containing text: String = "") throws {
    var template = Array("/tmp/uc-cap-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemFailure("mkstemp") }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let bytes = Array(text.utf8)
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw SystemFailure("write")
    }
  }

  /// Everything written so far.
  var text: String {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = pread(descriptor, &chunk, chunk.count, off_t(result.count)), count > 0 {
      result += chunk.prefix(count)
    }
    return String(decoding: result, as: UTF8.self)
  }

  deinit { close(descriptor) }
}
