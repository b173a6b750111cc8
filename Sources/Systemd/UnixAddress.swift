import Glibc

/// The address of a Unix socket in the file system.
struct UnixAddress {
  /// The longest path a socket address holds, in bytes without the closing NUL.
  static let limit = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

  let path: String
  private var address = sockaddr_un()

  init(_ path: String) throws(ListeningSocketError) {
    guard path.utf8.count <= Self.limit else { throw .pathTooLong(path: path) }
    self.path = path
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  }

  /// Lends the address in the form that `bind` and `connect` take.
  func with(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
