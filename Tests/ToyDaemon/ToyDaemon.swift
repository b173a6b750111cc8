import Dispatch
import Glibc
import Logging
import ServiceLifecycle
import Systemd

/// A daemon with nothing to serve, supervised like the real one, for tests of the process around
/// it.
///
/// Every caller is answered with the name of the role whose socket it came in on. `TOY_MUTE=NAME`
/// keeps one probe silent, `TOY_ROLES=A,B` names other roles, `TOY_FAULT=1` ends it by a fault,
/// `TOY_RELOAD=refuse` refuses to reload.
@main
enum ToyDaemon {
  static let roles = (processEnvironment("TOY_ROLES") ?? "bakery,post").split(separator: ",")
    .map(String.init)

  static func main() async throws {
    ProcessManners.adopt()
    let outlet = ProcessLog.bootstrap(identifier: "toy", level: .info)
    let notifier = Notifier()
    defer {
      outlet.flush(within: .seconds(1))
      notifier.flush(within: .seconds(1))
    }
    let logger = Logger(label: "toy")
    let fault = FaultExit(outlet: outlet, notifier: notifier, logger: logger)
    do {
      let sockets = try SocketPlan(
        directory: processEnvironment("TOY_SOCKETS") ?? "/nowhere", roles: roles, group: { $0 }
      ).open()
      defer { SocketPlan.remove(sockets) }
      try await serve(sockets, fault: fault, notifier: notifier, logger: logger)
    } catch {
      logger.critical("\(error)")
      outlet.flush(within: .seconds(1))
      exit(78)
    }
  }

  private static func serve(
    _ sockets: [RoleSocket], fault: FaultExit, notifier: Notifier, logger: Logger
  ) async throws {
    let supervision = Supervision(
      services: sockets.map(ToyService.init) + [ToyFault(fault: fault)],
      probes: [probe("ledger"), probe("loop")], status: "Serving toys.", reload: reload)
    try await supervision.run(
      notifier: notifier, watchdog: WatchdogSettings(environment: processEnvironment),
      logger: logger)
  }

  private static func probe(_ name: String) -> Probe {
    Probe(name) { processEnvironment("TOY_MUTE") != name }
  }

  @Sendable private static func reload() throws -> String {
    if processEnvironment("TOY_RELOAD") == "refuse" { throw ToyRefusal() }
    return "Serving newer toys."
  }
}

struct ToyRefusal: Error {}

/// Answers every caller of one socket with the role's name.
struct ToyService: Service {
  let socket: RoleSocket

  func run() async throws {
    let descriptor = socket.descriptor
    let role = socket.role
    // A thread of its own: the pool that runs the services must not wait in the kernel.
    DispatchQueue(label: role).async {
      while case let caller = accept(descriptor, nil, nil), caller >= 0 {
        _ = role.withCString { write(caller, $0, role.utf8.count) }
        close(caller)
      }
    }
    // No shutdown() of a socket that may be the manager's own: it would be dead for the next start.
    try await gracefulShutdown()
  }
}

/// Ends the process by a fault when asked to.
struct ToyFault: Service {
  let fault: FaultExit

  func run() async throws {
    guard processEnvironment("TOY_FAULT") == nil else {
      fault.end("The toy's disk failed.", errno: EIO)
    }
    try await gracefulShutdown()
  }
}
