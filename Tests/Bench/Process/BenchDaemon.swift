import Glibc

/// The real daemon on a rehearsal ledger of its own, started and stopped as a service manager would.
final class BenchDaemon {
  let state: String
  let sockets: String
  private let program: String
  private let logFile: String
  private var child: Child?

  /// Founds the ledger. `scratch` lies on a real disk; `sockets` is short enough for a socket's path.
  init(program: String, scratch: String, sockets: String, clerks: [UInt32]) throws {
    self.program = program
    self.sockets = sockets
    state = scratch + "/ledger"
    logFile = scratch + "/unicardd.log"
    mkdir(state, 0o700)
    let founders = clerks.flatMap { ["--clerk", "\($0)"] }
    try output(
      of: [program, "init", "--kind", "rehearsal", "--state-directory", state] + founders)
  }

  var pid: pid_t { child?.pid ?? 0 }

  func socket(_ role: String) -> String { "\(sockets)/\(role).sock" }

  /// Starts the daemon and returns the seconds until it said READY.
  @discardableResult
  func start() throws -> Double {
    let ear = try NotifyEar(at: sockets + "/notify")
    let log = open(logFile, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(log) }
    let began = Moment.now
    let child = try Child(
      [program, "serve", "--state-directory", state, "--socket-directory", sockets],
      environment: ["NOTIFY_SOCKET": ear.path], output: log, errors: log)
    self.child = child
    while try !ear.hears("READY=1") {
      guard child.isRunning else { throw BenchFault("unicardd ended; see \(logFile)") }
      guard Moment.now.seconds(since: began) < 600 else { throw BenchFault("unicardd never READY") }
    }
    return Moment.now.seconds(since: began)
  }

  /// SIGTERM, and the seconds to the end.
  @discardableResult
  func stop() throws -> Double {
    guard let child else { return 0 }
    let began = Moment.now
    child.signal(SIGTERM)
    let code = child.wait()
    self.child = nil
    guard code == 0 else { throw BenchFault("unicardd stopped with \(code); see \(logFile)") }
    return Moment.now.seconds(since: began)
  }

  /// SIGKILL, as a power cut would.
  func crash() {
    child?.signal(SIGKILL)
    child?.wait()
    child = nil
  }

  deinit { crash() }
}

/// The service manager's ear: a datagram socket that the daemon notifies.
final class NotifyEar {
  let path: String
  private let descriptor: Int32

  init(at path: String) throws {
    self.path = path
    unlink(path)
    descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    guard withUnixAddress(path, { bind(descriptor, $0, $1) }) == 0 else {
      close(descriptor)
      throw BenchFault("bind \(path): \(errno)")
    }
  }

  /// Waits a tenth of a second for a message; true when it holds this line.
  func hears(_ line: String) throws -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, 1, 100) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return false }
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n")
      .contains { $0 == line }
  }

  deinit {
    close(descriptor)
    unlink(path)
  }
}

/// Lends the address of a Unix socket.
func withUnixAddress<Result>(
  _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
) -> Result {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  precondition(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path), "Too long: \(path)")
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  return withUnsafePointer(to: address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
}
