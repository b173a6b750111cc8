import EchoService
import Logging
import RPCSocket
import ServiceLifecycle
import UnixSignals

/// Serves `bench.v1.Echo` on a Unix socket until SIGTERM or SIGINT: `EchoServer PATH`.
@main
struct EchoServer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 else {
      print("usage: EchoServer PATH")
      return
    }
    let logger = Logger(label: "echo")
    let server = Server(
      listeners: [Listener(name: "echo", .path(arguments[1], mode: 0o600))],
      router: Echo.router(), logger: logger)
    let group = ServiceGroup(
      services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    try await group.run()
  }
}
