internal import Glibc
internal import Systemd

/// Sockets that only this machine reaches.
enum EdgeSocket {
  /// Binds a port of 127.0.0.1 or of ::1 and listens. Unix sockets that listen are `ListeningSocket`'s.
  static func listen(on address: EdgeAddress) throws(ListeningSocketError) -> Int32 {
    try open(address) { descriptor, place, length in
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
      return bind(descriptor, place, length) == 0 && Glibc.listen(descriptor, 128) == 0
    }
  }

  /// Connects to an address.
  static func connect(to address: EdgeAddress) throws(ListeningSocketError) -> Int32 {
    try open(address) { Glibc.connect($0, $1, $2) == 0 }
  }

  private typealias Use = (Int32, UnsafePointer<sockaddr>, socklen_t) -> Bool

  private static func open(
    _ address: EdgeAddress, _ use: Use
  ) throws(ListeningSocketError) -> Int32 {
    switch address {
    case .loopback(let port):
      var place = sockaddr_in()
      place.sin_family = sa_family_t(AF_INET)
      place.sin_port = port.bigEndian
      place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      return try open(AF_INET, place, address, use)
    case .loopback6(let port):
      var place = sockaddr_in6()
      place.sin6_family = sa_family_t(AF_INET6)
      place.sin6_port = port.bigEndian
      place.sin6_addr = in6addr_loopback
      return try open(AF_INET6, place, address, use)
    case .unix(let path):
      var place = sockaddr_un()
      guard path.utf8.count < MemoryLayout.size(ofValue: place.sun_path) else {
        throw .pathTooLong(path: path)
      }
      place.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &place.sun_path) { $0.copyBytes(from: path.utf8) }
      return try open(AF_UNIX, place, address, use)
    }
  }

  private static func open<Place>(
    _ family: Int32, _ place: Place, _ address: EdgeAddress, _ use: Use
  ) throws(ListeningSocketError) -> Int32 {
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(family, type, 0)
    guard descriptor >= 0 else { throw refused("socket", address) }
    let isDone = withUnsafePointer(to: place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        use(descriptor, $0, socklen_t(MemoryLayout<Place>.size))
      }
    }
    guard isDone else {
      let fault = refused("bind or connect", address)
      close(descriptor)
      throw fault
    }
    return descriptor
  }

  private static func refused(_ call: String, _ address: EdgeAddress) -> ListeningSocketError {
    .refused(call: call, path: "\(address)", errno: errno)
  }
}
