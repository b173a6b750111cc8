import Glibc
import Testing

@testable import Systemd

/// A directory under /tmp with a short path, gone at the end.
struct Scratch: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/uc-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template)!)
  }

  deinit {
    for entry in ["bakery.sock", "post.sock", "file", "unicard-master"] {
      unlink("\(path)/\(entry)")
    }
    rmdir(path)
  }
}

struct InheritedSocketsTests {
  @Test func `sockets are found by name, whatever their order`() throws {
    let received = [("post", Int32(3)), ("bakery", Int32(4))]
    let sockets = try InheritedSockets.check(received, expecting: ["bakery", "post"]) { _ in true }
    #expect(sockets == ["bakery": 4, "post": 3])
  }

  @Test func `the same name twice is refused`() {
    #expect(throws: InheritedSocketsError.duplicate(name: "post")) {
      try InheritedSockets.check([("post", 3), ("post", 4)], expecting: ["post"]) { _ in true }
    }
  }

  @Test func `a socket that nobody expects is refused`() {
    #expect(throws: InheritedSocketsError.unexpected(name: "unknown")) {
      try InheritedSockets.check([("unknown", 3)], expecting: ["post"]) { _ in true }
    }
  }

  @Test func `something that does not listen is refused`() {
    #expect(throws: InheritedSocketsError.notListening(name: "post")) {
      try InheritedSockets.check([("post", 3)], expecting: ["post"]) { _ in false }
    }
  }
}

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
    for socket in try plan(scratch.path).open() { close(socket.descriptor) }
    for socket in try plan(scratch.path).open() { close(socket.descriptor) }
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

struct CredentialTests {
  @Test func `a credential that was not given is no credential`() throws {
    let scratch = Scratch()
    let path = scratch.path
    let outside = try Credential.named("unicard-master") { _ in nil } == nil
    let empty = try Credential.named("unicard-master") { _ in path } == nil
    #expect(outside && empty)
  }

  @Test func `a credential is read byte for byte`() throws {
    let scratch = Scratch()
    let path = scratch.path
    write([0, 255, 10], to: "\(path)/unicard-master")
    let bytes = try Credential.named("unicard-master") { _ in path }?.withBytes { Array($0) }
    #expect(bytes == [0, 255, 10])
  }

  @Test func `a credential beyond the limit is refused`() {
    let scratch = Scratch()
    let path = scratch.path
    write(Array(repeating: 1, count: Credential.limit + 1), to: "\(path)/unicard-master")
    #expect(throws: CredentialError.tooLong(name: "unicard-master")) {
      _ = try Credential.named("unicard-master") { _ in path }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let file = creat(path, 0o600)
    _ = Glibc.write(file, bytes, bytes.count)
    close(file)
  }
}
