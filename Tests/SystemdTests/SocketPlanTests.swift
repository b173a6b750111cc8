import Glibc
import Testing

@testable import Systemd

struct SocketPlanTests {
  private func plan(_ directory: String) -> SocketPlan {
    SocketPlan(directory: directory, roles: ["post", "bakery"], group: { "no-such-group-\($0)" })
  }

  @Test func `opened by hand, every role has a listening socket of mode 0660`() throws {
    let scratch = Scratch()
    let sockets = try plan(scratch.path).open()
    defer { for socket in sockets { close(socket.descriptor) } }
    #expect(sockets.map(\.role) == ["post", "bakery"])
    for socket in sockets {
      var entry = stat()
      #expect(lstat(try #require(socket.ownPath), &entry) == 0)
      #expect(entry.st_mode == S_IFSOCK | 0o660)
      #expect(fcntl(socket.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }
    SocketPlan.remove(sockets)
    #expect(access("\(scratch.path)/post.sock", F_OK) != 0)
  }

  @Test func `a living daemon keeps its path`() throws {
    let scratch = Scratch()
    let sockets = try plan(scratch.path).open()
    defer { for socket in sockets { close(socket.descriptor) } }
    #expect(throws: ListeningSocketError.inUse(path: "\(scratch.path)/post.sock")) {
      try plan(scratch.path).open()
    }
    #expect(access("\(scratch.path)/post.sock", F_OK) == 0)
  }

  @Test func `what a dead daemon left is replaced`() throws {
    let scratch = Scratch()
    try leaveBehind("\(scratch.path)/post.sock")
    let sockets = try plan(scratch.path).open()
    for socket in sockets { close(socket.descriptor) }
    #expect(sockets.count == 2)
  }

  /// A socket file that nobody listens on.
  private func leaveBehind(_ path: String) throws {
    let descriptor = socket(AF_UNIX, streamSocket, 0)
    defer { close(descriptor) }
    let bound = try UnixAddress(path).with { bind(descriptor, $0, $1) }
    #expect(bound == 0)
  }

  @Test func `a file that is no socket is left alone`() throws {
    let scratch = Scratch()
    close(creat("\(scratch.path)/post.sock", 0o600))
    #expect(throws: ListeningSocketError.notASocket(path: "\(scratch.path)/post.sock")) {
      try plan(scratch.path).open()
    }
  }

  @Test func `a path longer than an address holds is refused by name`() {
    let path = "/tmp/" + String(repeating: "x", count: 103)
    #expect(throws: ListeningSocketError.pathTooLong(path: path)) {
      try ListeningSocket.open(at: path, group: "none")
    }
  }
}
