import EchoService
import Glibc
import Logging
import RPC
import RPCSocket
import Testing

@Suite struct ListenerTests {
  let logger = Logger(label: "echo") { _ in SwiftLogNoOpLogHandler() }

  func server(_ source: Listener.Source) -> Server {
    Server(listeners: [Listener(name: "echo", source)], router: Echo.router(), logger: logger)
  }

  @Test func `a socket gets exactly the mode that was asked for`() async throws {
    let path = try temporaryDirectory() + "/s"
    let server = server(.path(path, mode: 0o660))
    try await server.start()
    var found = stat()
    #expect(lstat(path, &found) == 0 && found.st_mode & 0o777 == 0o660)
    try await server.drain()
  }

  @Test func `a dead socket in the way is removed, a living one and a file are not`() async throws {
    let path = try temporaryDirectory() + "/s"
    let first = server(.path(path, mode: 0o600))
    try await first.start()
    let second = server(.path(path, mode: 0o600))
    await #expect(throws: ListenerError.self) { try await second.start() }
    #expect(try await onThread { try RawClient(path).stillServes() })
    let kept = path + ".kept"
    #expect(link(path, kept) == 0)
    try await first.drain()
    #expect(access(path, F_OK) != 0)
    #expect(rename(kept, path) == 0)
    let third = server(.path(path, mode: 0o600))
    try await third.start()
    #expect(try await onThread { try RawClient(path).stillServes() })
    try await third.drain()
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    close(file)
    await #expect(throws: ListenerError.self) { try await server(.path(path, mode: 0o600)).start() }
    #expect(access(path, F_OK) == 0)
  }

  @Test func `an inherited listener is served and its file left in place`() async throws {
    let path = try temporaryDirectory() + "/s"
    let descriptor = try listening(at: path)
    let server = server(.inherited(descriptor: descriptor))
    try await server.start()
    #expect(try await onThread { try RawClient(path).stillServes() })
    try await server.drain()
    #expect(access(path, F_OK) == 0)
  }

  @Test func `a descriptor that does not listen is refused`() async throws {
    var pair: [Int32] = [0, 0]
    #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
    defer { pair.forEach { close($0) } }
    let server = server(.inherited(descriptor: pair[0]))
    await #expect(throws: ListenerError.self) { try await server.start() }
  }

  @Test func `a path that is too long is an error and not a shorter path`() async throws {
    let path = "/tmp/" + String(repeating: "x", count: 120)
    let server = server(.path(path, mode: 0o600))
    let error = await #expect(throws: ListenerError.self) { try await server.start() }
    #expect(error?.errno == ENAMETOOLONG)
  }

  /// A listening socket as systemd would hand it over.
  private func listening(at path: String) throws -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    try #require(result == 0 && listen(descriptor, 10) == 0)
    return descriptor
  }
}
