import Glibc

/// The service manager's ear: a datagram socket that a daemon is told to notify.
final class NotifySocket: Sendable {
  let path: String
  private let descriptor: Int32

  init(at path: String) throws {
    self.path = path
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    guard descriptor >= 0 else { throw SystemFailure("socket") }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let result = withUnixAddress(path) { bind(descriptor, $0, $1) }
    guard result == 0 else { throw SystemFailure("bind \(path)") }
  }

  /// The next message, as its lines; nil when none is waiting.
  func next() -> [String]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n").map(
      String.init)
  }

  deinit { close(descriptor) }
}

/// Lends the address of a Unix socket.
func withUnixAddress(
  _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
) -> Int32 {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  let room = MemoryLayout.size(ofValue: address.sun_path)
  precondition(path.utf8.count < room, "\(path) is too long for a socket.")
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  return withUnsafePointer(to: address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
}

/// Calls a stream socket and reads what it says until it hangs up.
func answer(ofSocketAt path: String) throws -> String {
  let caller = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(caller) }
  guard withUnixAddress(path, { connect(caller, $0, $1) }) == 0 else {
    throw SystemFailure("connect \(path)")
  }
  var result: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1024)
  while case let count = read(caller, &chunk, chunk.count), count > 0 {
    result += chunk.prefix(count)
  }
  return String(decoding: result, as: UTF8.self)
}
