internal import ArgumentParser
internal import ISO8583
internal import Office

extension TerminalRole: ExpressibleByArgument {}

/// Field numbers with commas between.
struct MatchFields: ExpressibleByArgument {
  let fields: [ISO8583.Field]

  /// The trace number and the terminal.
  static let usual = MatchFields(fields: [.traceNumber, .terminal])

  private init(fields: [ISO8583.Field]) { self.fields = fields }

  init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let fields = numbers.compactMap { number in
      number.flatMap { (2...128).contains($0) && !Self.secret.contains($0) ? $0 : nil }
    }
    guard fields.count == numbers.count, !fields.isEmpty else { return nil }
    self.fields = fields.map { ISO8583.Field($0) }
  }

  /// Never sent back: the card, its tracks, PIN blocks, what the chip said; and 39, which is the answer's own.
  private static let secret: Set = [2, 34, 35, 36, 39, 45, 52, 55, 65, 110]

  var defaultValueDescription: String { fields.map(\.description).joined(separator: ",") }
}

/// How much of everything a terminal may use.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Connections at once, each a thread.", valueName: "count"))
  var connections = 64

  @Option(help: ArgumentHelp("How long a connection may lie silent.", valueName: "time"))
  var idle = Timeout(argument: "10m")!

  @Option(
    help: ArgumentHelp("How long the daemon may take to answer once.", valueName: "time"))
  var timeout = Timeout(argument: "5s")!

  func validate() throws {
    guard (1...1024).contains(connections) else {
      throw ValidationError("--connections is 1 to 1024.")
    }
  }

  var limits: EdgeLimits {
    var limits = EdgeLimits()
    limits.connections = connections
    limits.idle = idle.duration
    limits.daemonTimeout = timeout.duration
    return limits
  }
}
