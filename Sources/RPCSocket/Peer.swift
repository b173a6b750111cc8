internal import CLinux

/// Who is at the other end of a connection, by the kernel's word at the moment of connecting.
public struct Peer: Sendable, Hashable {
  /// The user that connected: the person.
  public let uid: UInt32
  /// The effective group it connected with.
  public let gid: UInt32
  /// The process; it may be gone by now and its number in other use, so it is for logs only.
  public let pid: Int32

  public init(uid: UInt32, gid: UInt32, pid: Int32) {
    self.uid = uid
    self.gid = gid
    self.pid = pid
  }

  init(_ credentials: clinux_credentials) {
    self.init(uid: credentials.uid, gid: credentials.gid, pid: credentials.pid)
  }
}
