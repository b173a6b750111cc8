import Glibc

/// PostgreSQL on the same disk, the same draw as one function over its Unix socket, every commit synchronous.
final class PostgresPeer {
  private let data: String
  private let sockets: String
  private let sources: String
  private let binaries: String
  private var isRunning = false

  /// Makes a cluster, starts it and loads so many cards and households.
  init(sources: String, into directory: String, sockets: String, cards: Int, households: Int) throws
  {
    (self.sources, self.sockets) = (sources, sockets)
    binaries = try Self.binaries()
    data = "\(directory)/postgres"
    try Self.hand(over: [data, sockets + "/pg"])
    try run("initdb", "-D", data, "-A", "trust", "-U", "bench", "--no-sync")
    try run(
      "pg_ctl", "-D", data, "-w", "-l", "\(data)/log", "-o",
      "-k \(sockets)/pg -c listen_addresses= -c max_connections=100 -c shared_buffers=512MB "
        + "-c max_wal_size=4GB",
      "start")
    isRunning = true
    do {
      try run(
        "psql", "-h", "\(sockets)/pg", "-U", "bench", "-d", "postgres", "-q", "-v",
        "ON_ERROR_STOP=1", "-v", "cards=\(cards)", "-v", "households=\(households)", "-f",
        "\(sources)/postgres/draw.sql")
    } catch {
      stop()
      throw error
    }
  }

  /// So many clients for so many seconds: draws a second and the mean latency in microseconds.
  func round(
    clients: Int, seconds: Int, households: Int
  ) throws -> (perSecond: Double, mean: Double) {
    let text = try run(
      "pgbench", "-h", "\(sockets)/pg", "-U", "bench", "-n", "-M", "prepared", "-c", "\(clients)",
      "-j", "2", "-T", "\(seconds)", "-D", "households=\(households)", "-f",
      "\(sources)/postgres/draw.pgbench", "postgres")
    return (try figure("tps = ", in: text), try figure("latency average = ", in: text) * 1000)
  }

  func stop() {
    guard isRunning else { return }
    isRunning = false
    do {
      try run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    } catch {
      print("PostgreSQL did not stop: \(error)")
    }
  }

  deinit { stop() }

  @discardableResult
  private func run(_ program: String, _ arguments: String...) throws -> String {
    let user = geteuid() == 0 ? ["runuser", "-u", "postgres", "--"] : []
    return try output(of: user + ["\(binaries)/\(program)"] + arguments)
  }

  private func figure(_ key: String, in text: String) throws -> Double {
    guard let found = text.firstRange(of: key),
      let number = Double(text[found.upperBound...].prefix { $0.isNumber || $0 == "." })
    else { throw BenchFault("pgbench did not say \(key)") }
    return number
  }

  /// PostgreSQL refuses to run as root: its directories belong to its own user then.
  private static func hand(over directories: [String]) throws {
    let owner = geteuid() == 0 ? getpwnam("postgres") : nil
    if geteuid() == 0 && owner == nil { throw BenchFault("no user postgres to run it as") }
    for directory in directories {
      mkdir(directory, 0o700)
      if let owner { chown(directory, owner.pointee.pw_uid, owner.pointee.pw_gid) }
    }
  }

  private static func binaries() throws -> String {
    for version in stride(from: 19, through: 12, by: -1) {
      let directory = "/usr/lib/postgresql/\(version)/bin"
      if access("\(directory)/pgbench", X_OK) == 0, access("\(directory)/initdb", X_OK) == 0 {
        return directory
      }
    }
    throw BenchFault("not installed (postgresql)")
  }
}
