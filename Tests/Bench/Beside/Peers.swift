import Glibc

/// The bare-C programs that our figures stand beside, built by the bench itself.
struct Peers {
  let directory: String
  let sources: String

  /// Builds them with the machine's C compiler.
  init(sources: String, into directory: String) throws {
    (self.sources, self.directory) = (sources, directory)
    try build("echo", "-pthread")
    try build("commit", "-lsqlite3")
  }

  /// One caller of a Unix-socket echo: median in microseconds.
  func echo(payload: Int, seconds: Double) throws -> (p50: Double, inFlight64: Double) {
    let line = try output(of: ["\(directory)/echo", "\(seconds)", "\(payload)"])
    return (
      try number("p50_us", in: line, after: "one_caller"),
      try number("calls_per_second", in: line, after: "in_flight_64")
    )
  }

  /// One row a commit into SQLite on the same disk, synchronous=FULL: median and 99th in microseconds.
  func commit(
    facts: Int, record: Int, rows: Int, seconds: Double
  ) throws -> (p50: Double, rowsPerSecond: Double) {
    let line = try output(
      of: [
        "\(directory)/commit", directory, "\(facts)", "\(record)", "\(rows)", "\(seconds)",
      ])
    return (try number("p50_us", in: line), try number("rows_per_s", in: line))
  }

  private func build(_ name: String, _ flag: String) throws {
    try output(
      of: ["cc", "-O2", "-o", "\(directory)/\(name)", "\(sources)/\(name).c", flag])
  }
}

/// A peer that may not be there.
enum Beside<Figures> {
  case measured(Figures)
  /// What is missing, or why it did not run.
  case missing(String)

  init(_ name: String, _ measure: () throws -> Figures) {
    do {
      self = .measured(try measure())
    } catch {
      self = .missing("\(name): \(error)")
    }
  }
}
