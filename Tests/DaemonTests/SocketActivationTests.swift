import Glibc
import Testing

/// Sockets that the service manager opened, through systemd's own tool.
struct SocketActivationTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  /// The toy behind `systemd-socket-activate`; nil, with a word, where that is not installed.
  private func activated(names: String) -> Command? {
    let tool = "/usr/bin/systemd-socket-activate"
    guard access(tool, X_OK) == 0 else {
      print("Skipped: \(tool) is not on this machine.")
      return nil
    }
    return Command(
      tool, "-l", scratch.path("a"), "-l", scratch.path("b"), "--fdname=\(names)",
      "-E", "NOTIFY_SOCKET", BuildProducts.path("ToyDaemon"))
  }

  /// The tool starts the daemon when the first caller comes; until it listens, callers are refused.
  private func call(_ name: String) async throws -> String {
    try await patiently(for: "the socket \(name)") {
      do { return try answer(ofSocketAt: scratch.path(name)) } catch let failure as SystemFailure {
        guard [ENOENT, ECONNREFUSED].contains(failure.code) else { throw failure }
        return nil
      }
    }
  }

  @Test func `a socket serves the role it is named for, in whatever order they come`() async throws
  {
    for (names, answers) in [
      ("post:bakery", ["post", "bakery"]), ("bakery:post", ["bakery", "post"]),
    ] {
      guard let command = activated(names: names) else { return }
      try await DaemonProcess.with(command) { daemon in
        let heard = [try await call("a"), try await call("b")]
        #expect(heard == answers)
        #expect(try await daemon.stop() == .exited(0))
      }
      #expect(
        access(scratch.path("a"), F_OK) == 0, "An inherited socket is not the daemon's to remove.")
      for name in ["a", "b"] { unlink(scratch.path(name)) }
    }
  }

  @Test func `a socket with a name that is no role stops the start`() async throws {
    guard let command = activated(names: "post:stranger") else { return }
    try await DaemonProcess.with(command) { daemon in
      // The start fails, so the caller hears nothing.
      let heard = try await call("a")
      #expect(heard == "")
      #expect(try await daemon.end() == .exited(78))
      #expect(daemon.errors.contains("passed a socket named stranger"))
    }
  }
}
