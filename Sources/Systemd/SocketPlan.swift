import Glibc

/// A listening socket and the role whose callers come in on it.
public struct RoleSocket: Sendable, Equatable {
  public let role: String
  /// The listening descriptor; it belongs to whoever serves it.
  public let descriptor: Int32
  /// The file to remove at the end; nil when the service manager owns the socket.
  public let ownPath: String?
}

/// Which roles are served, and where their sockets come from.
///
/// Under systemd the sockets are inherited by name, and a role whose socket is not there is not
/// served. By hand, one socket per role is opened in the socket directory.
public struct SocketPlan: Sendable {
  public let directory: String
  public let roles: [String]
  /// Names the Unix group that may call as a role.
  public let group: @Sendable (_ role: String) -> String

  public init(directory: String, roles: [String], group: @escaping @Sendable (String) -> String) {
    self.directory = directory
    self.roles = roles
    self.group = group
  }

  /// The sockets to serve, in the order of the roles. Call once, before threads run.
  /// Throws ``InheritedSocketsError`` or ``ListeningSocketError``.
  public func open() throws -> [RoleSocket] {
    let inherited = try InheritedSockets.receive(expecting: Set(roles))
    guard inherited.isEmpty else {
      return roles.compactMap { role in
        inherited[role].map { RoleSocket(role: role, descriptor: $0, ownPath: nil) }
      }
    }
    return try openByHand()
  }

  /// Removes the socket files that ``open()`` made. A file already gone is no error.
  public static func remove(_ sockets: [RoleSocket]) {
    for path in sockets.compactMap(\.ownPath) { unlink(path) }
  }

  private func openByHand() throws(ListeningSocketError) -> [RoleSocket] {
    try makeDirectory()
    var opened: [RoleSocket] = []
    do {
      for role in roles {
        let path = "\(directory)/\(role).sock"
        let descriptor = try ListeningSocket.open(at: path, group: group(role))
        opened.append(RoleSocket(role: role, descriptor: descriptor, ownPath: path))
      }
      return opened
    } catch {
      for socket in opened { close(socket.descriptor) }
      Self.remove(opened)
      throw error
    }
  }

  /// Makes the directory when it is missing, open for everybody to pass: the sockets guard
  /// themselves.
  private func makeDirectory() throws(ListeningSocketError) {
    guard mkdir(directory, 0o755) == 0 else {
      if errno == EEXIST { return }
      throw .refused(call: "mkdir", path: directory, errno: errno)
    }
    guard chmod(directory, 0o755) == 0 else {
      throw .refused(call: "chmod", path: directory, errno: errno)
    }
  }
}
