import CSystemd
import Glibc

/// Why a socket could not be opened by hand.
public enum ListeningSocketError: Error, Equatable, CustomStringConvertible {
  case pathTooLong(path: String)
  case inUse(path: String)
  case notASocket(path: String)
  case refused(call: String, path: String, errno: Int32)

  public var description: String {
    switch self {
    case .pathTooLong(let path):
      "The socket path \(path) has more than \(UnixAddress.limit) bytes; choose a shorter directory."
    case .inUse(let path): "Another process serves \(path)."
    case .notASocket(let path): "\(path) exists and is not a socket."
    case .refused(let call, let path, let code):
      "\(path): \(call): \(String(cString: strerror(code)))."
    }
  }
}

/// Opens a Unix stream socket as systemd would: mode 0660, owned by the group of its role.
public enum ListeningSocket {
  /// Binds and listens; a socket file that nobody serves any more is replaced.
  /// Returns the descriptor, close-on-exec, which now belongs to the caller.
  /// - Parameter group: takes the file over when it exists and the process may give files away.
  public static func open(at path: String, group: String) throws(ListeningSocketError) -> Int32 {
    let address = try UnixAddress(path)
    try clearAway(address)
    let descriptor = try streamDescriptor(for: path)
    do {
      try check("bind", path, address.with { bind(descriptor, $0, $1) })
      try hand(path, to: group)
      try check("listen", path, listen(descriptor, 4096))
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Removes what a dead daemon left; refuses to take a path from a living one.
  private static func clearAway(_ address: UnixAddress) throws(ListeningSocketError) {
    var entry = stat()
    guard lstat(address.path, &entry) == 0 else { return }
    guard entry.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: address.path) }
    let caller = try streamDescriptor(for: address.path)
    defer { close(caller) }
    guard address.with({ connect(caller, $0, $1) }) != 0 else { throw .inUse(path: address.path) }
    guard errno == ECONNREFUSED || errno == ENOENT else {
      throw .refused(call: "connect", path: address.path, errno: errno)
    }
    try check("unlink", address.path, unlink(address.path))
  }

  private static func hand(_ path: String, to group: String) throws(ListeningSocketError) {
    try check("chmod", path, chmod(path, 0o660))
    guard geteuid() == 0, let entry = getgrnam(group) else { return }
    try check("chown", path, chown(path, uid_t.max, entry.pointee.gr_gid))
  }

  private static func streamDescriptor(for path: String) throws(ListeningSocketError) -> Int32 {
    let descriptor = socket(AF_UNIX, unicard_stream_cloexec, 0)
    guard descriptor >= 0 else { throw .refused(call: "socket", path: path, errno: errno) }
    return descriptor
  }

  private static func check(
    _ call: String, _ path: String, _ result: Int32
  ) throws(ListeningSocketError) {
    guard result == 0 else { throw .refused(call: call, path: path, errno: errno) }
  }
}
