import Glibc
import Rehearsal

/// One run: the daemon, the town that is loaded into it, the peers, and the rows as they come.
final class Scene {
  let options: BenchCommand
  /// On a real disk, with the ledger and the peers' files.
  let scratch: String
  /// Short, for sockets.
  let sockets: String
  let peers: Peers
  let daemon: BenchDaemon
  let programs: String
  var town = Town(population: .portSaid)
  var rows: [Row] = []

  /// What later rows need of earlier ones.
  var drawsMade = 0
  var drawP50Alone = 0.0
  var bytesLoaded = 0

  init(_ options: BenchCommand) throws {
    self.options = options
    scratch = try Self.made(options.scratch)
    sockets = try Self.socketDirectory()
    programs = try Self.ownDirectory()
    peers = try Peers(sources: Self.absolute(options.peers), into: scratch)
    daemon = try BenchDaemon(
      program: programs + "/unicardd", scratch: scratch, sockets: sockets,
      clerks: [Town.ministry.0, Town.ministry.1])
  }

  var seconds: Double { options.seconds ?? (options.quick ? 1 : 3) }

  var population: Population {
    options.quick ? Population(households: 840, outsiders: .upTo(citizens: 10_000)) : .portSaid
  }

  /// Everything, and then the table.
  func play() throws {
    let machine = try Machine(disk: scratch)
    try measureFingerprints()
    try load()
    try measureMemory()
    try measureCleanStart("P8", "after loading")
    try measureHealth()
    try measureDraws()
    try measureCommand()
    try grow()
    try measureStarts()
    try daemon.stop()
    try stateKept()
    print(machine.line)
    let order = rows.indices.sorted { (rows[$0].place, $0) < (rows[$1].place, $1) }
    print(table(order.map { rows[$0] }))
  }

  /// Loads and draws, for a profiler beside it.
  func drawOnly() throws {
    try load()
    say("drawing; unicardd is process \(daemon.pid)")
    var question = try draws()
    let round = try Driver(path: daemon.socket("bakery"), connections: 1, inFlight: 64)
      .round(&question, seconds: seconds)
    print("64 in flight: \(rate(round.perSecond)), p50 \(time(round.p50)), p99 \(time(round.p99))")
    try daemon.stop()
  }

  /// Takes away what the run left on the disk.
  func clear() {
    daemon.crash()
    for directory in [scratch, sockets] {
      do {
        try output(of: ["rm", "-rf", directory])
      } catch {
        say("\(directory) could not be removed, ignoring: \(error)")
      }
    }
  }

  private func load() throws {
    say("starting the daemon")
    try daemon.start()
    let loaded = try Loader(daemon: daemon, say: say).run(population)
    town = loaded.town
    let seconds = loaded.importSeconds
    rows.append(
      Row(
        "P9", "import of \(town.citizens) citizens", here: "\(fixed(seconds, 1)) s",
        goal: "≤ 10 s for 500,000", options.quick ? .stated : .init(seconds <= 10)))
  }

  private static func made(_ path: String) throws -> String {
    let path = absolute(path)
    try output(of: ["rm", "-rf", path])
    try output(of: ["mkdir", "-p", path])
    return path
  }

  private static func socketDirectory() throws -> String {
    var template = Array("/tmp/bench.XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else { throw BenchFault("mkdtemp: \(errno)") }
    // PostgreSQL's own user must come through.
    chmod(path, 0o755)
    return String(cString: path)
  }

  private static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard let here = getcwd(&bytes, bytes.count) else { return path }
    return "\(String(cString: here))/\(path)"
  }

  /// Where this program and the daemon were built.
  private static func ownDirectory() throws -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard readlink("/proc/self/exe", &bytes, bytes.count - 1) > 0 else {
      throw BenchFault("readlink: \(errno)")
    }
    let path = String(
      decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return String(path[..<path.lastIndex(of: "/")!])
  }
}
