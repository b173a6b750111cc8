import ArgumentParser
import Glibc

/// `make bench`: the real daemon at the pilot's size, beside its limits and its peers, in one table.
@main
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Bench",
    abstract: "Measures the daemon at the pilot's size, beside its limits and peers.",
    discussion: """
      Founds a rehearsal ledger in a scratch directory on a real disk, loads Port Said through \
      the real sockets, and prints one table: each figure beside its limit or peer, measured in \
      the same run, as a ratio, and its goal. Exits 0 whether or not goals are met, 1 when \
      something could not be measured.
      """,
    subcommands: [FingerprintsCommand.self])

  @Flag(help: "Ten thousand citizens and short rounds, for trying the bench itself.")
  var quick = false

  @Option(help: "A directory on a real disk; what is in it afterwards is removed.")
  var scratch = ".build/bench"

  @Option(help: "Where the peers' sources are.")
  var peers = "Tests/Bench/peers"

  @Option(help: "Where the fingerprints' curves are drawn; what is there stays.")
  var drawings = ".build/bench-drawings"

  @Option(help: "Seconds of one round.")
  var seconds: Double?

  @Option(help: "Rounds of each figure; medians are printed.")
  var rounds = 3

  @Option(help: "Draw until the journal has so many entries before the starts are timed.")
  var entries: Int = 0

  @Flag(help: "Leave out the peers that are not limits: Go and PostgreSQL.")
  var alone = false

  @Flag(help: "Load, draw for --seconds and leave out everything else: for a profiler.")
  var drawOnly = false

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds must be at least 1.") }
    guard seconds ?? 1 > 0 else { throw ValidationError("--seconds must be more than 0.") }
  }

  func run() throws {
    let scene = try Scene(self)
    defer { scene.clear() }
    do {
      if drawOnly { return try scene.drawOnly() }
      try scene.play()
    } catch {
      say("not measured: \(error)")
      throw ExitCode.failure
    }
  }
}

/// Tells how far the bench is; the table alone goes to standard output.
func say(_ text: String) {
  let line = Array("bench: \(text)\n".utf8)
  _ = write(2, line, line.count)
}
