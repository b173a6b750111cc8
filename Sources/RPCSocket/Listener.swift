internal import CLinux
internal import Glibc

/// A socket to be called on, and the name that tells handlers which one a call came in by: the role.
public struct Listener: Sendable, Hashable {
  /// Where the socket comes from.
  public enum Source: Sendable, Hashable {
    /// Already listening, inherited from systemd. Its file is not ours to remove.
    case inherited(descriptor: Int32)
    /// To be bound at this path with this mode, and removed at the end.
    case path(String, mode: UInt32)
  }

  public let name: String
  public let source: Source

  public init(name: String, _ source: Source) {
    self.name = name
    self.source = source
  }
}

/// Why a listener could not be opened.
public struct ListenerError: Error, Sendable, CustomStringConvertible {
  public let listener: Listener
  /// The error number of the call that failed.
  public let errno: Int32

  public var description: String {
    "Cannot listen as \(listener.name) on \(listener.source): \(String(cString: strerror(errno)))"
  }
}

extension Listener {
  /// Opens the socket. A file in the way is removed only if it is a socket on which nobody listens.
  func open() throws(ListenerError) -> OpenListener {
    switch source {
    case .inherited(let descriptor):
      try check(clinux_adopt_listener(descriptor))
      return OpenListener(name: name, descriptor: descriptor, ownPath: nil)
    case .path(let path, let mode):
      if clinux_is_dead_socket(path) == 1 { unlink(path) }
      let descriptor = try check(clinux_listen(path, mode_t(mode), 1024))
      return OpenListener(name: name, descriptor: descriptor, ownPath: OwnPath(path))
    }
  }

  @discardableResult
  private func check(_ result: Int32) throws(ListenerError) -> Int32 {
    if result < 0 { throw ListenerError(listener: self, errno: -result) }
    return result
  }
}

/// A socket that listens, not yet served.
struct OpenListener {
  let name: String
  let descriptor: Int32
  let ownPath: OwnPath?
}

/// A socket file we made; removed at the end unless another has taken its place.
struct OwnPath: Sendable {
  let path: String
  private let inode: UInt64

  init(_ path: String) {
    self.path = path
    inode = Self.inode(of: path)
  }

  /// Removes the file if it is still the one we made.
  func remove() {
    if Self.inode(of: path) == inode { unlink(path) }
  }

  private static func inode(of path: String) -> UInt64 {
    var found = stat()
    return lstat(path, &found) == 0 ? UInt64(found.st_ino) : 0
  }
}
